/**
 * `npm run bench:hostile`: merges a folder of a thousand hostile files and one good return with the built program, and says
 * whether each has its line, how long it took, and the most memory it took.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { demo } from '../commands/demo';
import { hostileFiles } from './hostile/files';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-hostile-'));
const place = (...names: string[]): string => path.join(folder, ...names);

/** What of the result for other programs is looked at. */
interface Result {
  readonly findings: readonly { readonly code: string; readonly where: { readonly file?: string } }[];
  readonly submissions: readonly { readonly state: string }[];
}

try {
  await demo({ out: place('样例') });
  const [name = ''] = fs
    .readdirSync(place('样例', '回收'))
    .filter((one) => one.startsWith('U03') && one.endsWith('.xlsx'));
  const real = new Uint8Array(fs.readFileSync(place('样例', '回收', name)));
  fs.mkdirSync(place('回收'));
  fs.writeFileSync(place('回收', name), real);
  const names: string[] = [];
  for (const file of hostileFiles(real, Number(values.count), Number(values.seed))) {
    fs.writeFileSync(place('回收', file.name), file.bytes);
    names.push(file.name);
  }
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', path.resolve('scripts/bench/record-usage.cjs'), path.resolve('dist/ledger.cjs'), 'merge'],
      ...[
        '--ledger',
        place('样例', '台账2007.xlsx'),
        '--returns',
        place('回收'),
        '--out',
        place('报告'),
        '--as-of',
        '2008-02-05',
      ],
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = stderr.trim().split('\n');
  const { megabytes } = JSON.parse(lines.pop() ?? '{}') as { megabytes: number };
  const result = JSON.parse(fs.readFileSync(place('报告', 'merge-result.json'), 'utf8')) as Result;
  const said = result.findings.flatMap(({ where: { file } }) => file ?? []);
  const unlisted = names.filter((one) => !said.some((file) => file === one || file.startsWith(`${one}/`)));
  const accepted = result.submissions.filter(({ state }) => state === '按时').length;
  console.log(`${names.length} hostile files: exit ${status}, ${seconds} s, peak RSS ${megabytes.toFixed(0)} MB`);
  console.log(`without a line: ${unlisted.length}; returns accepted: ${accepted}`);
  for (const line of lines) if (line !== '') console.log(line);
  process.exitCode = status === 0 && unlisted.length === 0 ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
