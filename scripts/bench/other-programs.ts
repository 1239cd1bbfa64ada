/** What comes back from units has been saved by a program of theirs: files are saved again by those that are here. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const pythons = ['/usr/bin/python3', 'python3'];
const saveWithOpenpyxl = `
import sys
import openpyxl
for file in sys.stdin.read().splitlines():
    openpyxl.load_workbook(file).save(file)
`;

function openpyxl(): ((files: readonly string[]) => void) | undefined {
  const python = pythons.find((name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0);
  if (python === undefined) return undefined;
  return (files) => {
    const { status, stderr } = spawnSync(python, ['-c', saveWithOpenpyxl], { input: files.join('\n') });
    if (status !== 0) throw new Error(String(stderr));
  };
}

/** Files that LibreOffice is handed in one call. */
const atATime = 100;

function libreOffice(): ((files: readonly string[]) => void) | undefined {
  if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
  return (files) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-resaved-'));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const call = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', folder];
    for (let start = 0; start < files.length; start += atATime) {
      spawnSync('soffice', [...call, ...files.slice(start, start + atATime)]);
    }
    for (const file of files) fs.copyFileSync(path.join(folder, path.basename(file)), file);
    fs.rmSync(folder, { recursive: true });
  };
}

/** Of ten returns, as many are saved by each program, as far as it is installed; the rest stay as we wrote them. */
const shares = [
  { program: 'openpyxl', tenths: 6, find: openpyxl },
  { program: 'LibreOffice', tenths: 4, find: libreOffice },
];

/**
 * Saves files again in other programs.
 * @returns which, for people
 */
export function saveAgain(files: readonly string[]): string {
  let from = 0;
  const used = shares.flatMap(({ program, tenths, find }) => {
    const [first, beyond] = [from, from + tenths];
    from = beyond;
    const save = find();
    if (save === undefined) return [];
    save(files.filter((_, index) => index % 10 >= first && index % 10 < beyond));
    return [`${tenths * 10} % saved by ${program}`];
  });
  return used.length === 0 ? 'no other program is installed' : used.join(', ');
}
