import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnualConsolidation, SubmissionState } from '../../src/consolidation/annual';
import type { Ledger } from '../../src/ledger/ledger';
import type { FileResult } from '../../src/returns/unit-return';
import type { CellContent } from '../../src/workbook/draft';
import { ledger2007 } from '../ledger-2007';
import { readBack, returnWith, type Contents } from '../returns/written';
import { refused, returned, yearOf } from './returned';

describe('what comes of a unit', () => {
  const filled = (day: CellContent, more: Contents = {}) => returned('U03', { 单位信息: { B9: day }, ...more });
  const nothing = (zero: string) =>
    readBack(returnWith('U03', { 单位信息: { B9: { date: '2008-01-20' }, B10: zero } }));
  const corrected = returned(
    'U03',
    { 单位信息: { B9: { date: '2008-02-05' } } },
    { name: 'U03（退回）.xlsx', sha256: 'corrected' },
  );
  const emptyInTime = readBack(returnWith('U03', { 单位信息: { B9: { date: '2008-01-20' } } }));
  const noDeadline: Ledger = { ...ledger2007, deadline: undefined };

  it.each<[string, FileResult[], SubmissionState, Ledger?]>([
    ['on the last day', [filled({ date: '2008-01-31' })], '按时'],
    ['a day later', [filled({ date: '2008-02-01' })], '迟报'],
    ['a day later, where there is no deadline', [filled({ date: '2008-02-01' })], '按时', noDeadline],
    ['without a date', [filled(null)], '按时'],
    ['no file', [], '未报'],
    ['only a file of another kind', [refused('U03_区发改局.pdf')], '退回'],
    ['a file of another kind beside a return', [refused('U03_区发改局.pdf'), filled({ date: '2008-01-31' })], '按时'],
    ['in time, and corrected when it was sent back', [filled({ date: '2008-01-20' }), corrected], '按时'],
    ['in time with nothing, and filled in afterwards', [emptyInTime, corrected], '迟报'],
    ['nothing to report, and said so', [nothing('是')], '零报告'],
    ['nothing filled in, and not said so', [nothing('否')], '按时'],
  ])('%s', (_what, results, state, ledger = ledger2007) => {
    const own = yearOf(results, ledger).submissions.find(({ unit }) => unit.code === 'U03');
    expect(own?.state).toBe(state);
  });

  it.each<[string, FileResult[], number | undefined]>([
    ['whole', [filled({ date: '2008-01-31' })], 1],
    ['nothing to report', [nothing('是')], 1],
    ['sent back', [refused('U03_区发改局.pdf')], undefined],
    ['missing', [], undefined],
  ])('is so complete: %s', (_what, results, share) => {
    expect(yearOf(results).submissions.find(({ unit }) => unit.code === 'U03')?.completeness).toBe(share);
  });

  it('counts an empty return as incomplete, not as zero', () => {
    const year = yearOf([nothing('否')]);
    const own = year.submissions.find(({ unit }) => unit.code === 'U03');
    expect(own?.completeness).toBeLessThan(0.1);
    expect(own?.errors).toBe(1);
    expect(year.indicators.every(({ total }) => total === undefined)).toBe(true);
  });

  it('counts errors and warnings of the version used and of files sent back', () => {
    const year = yearOf([
      refused('U03_区发改局.pdf'),
      returned('U03', { 指标: { D4: '不详', D5: '约1', E5: 1 } }),
      returned(
        'U03',
        { 单位信息: { B9: { date: '2007-01-01' } }, 指标: { D4: '别的' } },
        { name: 'U03_旧.xlsx', sha256: 'x' },
      ),
    ]);
    const own = year.submissions.find(({ unit }) => unit.code === 'U03');
    // Sent back, unreadable; two versions, an estimate. What is wrong with the old version does not matter any more.
    expect([own?.versions.length, own?.errors, own?.warnings]).toEqual([3, 2, 2]);
  });
});

/** A small district, so that many years can be tried. */
const district: Ledger = { ...ledger2007, units: ledger2007.units.slice(0, 5) };
/** The indicators that the first rows of the sheet 指标 ask for. */
const varied = ['KR100', 'KR120', 'KR140'];

const figure = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 50_000 }).map((tenths) => tenths / 10),
  fc.constantFrom<CellContent>(0, '—', null, '不详', '约30', '1,200', ' 7 '),
);
const version = fc.record({
  unit: fc.constantFrom(...district.units.map(({ code }) => code)),
  day: fc.constantFrom<CellContent>({ date: '2008-01-10' }, { date: '2008-01-20' }, { date: '2008-02-02' }, null),
  modified: fc.nat(2),
  figures: fc.tuple(figure, figure, figure),
  refused: fc.boolean(),
});

/** Files of a folder: versions of returns, copies of some of them, and files that are none. */
const folder = fc
  .array(version, { maxLength: 9 })
  .map((versions) =>
    versions.map(({ unit, day, modified, figures, refused: broken }, index) => {
      const name = `${unit}_${index}.xlsx`;
      if (broken && index % 3 === 0) return refused(name);
      const [now, last, other] = figures;
      const contents = { 单位信息: { B9: day }, 指标: { D4: now, E4: last, D5: other, D6: now } };
      return readBack(returnWith(unit, contents, district), { name, modified, sha256: name }, district);
    }),
  )
  .map((files) => [
    ...files,
    ...files.slice(0, 2).map((one) => ({ ...one, file: { ...one.file, name: `备份/${one.file.name}` } })),
  ]);

const yearOfFolder = (files: readonly FileResult[]) => yearOf(files, district);
const totalsOf = (year: AnnualConsolidation) =>
  new Map(year.indicators.map(({ indicator, total, lastTotal }) => [indicator.code, [total, lastTotal]]));

describe('the merge', () => {
  it('does not depend on the order of files', () => {
    const shuffled = folder.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    );
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        expect(yearOfFolder(others)).toEqual(yearOfFolder(files));
      }),
      { numRuns: 60 },
    );
  });

  it('of a part and then the rest equals the merge of all: what is kept of a file is all that counts', () => {
    const parted = fc.tuple(folder, fc.nat(10));
    fc.assert(
      fc.property(parted, ([files, at]) => {
        const part = files.slice(0, at);
        yearOfFolder(part);
        const kept = structuredClone(part);
        expect(yearOfFolder([...files.slice(at), ...kept])).toEqual(yearOfFolder(files));
      }),
      { numRuns: 40 },
    );
  });

  it('adds up: the totals of the units apart are the totals of all', () => {
    const add = (left: number | undefined, right: number | undefined) =>
      left === undefined || right === undefined ? (left ?? right) : left + right;
    fc.assert(
      fc.property(folder, (files) => {
        const apart = district.units.map(({ code }) =>
          totalsOf(yearOfFolder(files.filter(({ unit }) => unit === code))),
        );
        const all = totalsOf(yearOfFolder(files));
        for (const code of varied) {
          for (const year of [0, 1]) {
            const sum = apart.map((totals) => totals.get(code)?.[year]).reduce(add, undefined);
            const total = all.get(code)?.[year];
            if (sum === undefined) expect(total).toBeUndefined();
            else expect(total).toBeCloseTo(sum, 6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('totals the numbers of the files that count, and nothing else', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const year = yearOfFolder(files);
        for (const { indicator, thisYear, total } of year.indicators) {
          if (indicator.combination === '比率') continue;
          const used = year.submissions.flatMap(
            ({ used: file }) => file?.content?.indicators.filter(({ code }) => code === indicator.code) ?? [],
          );
          const values = used.flatMap((report) => (report.thisYear.state === 'value' ? [report.thisYear.value] : []));
          expect(thisYear).toHaveLength(used.length);
          if (values.length === 0) expect(total).toBeUndefined();
          else
            expect(total).toBeCloseTo(
              values.reduce((sum, value) => sum + value, 0),
              6,
            );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every active unit one line, whoever reported', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const year = yearOfFolder(files);
        expect(year.submissions.map(({ unit }) => unit.code)).toEqual(district.units.map(({ code }) => code));
        for (const { state, used, versions } of year.submissions) {
          expect(used === undefined).toBe(state === '未报' || state === '退回');
          expect(versions.length === 0).toBe(state === '未报');
        }
      }),
      { numRuns: 40 },
    );
  });
});
