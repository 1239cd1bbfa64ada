import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { new2007 } from '../ledger-2007';
import { carefulDraft, unitOf, type Contents } from '../returns/written';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder of its own, as an office would have it: a ledger, and a folder for what comes back. */
export class Office {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-office-'));
  readonly ledger = this.at('台账2007.xlsx');
  readonly returns = this.at('回收');
  readonly out = this.at('报告');

  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  put(name: string, bytes: Uint8Array | string): string {
    const file = this.at(name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    return file;
  }

  async putLedger(): Promise<void> {
    this.put('台账2007.xlsx', await writeWorkbook(createLedger(new2007), nodePacker));
  }

  /** Puts a return filled in with care into the folder of returns. */
  async putReturn(code: string, contents: Contents = {}, name = returnFileName(unitOf(code), 2007)): Promise<string> {
    return this.put(`回收/${name}`, await writeWorkbook(carefulDraft(code, contents), nodePacker));
  }

  /** Everything in the folder with its bytes and times. */
  state(below = ''): string[] {
    const files = fs
      .readdirSync(this.at(below), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile());
    return files
      .map((one) => {
        const file = path.join(one.parentPath, one.name);
        const { mtimeMs } = fs.statSync(file);
        return `${path.relative(this.folder, file)} ${mtimeMs} ${fs.readFileSync(file).toString('base64')}`;
      })
      .sort();
  }

  /** Names of the files in a folder. */
  names(below: string): string[] {
    return fs.existsSync(this.at(below)) ? fs.readdirSync(this.at(below)).sort() : [];
  }

  close(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = [tsx, '--tsconfig', path.join(root, 'tsconfig.json'), path.join(root, 'scripts', 'ledger.ts')];

/** Runs a command as people do, in the office's folder. */
export function run(office: Office, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: office.folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Begins to run a command, and does not wait for its end. */
export function begin(office: Office, ...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [...command, ...args], {
    cwd: office.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
