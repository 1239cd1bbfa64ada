import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { ConsolidatedYear } from '../../../src/consolidation/consolidated/consolidated-year';
import { readConsolidated, readConsolidatedFile } from '../../../src/consolidation/consolidated/read';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import type { SourcedFigure } from '../../../src/returns/unit-return';
import { parseAddress } from '../../../src/workbook/address';
import { snapshotOf } from '../../../src/workbook/drafted';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { nodePlatform } from '../../../scripts/platform';
import { reportOf } from '../../year-2007';
import { edited, readAs, sampleYear, yearOf } from '../consolidated-file';

let year: AnnualConsolidation;
let workbook: WorkbookSnapshot;
let read: ConsolidatedYear;

beforeAll(async () => {
  year = await sampleYear('某市甲区');
  workbook = snapshotOf(layAnnualWorkbook(year, ''));
  read = yearOf(readAs('甲区.xlsx', workbook));
});

const valueOf = (figure: SourcedFigure | undefined) => (figure?.state === 'value' ? figure.value : undefined);
const codesOf = (changed: WorkbookSnapshot) =>
  readAs('甲区.xlsx', changed).findings.map(({ code, where }) => [code, where.sheet, where.cell]);

describe('a consolidated workbook read back', () => {
  it('says whose it is and of which day', () => {
    const { region, year: number, asOf, level, ledger } = read;
    expect({ region, number, asOf, level, ledger }).toEqual({
      region: '某市甲区',
      number: 2007,
      asOf: '2008-02-05',
      level: '',
      ledger: '某市甲区 2007',
    });
  });

  it('is what was written, with nothing to say of it', () => {
    expect(readAs('甲区.xlsx', workbook).findings).toEqual([]);
    expect(read.indicators.map(({ total, lastTotal }) => [valueOf(total), valueOf(lastTotal)])).toEqual(
      year.indicators.map(({ total, lastTotal }) => [total, lastTotal]),
    );
    expect(read.tasks.map(({ code, average, counts }) => [code, valueOf(average), valueOf(counts.已完成)])).toEqual(
      year.tasks.map(({ task, average, done }) => [task.code, average, done]),
    );
    expect(read.submissions.map(({ unit, state }) => [unit.code, state])).toEqual(
      year.submissions.map(({ unit, state }) => [unit.code, state]),
    );
    expect(read.activities).toHaveLength(year.activities.length);
    expect(read.matters).toHaveLength(year.matters.length);
  });

  it('is the same from the file as from memory', async () => {
    const bytes = await reportOf(year);
    const { year: fromFile, findings } = readConsolidatedFile({ name: 'a.xlsx', modified: 0, bytes }, nodePlatform);
    expect(findings).toEqual([]);
    expect(fromFile?.indicators).toEqual(read.indicators);
    expect(fromFile?.tasks).toEqual(read.tasks);
    expect(fromFile?.activities).toEqual(read.activities);
  });

  it('keeps the way from a total to the units’ cells', () => {
    const lines = read.sources.trail('指标汇总', 'KR100 本年数');
    const counted = year.indicators[0]?.thisYear.filter(({ figure }) => figure.state !== 'empty') ?? [];
    expect(lines.map(({ unit, file, sheet, cell }) => [unit, file, sheet, cell])).toEqual(
      counted.map(({ unit, file, figure }) => [unit.code, file.name, figure.sheet, figure.cell]),
    );
  });
});

/** The total of KR100 stands in E4; its first unit with a number, and that column. */
describe('what people change by hand', () => {
  it('a total: it is added again, and the sum counts', () => {
    const changed = edited(workbook, '指标汇总', { E4: 99_999, F4: 1 });
    expect(codesOf(changed)).toEqual([
      ['annual-total-differs', '指标汇总', 'E4'],
      ['annual-total-differs', '指标汇总', 'F4'],
    ]);
    const { total, lastTotal } = yearOf(readAs('甲区.xlsx', changed)).indicators[0] ?? {};
    expect([valueOf(total), valueOf(lastTotal)]).toEqual([year.indicators[0]?.total, year.indicators[0]?.lastTotal]);
  });

  it('a ratio: it is recomputed from the totals of its parts', () => {
    const row = 4 + year.indicators.findIndex(({ indicator }) => indicator.code === 'L-X2');
    const changed = edited(workbook, '指标汇总', { [`E${row}`]: 1 });
    expect(codesOf(changed)).toEqual([['annual-total-differs', '指标汇总', `E${row}`]]);
    const total = yearOf(readAs('甲区.xlsx', changed)).indicators.find(({ definition }) => definition.code === 'L-X2');
    expect(valueOf(total?.total)).toBe(year.indicators.find(({ indicator }) => indicator.code === 'L-X2')?.total);
  });

  it('a unit’s figure: the one that has a source counts', () => {
    const [unit, figure] = [...(read.indicators[0]?.units ?? [])].find(([, one]) => one.state === 'value') ?? [];
    const at = figure?.cell ?? '';
    const changed = edited(workbook, '指标汇总', { [at]: 88_888 });
    expect(codesOf(changed)).toEqual([['annual-figure-differs', '指标汇总', at]]);
    expect(valueOf(yearOf(readAs('甲区.xlsx', changed)).indicators[0]?.units.get(unit ?? ''))).toBe(valueOf(figure));
  });

  it('a figure without a source counts, and is pointed out', () => {
    const [unit, figure] = [...(read.indicators[0]?.units ?? [])].find(([, one]) => one.state === 'empty') ?? [];
    const at = figure?.cell ?? '';
    const changed = edited(workbook, '指标汇总', { [at]: 7 });
    expect(codesOf(changed)).toEqual([
      ['annual-figure-unsourced', '指标汇总', at],
      ['annual-total-differs', '指标汇总', 'E4'],
    ]);
    expect(valueOf(yearOf(readAs('甲区.xlsx', changed)).indicators[0]?.units.get(unit ?? ''))).toBe(7);
  });

  it('a count of tasks: it is counted again from 任务进展', () => {
    const changed = edited(workbook, '任务汇总', { E4: 77, I4: 0.01 });
    expect(codesOf(changed)).toEqual([
      ['annual-total-differs', '任务汇总', 'E4'],
      ['annual-total-differs', '任务汇总', 'I4'],
    ]);
  });

  it('a code that stands twice counts once', () => {
    const changed = edited(workbook, '指标汇总', { A5: 'KR100' });
    expect(codesOf(changed)).toContainEqual(['annual-key-twice', '指标汇总', 'A5']);
  });

  it('totals that no program has worked out are reckoned without a word', () => {
    const changed = edited(workbook, '指标汇总', { E4: undefined, F4: undefined });
    expect(codesOf(changed)).toEqual([]);
    expect(valueOf(yearOf(readAs('甲区.xlsx', changed)).indicators[0]?.total)).toBe(year.indicators[0]?.total);
  });

  /** The sheet without a column, as deleting it leaves the others. */
  const withoutColumn = (sheet: string, column: number): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const rows = [...one.rows].map(([row, cells]) => {
        const left = cells.filter((cell) => cell.column !== column);
        return [row, left.map((cell) => (cell.column > column ? { ...cell, column: cell.column - 1 } : cell))] as const;
      });
      return { ...one, rows: new Map(rows) };
    }),
  });
  const withoutRow = (sheet: string, row: number): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name === sheet ? { ...one, rows: new Map([...one.rows].filter(([number]) => number !== row)) } : one,
    ),
  });

  it('a unit’s column taken out: what it reported still counts, and that is said', () => {
    const [unit, figure] = [...(read.indicators[0]?.units ?? [])].find(([, one]) => one.state === 'value') ?? [];
    const column = parseAddress(figure?.cell ?? '')?.column ?? 0;
    const changed = readAs('甲区.xlsx', withoutColumn('指标汇总', column));
    expect(changed.findings.map(({ code, where }) => [code, where.field])).toEqual([
      ['annual-unit-taken-out', year.ledger.units.find(({ code }) => code === unit)?.name],
    ]);
    expect(yearOf(changed).indicators.map(({ total }) => valueOf(total))).toEqual(
      year.indicators.map(({ total }) => total),
    );
  });

  it.each<[string, string, number]>([
    ['an indicator’s row', '指标汇总', 4],
    ['a row of progress', '任务进展', 4],
  ])('%s taken out is said', (_what, sheet, row) => {
    const found = readAs('甲区.xlsx', withoutRow(sheet, row)).findings;
    expect(found.map(({ code, where }) => [code, where.sheet])).toContainEqual(['annual-row-taken-out', sheet]);
  });

  it('任务进展 gone: there is nothing to count again, and nothing becomes 0', () => {
    const changed = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '任务进展') };
    expect(codesOf(changed)).toEqual([['annual-sheet-missing', '任务进展', undefined]]);
    const { tasks } = yearOf(readAs('甲区.xlsx', changed));
    expect(tasks.map(({ counts, average }) => [valueOf(counts.已完成), valueOf(average)])).toEqual(
      year.tasks.map(({ done, average }) => [done, average]),
    );
  });

  it('活动汇总 sorted in another way: each activity still leads to its own lines', () => {
    const sorted = {
      ...workbook,
      sheets: workbook.sheets.map((one) => {
        if (one.name !== '活动汇总') return one;
        const records = [...one.rows].filter(([row]) => row >= 4);
        const order = records.map(([, cells]) => cells).reverse();
        const turned = records.map(([row], index) => [row, (order[index] ?? []).map((cell) => ({ ...cell, row }))]);
        return { ...one, rows: new Map([...one.rows, ...(turned as typeof records)]) };
      }),
    };
    const { year: turned, findings } = readAs('甲区.xlsx', sorted);
    expect(findings).toEqual([]);
    expect(turned?.activities.map(({ name }) => name)).toEqual(read.activities.map(({ name }) => name).reverse());
    for (const { unit, number = 0, participants } of turned?.activities ?? []) {
      const [line] = turned?.sources.trail('活动汇总', `活动${number} 参加人数`, unit.code) ?? [];
      expect(valueOf(line?.adopted)).toBe(valueOf(participants));
    }
  });

  it('an activity’s figure: it counts, and is said to have no source', () => {
    const [first] = read.activities;
    const at = first?.participants.cell ?? '';
    const changed = edited(workbook, '活动汇总', { [at]: 1_234_567 });
    expect(codesOf(changed)).toEqual([['annual-activity-unsourced', '活动汇总', at]]);
    expect(yearOf(readAs('甲区.xlsx', changed)).activities[0]?.number).toBeUndefined();
  });

  it('a sheet that is gone: its figures are unknown, the rest is read', () => {
    const changed = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '任务汇总') };
    expect(codesOf(changed)).toEqual([['annual-sheet-missing', '任务汇总', undefined]]);
    expect(yearOf(readAs('甲区.xlsx', changed)).indicators).toHaveLength(year.indicators.length);
  });

  it('a workbook of before 指标口径 keeps no ratio that it cannot recompute', () => {
    const changed = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '指标口径') };
    const codes = new Set(codesOf(changed).map(([code]) => code));
    expect([...codes]).toEqual(['annual-ratio-undefined']);
    const file = { name: '甲区.xlsx', modified: 0, sha256: '' };
    const withLedger = readConsolidated(file, changed, year.ledger.indicators);
    expect(withLedger.findings).toEqual([]);
    expect(withLedger.year?.indicators.map(({ total }) => valueOf(total))).toEqual(
      year.indicators.map(({ total }) => total),
    );
  });
});

describe('what is no consolidated workbook', () => {
  const meta = (values: Readonly<Record<string, string>>) => edited(workbook, '_meta', values);
  it.each<[string, () => WorkbookSnapshot, string]>([
    ['sheets without a mark', () => ({ ...workbook, sheets: workbook.sheets.slice(0, 5) }), 'annual-not-recognised'],
    ['a ledger', () => meta({ B2: '台账' }), 'annual-other-kind'],
    ['a newer contract', () => meta({ B3: '99' }), 'annual-newer-contract'],
    ['no year', () => meta({ B5: '今年' }), 'annual-year-unreadable'],
    ['a year that is a slip', () => meta({ B5: '20077' }), 'annual-year-unreadable'],
  ])('%s', (_what, make, code) => {
    const { year: none, findings } = readAs('甲区.xlsx', make());
    expect([none, findings.map((found) => [found.code, found.where.file])]).toEqual([undefined, [[code, '甲区.xlsx']]]);
  });

  it.each<[string, Uint8Array, string]>([['a pdf', new TextEncoder().encode('%PDF-1.4'), 'file-is-pdf']])(
    '%s is refused by the reader of all files',
    (_what, bytes, code) => {
      const { year: none, findings } = readConsolidatedFile({ name: 'a.xlsx', modified: 0, bytes }, nodePlatform);
      expect([none, findings.map((found) => found.code)]).toEqual([undefined, [code]]);
    },
  );
});
