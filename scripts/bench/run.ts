/** `npm run bench`: how long the main work takes, as ratios within one run; medians of whole processes. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeCorpus, type Corpus, type Savers } from './corpus';

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const folder = process.env['BENCH_FOLDER'] ?? path.join(os.tmpdir(), 'ledger-bench');

interface Usage {
  readonly megabytes: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
}

interface Measured extends Usage {
  readonly seconds: number;
}

interface Way {
  readonly name: string;
  /** The program and its arguments. */
  call(corpus: Corpus): readonly string[];
}

/** Each way is a program of its own that loads only what it needs. */
const program = (name: string, corpus: Corpus) => [`dist/bench-${name}.cjs`, corpus.ledger, corpus.returns];
const mergeCall = (corpus: Corpus) => [
  ...['dist/ledger.cjs', 'merge', '--ledger', corpus.ledger, '--returns', corpus.returns],
  ...['--out', path.join(folder, 'out'), '--as-of', '2008-02-05', '--force'],
];

const floor = 'inflate every entry, nothing parsed (floor)';
const exceljs = 'exceljs readFile, cells visited';
const sheetjs = 'SheetJS dense, cells visited';
const ways: readonly Way[] = [
  { name: floor, call: (corpus) => program('floor', corpus) },
  { name: 'ours: read, normalise, check, consolidate', call: (corpus) => program('read', corpus) },
  { name: 'ours: the whole merge, report written', call: mergeCall },
  { name: exceljs, call: (corpus) => program('exceljs', corpus) },
  { name: sheetjs, call: (corpus) => program('sheetjs', corpus) },
];

function once(way: Way, corpus: Corpus): Measured {
  const started = process.hrtime.bigint();
  const call = ['--require', './scripts/bench/record-usage.cjs', ...way.call(corpus)];
  const child = spawnSync(process.execPath, call, { encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (child.status !== 0) throw new Error(`${way.name}: ${child.stderr}`);
  const last = child.stderr.trim().split('\n').at(-1) ?? '{}';
  return { seconds, ...(JSON.parse(last) as Usage) };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Ways in turn, so that a slow minute of the machine falls on all of them. */
function measure(corpus: Corpus): Map<string, Measured> {
  const measured = new Map(ways.map(({ name }) => [name, [] as Measured[]]));
  for (let run = 0; run < runs; run++) {
    for (const way of ways) {
      measured.get(way.name)?.push(once(way, corpus));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return new Map(
    [...measured].map(([name, list]) => [
      name,
      {
        seconds: median(list.map(({ seconds }) => seconds)),
        cpuSeconds: median(list.map(({ cpuSeconds }) => cpuSeconds)),
        megabytes: median(list.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

function table(measured: ReadonlyMap<string, Measured>): string {
  const secondsOf = (name: string) => measured.get(name)?.seconds ?? Number.NaN;
  const lines = [...measured].map(([name, { seconds, cpuSeconds, megabytes }]) => {
    const figures = [
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      megabytes.toFixed(0),
      (secondsOf(exceljs) / seconds).toFixed(1),
      (secondsOf(sheetjs) / seconds).toFixed(1),
      (seconds / secondsOf(floor)).toFixed(1),
    ];
    return `| ${[name, ...figures].join(' | ')} |`;
  });
  return [
    '| way | seconds | CPU seconds | peak RSS, MB | times faster than exceljs | times faster than SheetJS | times the floor |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

const sizes = (process.env['BENCH_SIZES'] ?? '40,1000').split(',').map(Number);
const savers = (process.env['BENCH_SAVERS'] ?? 'ours,others').split(',') as Savers[];
for (const units of sizes) {
  for (const saver of savers) {
    const corpus = await makeCorpus(path.join(folder, `${units}-${saver}`), units, saver);
    const sizesOfFiles = fs
      .readdirSync(corpus.returns)
      .map((name) => fs.statSync(path.join(corpus.returns, name)).size);
    const kilobytes = (sizesOfFiles.reduce((sum, size) => sum + size, 0) / units / 1024).toFixed(1);
    process.stdout.write(`### ${units} returns, ${corpus.savedBy}\n\n${table(measure(corpus))}\n\n`);
    process.stdout.write(
      `${kilobytes} KB a return; medians of ${runs} runs; Node ${process.versions.node}, ${os.availableParallelism()} cores\n\n`,
    );
  }
}
