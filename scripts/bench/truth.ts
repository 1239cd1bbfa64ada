import { parseArgs } from 'node:util';
import { consolidate } from '../../src/consolidation/consolidate';
import { readReturn } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import { readWorkbook } from '../../src/workbook/reading';
import { ledger2007 } from '../../test/ledger-2007';
import { nodePlatform } from '../platform';
import { Random } from '../sample/random';
import { asXlsx, isWritable } from '../truth/as-xlsx';
import { silencesOf, type Silence } from '../truth/judge';
import { messes } from '../truth/shapes';
import { tried, type Trial } from '../truth/trial';
import { wrongSums } from '../truth/year';

/**
 * No wrong number, ever: many returns with known truth and a mess made of them. Each figure of the merge is right, or
 * is pointed out. Every tenth return that a writer can write goes through the bytes of a workbook as well.
 *
 *   npm run bench:truth -- --count 10000 --seed 1
 */
const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(options.count);
const random = new Random(Number(options.seed));
const names = Object.keys(messes);
const perYear = 30;

const tally = { returns: 0, figures: 0, adopted: 0, refused: 0, throughBytes: 0, years: 0 };
const failures: string[] = [];

function fail(trial: Trial, silence: Silence | string): void {
  failures.push(JSON.stringify({ trial, silence }));
  if (failures.length <= 50) process.stdout.write(`${failures.at(-1)}\n`);
}

function closeYear(results: readonly FileResult[]): void {
  tally.years += 1;
  const wrong = wrongSums(consolidate(ledger2007, results, '2008-02-05'));
  for (const line of wrong) fail({ unit: -1, seed: tally.returns, messes: [] }, line);
}

async function run(): Promise<void> {
  const started = performance.now();
  let results: FileResult[] = [];
  for (let index = 0; index < count; index++) {
    const chosen = Array.from({ length: random.whole(0, 6) }, () => random.pick(names));
    const trial: Trial = { unit: index % perYear, seed: random.whole(1, 2 ** 30), messes: chosen };
    const { written, workbook, result, silences } = tried(trial, ledger2007);
    tally.returns += 1;
    tally.figures += [...written.figures()].length;
    if (result.content === undefined) tally.refused += 1;
    else tally.adopted += result.content.indicators.filter(({ thisYear }) => thisYear.state === 'value').length;
    for (const silence of silences) fail(trial, silence);
    results.push(result);
    if (index % 10 === 0 && isWritable(workbook)) {
      const reading = readWorkbook(await asXlsx(workbook), nodePlatform);
      tally.throughBytes += 1;
      if (!reading.ok) fail(trial, `unreadable: ${reading.findings.map(({ code }) => code).join()}`);
      else {
        const again = readReturn(result.file, reading.workbook, ledger2007);
        for (const silence of silencesOf(written, reading.workbook, again)) fail(trial, silence);
      }
    }
    if (results.length === perYear) {
      closeYear(results);
      results = [];
    }
    if ((index + 1) % 1000 === 0) process.stderr.write(`${index + 1} returns, ${failures.length} silent differences\n`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${JSON.stringify({ ...tally, silentDifferences: failures.length, seconds: Number(seconds) })}\n`,
  );
}

await run();
process.exitCode = failures.length === 0 ? 0 : 1;
