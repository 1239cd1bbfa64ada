import { describe, expect, it } from 'vitest';
import { filterProgress, type ProgressFilter } from '../../../src/ledger/progress/filter';
import { readProgressRows } from '../../../src/ledger/progress/rows';
import type { CellContent } from '../../../src/workbook/draft';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { codesAndCells } from '../../returns/written';
import { withSheet } from '../../returns/reshaped';
import { entered } from '../entered';
import { lowered, made2007, reordered, stateOf, withoutColumn } from '../operations/office';

const read = (workbook: WorkbookSnapshot, today = '2007-07-01') => readProgressRows({ ...stateOf(workbook), today });
const first = (workbook: WorkbookSnapshot, today?: string) => read(workbook, today).rows[0];

describe('a row of 进展', () => {
  it('is read with its place, its names and its texts', () => {
    const workbook = entered(made2007, {
      ...{ G4: '进行中', H4: 0.6, J4: '办了两期', K4: '缺经费', L4: '请协调', M4: { date: '2007-06-30' } },
    });
    expect(first(workbook)).toMatchObject({
      ...{ sheet: '进展', row: 4, task: 'T01', point: '', unit: 'U04', role: '牵头' },
      ...{ taskName: '未成年人科学素质行动', unitName: '区教育局', state: '进行中', share: 0.6 },
      ...{ deadline: '2007-11-30', progress: '办了两期', problems: '缺经费', suggestions: '请协调' },
      ...{ reported: '2007-06-30', entered: true, asked: true, late: false, light: '绿' },
    });
    expect(first(workbook)?.cells).toMatchObject({ 任务编号: 'A4', 完成率: 'H4', 预警: 'N4' });
  });

  it.each<[string, Record<string, CellContent>, string, string, boolean]>([
    ['begun and on schedule', { G4: '进行中', H4: 0.5 }, '2007-07-01', '绿', false],
    ['begun and behind', { G4: '进行中', H4: 0.4 }, '2007-07-01', '黄', false],
    ['far behind', { G4: '进行中', H4: 0.1 }, '2007-07-01', '红', false],
    ['past its deadline', { G4: '进行中', H4: 0.9 }, '2007-12-01', '红', true],
    ['past its deadline and done', { G4: '已完成' }, '2007-12-01', '绿', false],
    ['past its deadline and suspended', { G4: '暂缓' }, '2007-12-01', '灰', false],
    ['past its deadline, its state empty', { G4: null }, '2007-12-01', '', true],
    ['due by the end of the year', { I4: null }, '2007-12-31', '红', false],
  ])('%s', (_what, cells, today, light, late) => {
    const row = first(entered(made2007, cells), today);
    expect([row?.light, row?.late]).toEqual([light, late]);
  });

  it('belongs to the phase of its work point, else to the one it is due in', () => {
    const phaseOf = (cells: Record<string, CellContent>) => first(entered(made2007, cells))?.phase;
    expect(phaseOf({})).toBe('2007年-2009年');
    expect(phaseOf({ I4: { date: '2007-03-31' } })).toBe('2006年-2007年7月');
    expect(phaseOf({ I4: { date: '2019-03-31' } })).toBe('');
    const point = entered(made2007, { C4: '2010年' }, '年度要点');
    expect(read(point).rows.find((row) => row.point === '2007-T01-01')?.phase).toBe('2010年');
  });

  it('is found wherever its columns stand', () => {
    const moved = lowered(reordered(made2007, '进展', [7, 3, 1, 4, 2]), '进展', 5);
    const [one] = read(moved).rows;
    expect([one?.row, one?.task, one?.unit, one?.cells.状态]).toEqual([9, 'T01', 'U04', 'A9']);
    expect(read(moved).rows).toHaveLength(read(made2007).rows.length);
    expect(first(withoutColumn(made2007, '进展', 8))?.cells.完成率).toBe('');
  });

  it('takes its code from the first of cells joined downwards', () => {
    const range = { top: 4, left: 1, bottom: 5, right: 1 };
    const joined = withSheet(entered(made2007, { A5: null }), '进展', (sheet) => ({ ...sheet, merges: [range] }));
    expect(
      read(joined)
        .rows.slice(0, 2)
        .map(({ task, unit }) => [task, unit]),
    ).toEqual([
      ['T01', 'U04'],
      ['T01', 'U12'],
    ]);
  });

  it('is not counted as entered for the 未启动 and the deadline it begins with', () => {
    expect(read(made2007).rows.filter((row) => row.entered)).toEqual([]);
    expect(read(entered(made2007, { G4: '开展了', J5: '讲座' })).rows.filter((row) => row.entered)).toHaveLength(2);
  });

  it('is not asked for once its unit carries the task no more', () => {
    const row = first(entered(made2007, { F4: null }, '责任矩阵'));
    expect([row?.unit, row?.asked]).toEqual(['U04', false]);
  });
});

it.each<[string, Record<string, CellContent>, string[][]]>([
  ['a state that there is none', { G4: '差不多了' }, [['progress-state-unknown', '进展!G4']]],
  ['a share in words', { H4: '八成' }, [['progress-share-unreadable', '进展!H4']]],
  ['a share over 100 %', { G4: '进行中', H4: 1.2 }, [['progress-share-outside', '进展!H4']]],
  ['a share below 0', { G4: '进行中', H4: -0.1 }, [['progress-share-outside', '进展!H4']]],
  ['a day that there is none', { M4: '上周' }, [['ledger-date-unreadable', '进展!M4']]],
  ['a key twice', { D5: 'U04' }, [['ledger-key-twice', '进展!A5']]],
  ['an unknown unit', { D4: 'U99' }, [['progress-unit-unknown', '进展!D4']]],
  ['an unknown task', { A4: 'T99' }, [['progress-task-unknown', '进展!A4']]],
  ['something said without a key', { D4: null, J4: '办了' }, [['progress-row-without-key', '进展!D4']]],
  ['a line of people’s own', { A200: '以下由各单位补充' }, []],
  ['done below 100 %', { G4: '已完成', H4: 0.9 }, [['done-below-full', '进展!H4']]],
  ['a share without a start', { H4: 0.1 }, [['share-without-start', '进展!H4']]],
  ['all in order', { G4: '已完成', H4: 1, M4: '2007年12月3日' }, []],
])('reading 进展 finds %s', (_what, cells, finds) => {
  expect(codesAndCells(read(entered(made2007, cells)).findings)).toEqual(finds);
});

describe('a filter', () => {
  const workbook = entered(made2007, { G4: '进行中', H4: 0.1, J12: '办了 Science Fair 一次' });
  const { rows } = read(workbook, '2007-12-20');
  const shown = (filter: ProgressFilter) => filterProgress(rows, filter).map(({ row }) => row);
  const all = rows.map(({ row }) => row);

  it.each<[string, ProgressFilter, (row: (typeof rows)[0]) => boolean]>([
    ['nothing', {}, () => true],
    ['emptied fields', { unit: '', task: undefined, late: false, text: ' ' }, () => true],
    ['a unit', { unit: 'U04' }, ({ unit }) => unit === 'U04'],
    ['a task', { task: 'T02' }, ({ task }) => task === 'T02'],
    ['a phase', { phase: '2010年' }, () => false],
    ['a light', { light: '黄' }, ({ light }) => light === '黄'],
    ['what is late', { late: true }, ({ late }) => late],
    ['words of a text, in any case', { text: 'science 2007-T01-01' }, ({ row }) => row === 12],
    ['all at once', { unit: 'U04', task: 'T01', late: true, text: '区教育局' }, (r) => r.unit === 'U04' && r.late],
  ])('for %s', (_what, filter, wanted) => {
    expect(shown(filter)).toEqual(rows.filter(wanted).map(({ row }) => row));
  });

  it('leaves some and takes some', () => {
    expect(shown({ late: true }).length).toBeGreaterThan(0);
    expect(shown({ late: true }).length).toBeLessThan(all.length);
  });
});
