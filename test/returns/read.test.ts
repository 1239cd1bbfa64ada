import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHand } from '../../src/ledger/scoring/criteria';
import type { FileResult, UnitReturn } from '../../src/returns/unit-return';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { downColumn, moved, numberCell, textCell, withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack, type Contents } from './written';

const careful = carefulReturn('U03');

function contentOf(result: FileResult): UnitReturn {
  if (result.content === undefined) throw new Error(`sent back: ${result.findings.map(({ code }) => code).join()}`);
  return result.content;
}

/** What a return says, without the places where it says so. */
function said(workbook: WorkbookSnapshot) {
  const { progress, indicators, activities, matters } = contentOf(readBack(workbook));
  const value = ({ state, raw }: { state: string; raw: string }) => `${state} ${raw}`;
  return {
    progress: progress.map(({ item, state, share, progress: text }) => [
      item.task,
      item.point,
      state,
      value(share),
      text,
    ]),
    indicators: indicators.map(({ code, thisYear, lastYear }) => [code, value(thisYear), value(lastYear)]),
    activities: activities.map(({ date, name, participants, cost }) => [date, name, value(participants), value(cost)]),
    matters: matters.map(({ kind, content }) => [kind, content]),
  };
}

const figuresOf = (workbook: WorkbookSnapshot, code: string) => {
  const report = contentOf(readBack(workbook)).indicators.find((one) => one.code === code);
  return [report?.thisYear, report?.lastYear];
};

/** The first share of 任务进展, as a fraction. */
const shareOf = (workbook: WorkbookSnapshot) => {
  const share = contentOf(readBack(workbook)).progress[0]?.share;
  return share?.state === 'value' ? share.value : 0;
};

const everySheet = (change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...careful,
  sheets: careful.sheets.map((sheet) => (sheet.name === '_meta' ? sheet : change(sheet))),
});

const tables = ['任务进展', '指标', '活动', '问题建议'];
const inTables = (change: (sheet: SheetSnapshot) => SheetSnapshot) =>
  everySheet((sheet) => (tables.includes(sheet.name) ? change(sheet) : sheet));

describe('a return says the same', () => {
  it.each<[string, WorkbookSnapshot, string[][]]>([
    ['with rows put in above', inTables((sheet) => moved(sheet, (row, column) => [row + 5, column])), []],
    ['with a column put in on the left', everySheet((sheet) => moved(sheet, (row, column) => [row, column + 1])), []],
    [
      'with rows put in between records',
      inTables((sheet) => moved(sheet, (row, column) => [row > 5 ? row + 3 : row, column])),
      [],
    ],
    [
      'with its columns the other way round',
      inTables((sheet) => moved(sheet, (row, column) => [row, row < 3 ? column : 20 - column])),
      [],
    ],
    ['with its sheets in another order', { ...careful, sheets: [...careful.sheets].reverse() }, []],
    [
      'with its sheets renamed',
      inTables((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })),
      tables.map((name) => ['sheet-renamed', `${name} (2)`]),
    ],
    [
      'with full-width brackets and breaks in its headers',
      withSheet(careful, '活动', (sheet) => withCells(sheet, [textCell(3, 7, '经费\n（元）：')])),
      [],
    ],
    [
      'with blanks left behind below',
      withSheet(careful, '活动', (sheet) => withCells(sheet, [textCell(50, 2, '　')])),
      [],
    ],
    [
      'with codes in small and full-width letters',
      withSheet(careful, '任务进展', (sheet) => withCells(sheet, [textCell(4, 1, 't05'), textCell(7, 1, 'Ｔ０９')])),
      [],
    ],
  ])('%s', (_how, workbook, finds) => {
    expect(said(workbook)).toEqual(said(careful));
    expect(codesAndCells(readBack(workbook).findings)).toEqual(finds);
  });

  it('wherever its tables stand', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(8),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 11 }),
        (down, right, order) => {
          const workbook = inTables((sheet) =>
            moved(sheet, (row, column) => [row + down, row < 3 ? column : (order[column - 1] ?? column) + 1 + right]),
          );
          expect(said(workbook)).toEqual(said(careful));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what is read keeps its source', () => {
  it('reads each figure with its sheet, cell and raw text', () => {
    const workbook = carefulReturn('U03', { 指标: { D4: '约30人', E4: '—', D5: 0, E5: null, D6: '不详' } });
    expect(figuresOf(workbook, 'KR100')).toEqual([
      { state: 'value', value: 30, sheet: '指标', cell: 'D4', raw: '约30人' },
      { state: 'notApplicable', sheet: '指标', cell: 'E4', raw: '—' },
    ]);
    expect(figuresOf(workbook, 'KR120')).toEqual([
      { state: 'value', value: 0, sheet: '指标', cell: 'D5', raw: '0' },
      { state: 'empty', sheet: '指标', cell: 'E5', raw: '' },
    ]);
    expect(figuresOf(workbook, 'KR140')[0]).toEqual({ state: 'unreadable', sheet: '指标', cell: 'D6', raw: '不详' });
    expect(codesAndCells(readBack(workbook).findings)).toEqual([
      ['number-estimate', '指标!D4'],
      ['number-unreadable', '指标!D6'],
    ]);
  });

  it('names the cell where it now stands', () => {
    const workbook = withSheet(careful, '指标', (sheet) => moved(sheet, (row, column) => [row + 10, column + 2]));
    expect(figuresOf(workbook, 'KR100').map((figure) => figure?.cell)).toEqual(['F14', 'G14']);
  });
});

describe('joined cells', () => {
  const joined = (workbook: WorkbookSnapshot, rows: readonly [number, number]) =>
    withSheet(workbook, '指标', (sheet) => ({ ...sheet, merges: [...sheet.merges, downColumn(4, ...rows)] }));

  it('count once, for their first row, whatever the file holds in the others', () => {
    const workbook = joined(carefulReturn('U03', { 指标: { D4: 12, E4: 12, D5: 12, D6: 12 } }), [4, 6]);
    const states = ['KR100', 'KR120', 'KR140'].map((code) => figuresOf(workbook, code)[0]?.state);
    expect(states).toEqual(['value', 'empty', 'empty']);
    expect(codesAndCells(readBack(workbook).findings)).toEqual([
      ['cells-joined', '指标!D4'],
      ['required-empty', '指标!D5'],
    ]);
  });

  it('are pointed out where they begin above the rows', () => {
    const found = codesAndCells(readBack(joined(careful, [3, 4])).findings);
    expect(found).toEqual([
      ['cells-joined', '指标!D3'],
      ['required-empty', '指标!D4'],
    ]);
  });
});

describe('keys that stand twice', () => {
  const twice = (sheet: string, row: number, change: (column: number) => string | number | undefined) =>
    withSheet(careful, sheet, (own) => {
      const last = Math.max(...own.rows.keys()) + 1;
      const copy = (own.rows.get(row) ?? []).map((cell) => {
        const value = change(cell.column);
        if (value === undefined) return { ...cell, row: last };
        return typeof value === 'number' ? numberCell(last, cell.column, value) : textCell(last, cell.column, value);
      });
      return withCells(own, copy);
    });

  it('with different figures: neither is adopted, the first stays visible, both are on record', () => {
    const workbook = twice('指标', 4, (column) => (column === 4 ? 4321 : undefined));
    const [first] = figuresOf(careful, 'KR100');
    expect(figuresOf(workbook, 'KR100')[0]).toMatchObject({ state: 'unreadable', cell: 'D4', raw: first?.raw });
    const said = readBack(workbook).findings.filter(({ code }) => code === 'key-twice');
    expect(said.map(({ where }) => where.cell)).toEqual(['A4', expect.stringMatching(/^A\d\d$/)]);
    expect(said[1]?.values['raw']).toContain('4321');
  });

  it('with different progress: the item is left out, both rows are on record', () => {
    const workbook = twice('任务进展', 4, (column) => (column === 9 ? '另一种说法' : undefined));
    const { progress } = contentOf(readBack(workbook));
    expect(progress.map(({ item }) => item.task)).not.toContain('T05');
    expect(codesAndCells(readBack(workbook).findings)).toEqual([
      ['key-twice', '任务进展!A4'],
      ['key-twice', '任务进展!A8'],
    ]);
    expect(readBack(workbook).findings[1]?.values['raw']).toContain('另一种说法');
  });

  it('with the same content: once', () => {
    const workbook = twice('任务进展', 4, () => undefined);
    expect(said(workbook)).toEqual(said(careful));
    expect(codesAndCells(readBack(workbook).findings)).toEqual([['key-repeated', '任务进展!A8']]);
  });

  it('with the same share, not shown as a percentage: once', () => {
    const workbook = twice('任务进展', 4, (column) => (column === 8 ? shareOf(careful) : undefined));
    expect(said(workbook)).toEqual(said(careful));
    expect(codesAndCells(readBack(workbook).findings)).toContainEqual(['key-repeated', '任务进展!A8']);
  });
});

describe('hidden parts', () => {
  it('are read like the rest', () => {
    const workbook = everySheet((sheet) => ({
      ...sheet,
      visibility: 'hidden',
      hiddenRows: new Set(sheet.rows.keys()),
      hiddenColumns: [[1, 20]],
    }));
    expect(said(workbook)).toEqual(said(careful));
    const codes = new Set(readBack(workbook).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['column-hidden', 'row-hidden', 'sheet-hidden']);
  });

  it('of rows are named in one finding a sheet', () => {
    const workbook = withSheet(careful, '指标', (own) => ({ ...own, hiddenRows: new Set([2, 5, 6, 9]) }));
    const [hidden, ...more] = readBack(workbook).findings;
    expect([hidden?.where.cell, hidden?.values, more]).toEqual(['A5', { count: 3, rows: '5、6、9' }, []]);
  });
});

describe('the locked part', () => {
  it.each([
    ['C4', '别的任务'],
    ['D4', '牵头'],
    ['E4', '别的内容'],
    ['F6', '2009-01-01'],
    ['A6', 'T01'],
  ])('任务进展!%s changed to %s: the ledger’s word stands', (cell, value) => {
    const workbook = carefulReturn('U03', { 任务进展: { [cell]: value } });
    expect(codesAndCells(readBack(workbook).findings)).toEqual([['locked-cell-edited', `任务进展!${cell}`]]);
    const items = (content: UnitReturn) => content.progress.map(({ item }) => item);
    expect(items(contentOf(readBack(workbook)))).toEqual(items(contentOf(readBack(careful))));
  });

  it.each(['B4', 'C4'])('指标!%s changed: the ledger’s word stands', (cell) => {
    const workbook = carefulReturn('U03', { 指标: { [cell]: '改了' } });
    expect(codesAndCells(readBack(workbook).findings)).toEqual([['locked-cell-edited', `指标!${cell}`]]);
  });
});

describe('zero report', () => {
  it('counts as complete and is no list of zeros', () => {
    const blank = carefulReturn('U03', {
      单位信息: { B10: '是' },
      ...Object.fromEntries(
        tables.map((name) => {
          const sheet = careful.sheets.find((one) => one.name === name);
          const first = { 任务进展: 7, 指标: 4, 活动: 1, 问题建议: 1 }[name] ?? 1;
          const cells = [...(sheet?.rows.values() ?? [])]
            .flat()
            .filter(({ row, column }) => row > 3 && column >= first);
          return [
            name,
            Object.fromEntries(cells.map(({ row, column }) => [`${String.fromCharCode(64 + column)}${row}`, null])),
          ];
        }),
      ),
    });
    const result = readBack(blank);
    expect(codesAndCells(result.findings)).toEqual([]);
    expect(contentOf(result).nothingToReport).toBe(true);
    expect(contentOf(result).indicators.every(({ thisYear }) => thisYear.state === 'empty')).toBe(true);
  });
});

it('counts what had to be filled in and what was', () => {
  const { required, filled } = contentOf(
    readBack(carefulReturn('U03', { 任务进展: { H4: null }, 指标: { D4: ' ', D5: '—' } })),
  );
  const own = contentOf(readBack(careful));
  expect([required, filled]).toEqual([own.required, own.required - 2]);
});

it('reads 工作方案, 议定事项 and 自评 where they are asked', () => {
  const ledger = {
    ...ledger2007,
    decisions: [{ code: 'M1', content: '开放场馆', units: ['区科协'], handling: '', state: '办理中' }],
    criteria: [{ item: '组织领导', full: 20, method: '', ...byHand }],
  };
  const workbook = carefulReturn(
    'U14',
    {
      工作方案: { C4: '科普资源方案', D4: '已印发', E4: '2007.9.3', F4: '区科技局' },
      议定事项: { D4: '已开放', E4: '已办结' },
      自评: { C4: '18分' },
    },
    ledger,
  );
  const result = readBack(workbook, {}, ledger);
  const { workPlans, decisions, selfScores } = contentOf(result);
  expect(workPlans[0]).toMatchObject({
    task: 'T06',
    title: '科普资源方案',
    state: '已印发',
    issued: '2007-09-03',
    participants: '区科技局',
    issuedWritten: '2007.9.3',
    at: { sheet: '工作方案', row: 4 },
  });
  expect(decisions.map(({ handling, state }) => [handling, state])).toEqual([['已开放', '已办结']]);
  expect(selfScores.map(({ item, score }) => [item, score.state, score.raw])).toEqual([['组织领导', 'value', '18分']]);
  expect(codesAndCells(result.findings)).toEqual([
    ['date-rewritten', '工作方案!E4'],
    ['number-has-unit', '自评!C4'],
  ]);
});

describe('what the office prefilled in lists', () => {
  const ledger = {
    ...ledger2007,
    decisions: ['开放场馆', '修缮画廊'].map((content, index) => {
      return { code: `M${index + 1}`, content, units: ['区科协'], handling: '', state: '办理中' };
    }),
    criteria: [{ item: '组织领导', full: 20, method: '', ...byHand }],
  };
  const read = (contents: Contents) => readBack(carefulReturn('U14', contents, ledger), {}, ledger);

  it.each([
    ['工作方案', 'B4', '区教育局'],
    ['议定事项', 'B4', '别的事项'],
    ['自评', 'B4', 30],
  ])('%s!%s changed to %s: the ledger’s word stands', (sheet, cell, value) => {
    const result = read({ [sheet]: { [cell]: value } });
    expect(codesAndCells(result.findings)).toEqual([['locked-cell-edited', `${sheet}!${cell}`]]);
    const { workPlans, decisions, selfScores } = contentOf(result);
    expect([workPlans.length, decisions.length, selfScores.length]).toEqual([2, 2, 1]);
  });

  it('is not merged where its words are another item’s', () => {
    const result = read({ 议定事项: { B4: '修缮画廊', B5: '开放场馆', D4: '已修缮' } });
    expect(contentOf(result).decisions).toEqual([]);
    expect(codesAndCells(result.findings)).toEqual([
      ['row-contradicts', '议定事项!A4'],
      ['row-contradicts', '议定事项!A5'],
    ]);
  });
});

it('leaves the ledger and the workbook as they were', () => {
  const before = JSON.stringify([ledger2007, careful.sheets.map(({ rows }) => [...rows])]);
  readBack(careful);
  expect(JSON.stringify([ledger2007, careful.sheets.map(({ rows }) => [...rows])])).toBe(before);
});
