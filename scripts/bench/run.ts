/** `npm run bench`: how long the main work takes, as ratios within one run; medians of whole processes. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeCorpus, type Corpus } from './corpus';

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const contestant = path.resolve('dist/bench.cjs');
const folder = process.env['BENCH_FOLDER'] ?? path.join(os.tmpdir(), 'ledger-bench');

interface Measured {
  readonly seconds: number;
  /** Megabytes. */
  readonly memory: number;
}

function once(way: string, corpus: Corpus): Measured {
  const started = process.hrtime.bigint();
  const out = path.join(folder, 'out');
  const child = spawnSync(process.execPath, [contestant, way, corpus.ledger, corpus.returns, out], {
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (child.status !== 0) throw new Error(`${way}: ${child.stderr}`);
  const last = child.stderr.trim().split('\n').at(-1) ?? '{}';
  return { seconds, memory: (JSON.parse(last) as { maxRss: number }).maxRss / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Ways in turn, so that a slow minute of the machine falls on all of them. */
function measure(ways: readonly string[], corpus: Corpus): Map<string, Measured> {
  const measured = new Map(ways.map((way) => [way, [] as Measured[]]));
  for (let run = 0; run < runs; run++) {
    for (const way of ways) {
      measured.get(way)?.push(once(way, corpus));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return new Map(
    [...measured].map(([way, list]) => [
      way,
      { seconds: median(list.map(({ seconds }) => seconds)), memory: median(list.map(({ memory }) => memory)) },
    ]),
  );
}

const names: Record<string, string> = {
  floor: 'inflate every entry, nothing parsed (floor)',
  read: 'ours: read, normalise, check, consolidate',
  merge: 'ours: the whole merge, report written',
  exceljs: 'exceljs readFile, cells visited',
  sheetjs: 'SheetJS dense, cells visited',
};

function table(measured: ReadonlyMap<string, Measured>, corpus: Corpus): string {
  const lines = [...measured].map(([way, { seconds, memory }]) => {
    const ratio = (other: string) => ((measured.get(other)?.seconds ?? Number.NaN) / seconds).toFixed(2);
    const floor = (seconds / (measured.get('floor')?.seconds ?? Number.NaN)).toFixed(2);
    return `| ${names[way] ?? way} | ${seconds.toFixed(2)} | ${memory.toFixed(0)} | ${ratio('exceljs')} | ${ratio('sheetjs')} | ${floor} |`;
  });
  return [
    `### ${corpus.files} returns`,
    '',
    '| way | seconds | peak RSS, MB | times faster than exceljs | times faster than SheetJS | times the floor |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

const sizes = (process.env['BENCH_SIZES'] ?? '40,1000').split(',').map(Number);
for (const units of sizes) {
  const corpus = await makeCorpus(path.join(folder, String(units)), units);
  const bytes = fs
    .readdirSync(corpus.returns)
    .reduce((sum, name) => sum + fs.statSync(path.join(corpus.returns, name)).size, 0);
  process.stdout.write(`${table(measure(['floor', 'read', 'merge', 'exceljs', 'sheetjs'], corpus), corpus)}`);
  process.stdout.write(
    `${(bytes / units / 1024).toFixed(1)} KB a return; medians of ${runs} runs; Node ${process.versions.node}\n\n`,
  );
}
