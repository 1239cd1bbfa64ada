/** `npm run bench:report`: how long the written annual report takes, whole processes, returns read and pictures drawn. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeCorpus } from './corpus';

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const sizes = (process.env['BENCH_SIZES'] ?? '40,1000').split(',').map(Number);
const folder = process.env['BENCH_FOLDER'] ?? path.join(os.tmpdir(), 'ledger-bench');
const program = process.env['BENCH_PROGRAM'] ?? 'dist/ledger.cjs';

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly kilobytes: number;
}

function once(ledger: string, returns: string): Measured {
  const out = fs.mkdtempSync(path.join(folder, 'report-'));
  const options = ['--ledger', ledger, '--returns', returns, '--out', out, '--as-of', '2008-02-05'];
  const started = process.hrtime.bigint();
  const call = ['--require', './scripts/bench/record-usage.cjs', program, 'report', ...options];
  const child = spawnSync(process.execPath, call, { encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (child.status !== 0) throw new Error(child.stderr);
  const usage = JSON.parse(child.stderr.trim().split('\n').at(-1) ?? '{}') as { cpuSeconds: number; megabytes: number };
  const kilobytes = fs.statSync(path.join(out, '年度报告.docx')).size / 1024;
  fs.rmSync(out, { recursive: true });
  return { seconds, ...usage, kilobytes };
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

process.stdout.write(
  '| returns | seconds | CPU seconds | peak RSS, MB | report, KB |\n| --- | --- | --- | --- | --- |\n',
);
for (const units of sizes) {
  const corpus = await makeCorpus(path.join(folder, `${units}-ours`), units, 'ours');
  const measured = Array.from({ length: runs }, () => once(corpus.ledger, corpus.returns));
  const of = (figure: keyof Measured, decimals: number) => median(measured.map((one) => one[figure])).toFixed(decimals);
  const figures = [of('seconds', 2), of('cpuSeconds', 2), of('megabytes', 0), of('kilobytes', 0)];
  process.stdout.write(`| ${[units, ...figures].join(' | ')} |\n`);
}
process.stdout.write(
  `medians of ${runs} runs; Node ${process.versions.node}, ${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}\n`,
);
