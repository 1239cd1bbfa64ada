import { parseArgs } from 'node:util';
import { readReturn } from '../../src/returns/read';
import { readWorkbook } from '../../src/workbook/reading';
import { ledger2007 } from '../../test/ledger-2007';
import { nodePlatform } from '../platform';
import { Random } from '../sample/random';
import { asXlsx, isWritable } from '../truth/as-xlsx';
import type { Fate } from '../truth/decisions';
import { silencesOf } from '../truth/judge';
import { messes } from '../truth/messes/messes';
import type { Tried } from '../truth/trial';
import { wholeYear, wrongIn } from '../truth/whole-year';

/**
 * No wrong number, ever: years of returns with known truth and a mess made of them, of some units several versions, with
 * decisions of the office on some figures. Each figure of the merge is right, or is pointed out; the version that counts
 * is the one of the rule; a decision holds, or it is said why not. Every tenth return that a writer can write goes through
 * the bytes of a workbook as well.
 *
 *   npm run bench:truth -- --count 10000 --seed 1
 */
const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(options.count);
const random = new Random(Number(options.seed));
const names = Object.keys(messes);

const tally = { returns: 0, years: 0, figures: 0, adopted: 0, sentBack: 0, severalVersions: 0, throughBytes: 0 };
const decisions: Record<Fate | 'held', number> = { applied: 0, void: 0, withdrawn: 0, held: 0 };
const failures: string[] = [];

function fail(failure: object): void {
  failures.push(JSON.stringify(failure));
  if (failures.length <= 50) process.stdout.write(`${failures.at(-1)}\n`);
}

async function throughBytes({ trial, written, workbook, result }: Tried): Promise<void> {
  const reading = readWorkbook(await asXlsx(workbook), nodePlatform);
  tally.throughBytes += 1;
  if (!reading.ok) {
    fail({ trial, unreadable: reading.findings.map(({ code }) => code) });
    return;
  }
  const again = readReturn(result.file, reading.workbook, ledger2007);
  for (const silence of silencesOf(written, reading.workbook, again)) fail({ trial, silence });
}

async function countReturn(tried: Tried): Promise<void> {
  const { trial, written, workbook, result, silences } = tried;
  tally.figures += [...written.figures()].length;
  if (result.content === undefined) tally.sentBack += 1;
  else tally.adopted += result.content.indicators.filter(({ thisYear }) => thisYear.state === 'value').length;
  for (const silence of silences) fail({ trial, silence });
  if (tally.returns % 10 === 0 && isWritable(workbook)) await throughBytes(tried);
  tally.returns += 1;
  if (tally.returns % 1000 === 0) {
    process.stderr.write(`${tally.returns} returns, ${failures.length} silent differences\n`);
  }
}

async function run(): Promise<void> {
  const started = performance.now();
  while (tally.returns < count) {
    const whole = wholeYear(ledger2007, random, () =>
      Array.from({ length: random.whole(0, 6) }, () => random.pick(names)),
    );
    tally.years += 1;
    decisions.held += whole.year.applied.length;
    for (const sender of whole.senders) {
      if (sender.versions.length > 1) tally.severalVersions += 1;
      for (const { fate } of sender.decisions) decisions[fate] += 1;
      for (const tried of sender.versions) await countReturn(tried);
    }
    for (const wrong of wrongIn(whole)) fail(wrong);
  }
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  process.stdout.write(`${JSON.stringify({ ...tally, decisions, silentDifferences: failures.length, seconds })}\n`);
}

await run();
process.exitCode = failures.length === 0 ? 0 : 1;
