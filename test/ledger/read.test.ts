import { describe, expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/creating/create';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read';
import { byHand } from '../../src/ledger/scoring/criteria';
import { defaultSettings } from '../../src/ledger/settings';
import { ledgerEntries } from '../../src/findings/catalogue/ledger';
import { sentence } from '../../src/findings/sentence';
import { parseAddress } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/draft';
import { fillDraft } from '../../src/workbook/fill';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { new2007 } from '../ledger-2007';
import { plan2007 } from '../plan-2007';
import { moved, withCells, withSheet } from '../returns/reshaped';
import { codesAndCells } from '../returns/written';
import { snapshotOf } from '../../src/workbook/drafted';

type Edits = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

const made = snapshotOf(createLedger(new2007));

/** The ledger after an office wrote into cells that it has. */
function edited(edits: Edits): WorkbookSnapshot {
  const maps = Object.entries(edits).map(([sheet, cells]) => [sheet, new Map(Object.entries(cells))] as const);
  return snapshotOf(fillDraft(createLedger(new2007), new Map(maps)));
}

/** The ledger after an office wrote a text into any cell. */
function added(sheet: string, cells: Readonly<Record<string, string>>): WorkbookSnapshot {
  const more = Object.entries(cells).map(([at, value]): Cell => {
    const { row, column } = parseAddress(at) ?? { row: 0, column: 0 };
    return { row, column, kind: 'text', value };
  });
  return withSheet(made, sheet, (own) => withCells(own, more));
}

const without = (sheet: string) => withSheet(made, sheet, () => undefined);
const read = (workbook: WorkbookSnapshot) => readLedger(workbook, '台账.xlsx');
const found = (workbook: WorkbookSnapshot) => codesAndCells(read(workbook).findings);

function ledgerOf(workbook: WorkbookSnapshot): Ledger {
  const { ledger, findings } = read(workbook);
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return ledger;
}

describe('what was made reads back', () => {
  const ledger = ledgerOf(made);

  it('without a finding', () => {
    expect(found(made)).toEqual([]);
  });

  it('the cover', () => {
    const { id, contract, year, region, planName, deadline } = ledger;
    expect({ id, contract, year, region, planName, deadline }).toEqual({
      id: 'ledger-2007',
      contract: 1,
      year: 2007,
      region: plan2007.region,
      planName: plan2007.title,
      deadline: '2008-01-31',
    });
  });

  it('units, tasks, phases', () => {
    const more = { active: true, contact: '', phone: '' };
    expect(ledger.units).toEqual(plan2007.units.map((unit) => ({ ...unit, ...more })));
    expect(ledger.tasks).toEqual(plan2007.tasks);
    expect(ledger.phases).toEqual(plan2007.phases);
  });

  it('assignments', () => {
    const byUnit = (list: typeof plan2007.assignments) => list.map((one) => Object.values(one).join(' ')).sort();
    expect(byUnit(ledger.assignments)).toEqual(byUnit(plan2007.assignments));
    for (const { code } of plan2007.tasks) {
      const first = (list: typeof plan2007.assignments) => list.find(({ task }) => task === code);
      expect(first(ledger.assignments)).toEqual(first(plan2007.assignments));
    }
  });

  it('points, those that the task’s units carry too', () => {
    const points = [
      ...new2007.points,
      { code: '2007-T09-01', task: 'T09', phase: '', content: '评估', leads: [], responsible: [] },
      { code: '2007-T09-02', task: 'T09', phase: '', content: '培训', leads: [], responsible: ['区财政局'] },
    ];
    expect(ledgerOf(snapshotOf(createLedger({ ...new2007, points }))).points).toEqual(points);
  });

  it('indicators and settings', () => {
    expect(ledger.indicators).toEqual(new2007.indicators);
    expect(ledger.settings).toEqual(defaultSettings);
  });

  it('nothing where nothing was entered', () => {
    const { decisions, criteria, adjudications } = ledger;
    expect([decisions, criteria, adjudications]).toEqual([[], [], []]);
  });
});

/** One case for each code; in each of them that is all that is found. */
const cases: Record<keyof typeof ledgerEntries, [WorkbookSnapshot, string[][]]> = {
  'ledger-not-recognised': [without('_meta'), [['ledger-not-recognised']]],
  'ledger-other-kind': [edited({ _meta: { B2: '填报表' } }), [['ledger-other-kind']]],
  'ledger-newer': [edited({ _meta: { B3: '2' } }), [['ledger-newer']]],
  'ledger-sheet-missing': [without('责任矩阵'), [['ledger-sheet-missing', '责任矩阵']]],
  'ledger-no-deadline': [edited({ 封面: { B7: '年底前' } }), [['ledger-no-deadline', '封面!B7']]],
  'ledger-deadline-odd': [edited({ 封面: { B7: '2007-01-31' } }), [['ledger-deadline-odd', '封面!B7']]],
  'ledger-key-twice': [
    edited({ 单位: { A5: 'U01' } }),
    [
      ['ledger-key-twice', '单位!A5'],
      ['matrix-unit-unknown', '责任矩阵!D3'],
    ],
  ],
  'ledger-date-unreadable': [edited({ 任务: { F5: '明年' } }), [['ledger-date-unreadable', '任务!F5']]],
  'ledger-number-unreadable': [edited({ 指标: { H49: '一万' } }), [['ledger-number-unreadable', '指标!H49']]],
  'ledger-choice-unknown': [edited({ 单位: { C5: '乡镇' } }), [['ledger-choice-unknown', '单位!C5']]],
  'ledger-task-unknown': [edited({ 年度要点: { B4: 'T99' } }), [['ledger-task-unknown', '年度要点!B4']]],
  'ledger-unit-unknown': [edited({ 指标: { J4: '区科协、区教委' } }), [['ledger-unit-unknown', '指标!J4']]],
  'ledger-indicator-unknown': [edited({ 指标: { I5: 'KR1' } }), [['ledger-indicator-unknown', '指标!I5']]],
  'matrix-unit-unknown': [added('责任矩阵', { T3: '区卫生局' }), [['matrix-unit-unknown', '责任矩阵!T3']]],
  'matrix-task-unknown': [edited({ 责任矩阵: { A4: 'T99' } }), [['matrix-task-unknown', '责任矩阵!A4']]],
  'matrix-role-unknown': [edited({ 责任矩阵: { C4: '配合' } }), [['matrix-role-unknown', '责任矩阵!C4']]],
  'indicator-combination-unknown': [edited({ 指标: { E4: '平均' } }), [['indicator-combination-unknown', '指标!E4']]],
};

describe('what an office does to its ledger', () => {
  it('has a case for every code', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(ledgerEntries).sort());
  });

  it.each(Object.entries(cases))('%s', (code, [workbook, finds]) => {
    expect(found(workbook)).toEqual(finds);
    const { ledger, findings } = read(workbook);
    const one = findings.find((each) => each.code === code);
    if (one === undefined) throw new Error(`${code} was not found`);
    expect(ledger === undefined).toBe(one.severity === 'error');
    expect(sentence(one, 'zh') + sentence(one, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it.each(['单位', '任务', '责任矩阵', '指标', '封面'])('cannot do without %s', (sheet) => {
    const { ledger, findings } = read(without(sheet));
    expect(ledger).toBeUndefined();
    expect(findings.map(({ code, where }) => [code, where.sheet])).toContainEqual(['ledger-sheet-missing', sheet]);
  });

  it.each([
    '年度要点',
    '进展',
    '工作方案',
    '阶段',
    '会议',
    '议定事项',
    '文件',
    '成员',
    '测评标准',
    '测评',
    '裁定',
    '设置',
    '操作日志',
  ])('can do without %s', (sheet) => {
    expect(found(without(sheet))).toEqual([]);
  });

  it('finds the matrix under another name by its units', () => {
    const renamed = withSheet(made, '责任矩阵', (sheet) => ({ ...sheet, name: '分工表' }));
    expect(ledgerOf(renamed).assignments).toEqual(ledgerOf(made).assignments);
  });

  it.each<[string, Edits, string[][]]>([
    [
      'a unit’s name twice',
      { 单位: { B5: '区委组织部' } },
      [
        ['ledger-key-twice', '单位!B5'],
        ['matrix-unit-unknown', '责任矩阵!D3'],
      ],
    ],
    ['a matrix column twice', { 责任矩阵: { D3: '区委组织部' } }, [['ledger-key-twice', '责任矩阵!D3']]],
    ['a matrix row twice', { 责任矩阵: { A5: 'T01' } }, [['ledger-key-twice', '责任矩阵!A5']]],
    [
      'a ratio without its parts',
      { 指标: { E4: '比率' } },
      [
        ['ledger-indicator-unknown', '指标!F4'],
        ['ledger-indicator-unknown', '指标!G4'],
      ],
    ],
    ['a unit of a work point misspelt', { 年度要点: { E4: '教育局' } }, [['ledger-unit-unknown', '年度要点!E4']]],
    ['a day that there is none', { 封面: { B7: '2008-02-30' } }, [['ledger-no-deadline', '封面!B7']]],
    ['a day as people write it', { 封面: { B7: '2008年1月5日' } }, []],
    ['the last day that is not odd', { 封面: { B7: '2008-12-31' } }, []],
    ['a deadline of a later year', { 封面: { B7: '2009-1-31' } }, [['ledger-deadline-odd', '封面!B7']]],
    [
      'a criterion without a number',
      { 测评标准: { A4: '组织', B4: '二十' } },
      [['ledger-number-unreadable', '测评标准!B4']],
    ],
  ])('%s', (_what, edits, finds) => {
    expect(found(edited(edits))).toEqual(finds);
  });

  it('keeps each assignment once, whatever stands twice', () => {
    for (const [cell, value] of [
      ['D3', '区委组织部'],
      ['A5', 'T01'],
    ] as const) {
      const keys = ledgerOf(edited({ 责任矩阵: { [cell]: value } })).assignments.map(
        ({ task, unit }) => `${task} ${unit}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('takes a column headed by an alias, a unit that is 停用, and another 汇报单位', () => {
    const ledger = ledgerOf(
      edited({ 责任矩阵: { I3: '区人事劳动和社会保障局' }, 单位: { G6: '停用' }, 任务: { E4: '团区委' } }),
    );
    expect(ledger.assignments.filter(({ unit }) => unit === 'U07')).toHaveLength(
      plan2007.assignments.filter(({ unit }) => unit === 'U07').length,
    );
    expect(ledger.units.flatMap(({ active, code }) => (active ? [] : [code]))).toEqual(['U03']);
    expect(ledger.assignments.find(({ task }) => task === 'T01')?.unit).toBe('U12');
  });

  it('keeps tasks out of force apart, their roles too', () => {
    const ledger = ledgerOf(edited({ 任务: { G4: '停用' } }));
    expect(ledger.tasks.map(({ code }) => code)).toEqual(plan2007.tasks.slice(1).map(({ code }) => code));
    expect(ledger.retiredTasks).toEqual(plan2007.tasks.slice(0, 1));
    expect(ledger.assignments.filter(({ task }) => task === 'T01')).toEqual([]);
    expect(found(edited({ 任务: { G4: '停用' } }))).toEqual([]);
  });

  it('takes every task of a ledger that has no column 状态 for one in force', () => {
    const older = withSheet(made, '任务', (sheet) =>
      moved(sheet, (row, column) => (row > 2 && column === 7 ? undefined : [row, column])),
    );
    expect(ledgerOf(older).tasks).toEqual(plan2007.tasks);
    expect(ledgerOf(older).retiredTasks).toEqual([]);
    expect(found(older)).toEqual([]);
  });

  it('takes another 汇报单位 by an alias', () => {
    const ledger = ledgerOf(edited({ 任务: { E8: '区人社局' } }));
    expect(ledger.assignments.find(({ task }) => task === 'T05')?.unit).toBe('U07');
  });

  it('reads what the office enters', () => {
    const ledger = ledgerOf(
      edited({
        议定事项: { A4: 'M1-1', C4: '开放场馆', D4: '区科协、区教育局', E4: { date: '2007-06-30' }, G4: '办理中' },
        测评标准: { A4: '组织领导', B4: 20, C4: '看台账' },
        裁定: {
          A4: 'U03',
          B4: '指标',
          C4: 'KR100',
          D4: '本年数',
          E4: 12,
          F4: 13,
          G4: '核实',
          H4: '张三',
          I4: { date: '2008-02-01' },
        },
        设置: { B4: 7, B10: '李四' },
      }),
    );
    expect(ledger.decisions).toEqual([
      {
        code: 'M1-1',
        content: '开放场馆',
        units: ['区科协', '区教育局'],
        deadline: '2007-06-30',
        handling: '',
        state: '办理中',
      },
    ]);
    expect(ledger.criteria).toEqual([{ item: '组织领导', full: 20, method: '看台账', ...byHand }]);
    expect(ledger.adjudications).toEqual([
      {
        ...{ unit: 'U03', sheet: '指标', key: 'KR100', field: '本年数', raw: '12', decided: '13' },
        ...{ reason: '核实', by: '张三', date: '2008-02-01', at: 'F4' },
      },
    ]);
    expect(ledger.settings).toEqual({ ...defaultSettings, dueSoonDays: 7, contact: '李四' });
  });

  it('reads the raw text of a decision as people see it', () => {
    const percent = withSheet(made, '裁定', (sheet) =>
      withCells(sheet, [
        { row: 4, column: 1, kind: 'text', value: 'U03' },
        { row: 4, column: 5, kind: 'number', value: 0.07, percent: true },
      ]),
    );
    expect(ledgerOf(percent).adjudications[0]?.raw).toBe('7%');
  });
});
