import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../scripts/platform';
import { Random } from '../../scripts/sample/random';
import { asXlsx, isWritable } from '../../scripts/truth/as-xlsx';
import { silencesOf } from '../../scripts/truth/judge';
import { messes } from '../../scripts/truth/messes/messes';
import { tried, type Trial } from '../../scripts/truth/trial';
import { wholeYear, wrongIn, type WholeYear } from '../../scripts/truth/whole-year';
import { wrongSums } from '../../scripts/truth/year';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { consolidate } from '../../src/consolidation/consolidate';
import { readReturn } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import { readWorkbook } from '../../src/workbook/reading';
import { ledger2007 } from '../ledger-2007';

const names = Object.keys(messes);

/** A return of any unit with up to six things done to it; what fails is shrunk to the fewest of them. */
const trials: fc.Arbitrary<Trial> = fc.record({
  unit: fc.nat(34),
  seed: fc.nat(),
  messes: fc.array(fc.constantFrom(...names), { maxLength: 6 }),
});

describe('each figure is what was meant, or is pointed out', () => {
  it('in 300 returns', () => {
    const results: FileResult[] = [];
    fc.assert(
      fc.property(trials, (trial) => {
        const { silences, result } = tried(trial, ledger2007);
        results.push(result);
        expect(silences).toEqual([]);
      }),
      { numRuns: 300, seed: 2007 },
    );
    expect(wrongSums(consolidate(ledger2007, results, '2008-02-05'))).toEqual([]);
  });

  it.each(names)('with %s alone', (name) => {
    for (const seed of [1, 2])
      expect(tried({ unit: seed * 13, seed, messes: [name] }, ledger2007).silences).toEqual([]);
  });

  it('in workbooks that were written and read', async () => {
    const written = names.flatMap((name, seed) => {
      const one = tried({ unit: seed, seed, messes: [name, 'five figures written anyhow'] }, ledger2007);
      return seed % 4 === 0 && isWritable(one.workbook) ? [one] : [];
    });
    expect(written.length).toBeGreaterThan(5);
    for (const { workbook, result, written: meant } of written) {
      const reading = readWorkbook(await asXlsx(workbook), nodePlatform);
      if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
      const again = readReturn(result.file, reading.workbook, ledger2007);
      expect(silencesOf(meant, reading.workbook, again)).toEqual([]);
    }
  });
});

/** Some years of returns, of some units several versions, with decisions on them. */
function years(count: number): WholeYear[] {
  const random = new Random(2008);
  const someMess = () => Array.from({ length: random.whole(0, 4) }, () => random.pick(names));
  return Array.from({ length: count }, () => wholeYear(ledger2007, random, someMess));
}

describe('each version and decision counts as the rule says, or it is pointed out', () => {
  const whole = years(3);

  it('in years of returns', () => {
    const decisions = whole.flatMap(({ senders }) => senders.flatMap((sender) => sender.decisions));
    expect(new Set(decisions.map(({ fate }) => fate))).toEqual(new Set(['applied', 'void', 'withdrawn']));
    expect(whole.flatMap(({ senders }) => senders.filter(({ inTurn }) => inTurn.length > 1)).length).toBeGreaterThan(5);
    expect(whole.flatMap(wrongIn)).toEqual([]);
  });

  it.each([
    ['decisions left out', (year: AnnualConsolidation) => ({ ...year, applied: [] })],
    [
      'findings on decisions left out',
      (year: AnnualConsolidation) => ({
        ...year,
        findings: year.findings.filter(({ where }) => where.sheet !== '裁定'),
      }),
    ],
    [
      'the oldest version for the newest',
      (year: AnnualConsolidation) => ({
        ...year,
        submissions: year.submissions.map((one) => ({ ...one, used: one.versions[0]?.result })),
      }),
    ],
  ])('and is found out where it does not: %s', (_, change) => {
    expect(whole.flatMap((one) => wrongIn({ ...one, year: change(one.year) })).length).toBeGreaterThan(3);
  });
});

describe('what is said of figures decides', () => {
  const trial: Trial = { unit: 3, seed: 11, messes: ['every figure written anyhow'] };

  it('a figure that is silently another one is found out', () => {
    const { written, workbook, result } = tried({ ...trial, messes: [] }, ledger2007);
    const { content } = result;
    if (content === undefined) throw new Error('it was sent back');
    const wrong = content.indicators.map((one, index) =>
      index === 0 ? { ...one, thisYear: { ...one.thisYear, state: 'value' as const, value: 987_654 } } : one,
    );
    const silences = silencesOf(written, workbook, result, { ...content, indicators: wrong });
    expect(silences.map(({ id, came }) => [id, came])).toEqual([['KR100 本年数', '987654']]);
  });

  it('without its findings a mess is no longer pointed out', () => {
    const { written, workbook, result } = tried(trial, ledger2007);
    expect(silencesOf(written, workbook, { ...result, findings: [] }).length).toBeGreaterThan(10);
  });
});
