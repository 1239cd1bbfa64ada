import { describe, expect, it } from 'vitest';
import { assignRole, assignRoles, type RoleRequest } from '../../../src/ledger/operations/roles';
import { retireTask } from '../../../src/ledger/operations/tasks/standing';
import { addUnit } from '../../../src/ledger/operations/units/add';
import { retireUnit } from '../../../src/ledger/operations/units/standing';
import { perform } from '../../../src/ledger/operations/perform';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withSheet } from '../../returns/reshaped';
import {
  after,
  differences,
  lowered,
  made2007,
  objection,
  reordered,
  shown,
  stateOf,
  withoutColumn,
  written,
} from './office';

const changes = (workbook: WorkbookSnapshot, request: RoleRequest) =>
  differences(workbook, after(workbook, assignRole, request).workbook);

/** U01 区委组织部 stands in column C; T06 in row 9. */
const tables: readonly (readonly [string, WorkbookSnapshot, RoleRequest, string[]])[] = [
  ['a cell that was empty', made2007, { task: 'T06', unit: 'U01', role: '责任' }, ['责任矩阵!C9:  → 责任']],
  [
    'a further lead, which does not report',
    made2007,
    { task: 'T06', unit: 'U01', role: '牵头' },
    ['责任矩阵!C9:  → 牵头', '封面!F9: 区科协、区科技局 → 区科协、区委组织部、区科技局'],
  ],
  ['a responsible unit cleared', made2007, { task: 'T01', unit: 'U02', role: '' }, ['责任矩阵!D4: 责任 → ']],
  [
    'the reporting lead cleared: the next reports',
    made2007,
    { task: 'T01', unit: 'U04', role: '' },
    ['封面!F4: 区教育局、团区委 → 团区委', '任务!E4: 区教育局 → 团区委', '责任矩阵!F4: 牵头 → '],
  ],
  [
    'the only lead made responsible: nobody reports',
    made2007,
    { task: 'T09', unit: 'U05', role: '责任' },
    ['封面!F12: 区科技局 → ', '任务!E12: 区科技局 → ', '责任矩阵!G12: 牵头 → 责任'],
  ],
  [
    'columns moved',
    reordered(made2007, '责任矩阵', [3, 2, 1, 5, 4]),
    { task: 'T06', unit: 'U01', role: '责任' },
    ['责任矩阵!A9:  → 责任'],
  ],
  [
    'titles added',
    lowered(made2007, '责任矩阵', 4),
    { task: 'T06', unit: 'U01', role: '责任' },
    ['责任矩阵!C13:  → 责任'],
  ],
  [
    'a column headed by an alias',
    written(made2007, '责任矩阵', [[3, 9, '区人社局']]),
    { task: 'T06', unit: 'U07', role: '责任' },
    ['责任矩阵!I9:  → 责任'],
  ],
  [
    'the sheet under another name',
    withSheet(made2007, '责任矩阵', (sheet) => ({ ...sheet, name: '分工' })),
    { task: 'T06', unit: 'U01', role: '责任' },
    ['分工!C9:  → 责任'],
  ],
  [
    'another 汇报单位 that the office chose stays',
    written(made2007, '任务', [[4, 5, '科普办']]),
    { task: 'T01', unit: 'U04', role: '' },
    ['封面!F4: 区教育局、团区委 → 团区委', '责任矩阵!F4: 牵头 → '],
  ],
  [
    'a 汇报单位 by an alias',
    written(made2007, '任务', [[6, 5, '区人社局']]),
    { task: 'T03', unit: 'U07', role: '' },
    ['封面!F6: 区人劳局、区总工会 → 区总工会', '任务!E6: 区人社局 → 区总工会', '责任矩阵!I6: 牵头 → '],
  ],
  [
    'a word that is no role',
    written(made2007, '责任矩阵', [[9, 3, '配合']]),
    { task: 'T06', unit: 'U01', role: '' },
    ['责任矩阵!C9: 配合 → '],
  ],
];

describe('assigning a role', () => {
  it.each(tables)('%s', (_what, workbook, request, expected) => {
    expect(changes(workbook, request).sort()).toEqual([...expected].sort());
  });

  it('puts a column at the right end for a unit that has none, beyond what people added', () => {
    const own = written(withoutColumn(made2007, '责任矩阵', 19), '责任矩阵', [
      [3, 20, '备注'],
      [5, 22, '待定'],
    ]);
    const { workbook, ledger } = after(own, assignRole, { task: 'T08', unit: 'U17', role: '责任' });
    expect(shown(workbook, '责任矩阵', 'W3')).toBe('区广播电视台');
    expect(shown(workbook, '责任矩阵', 'W11')).toBe('责任');
    expect(shown(workbook, '责任矩阵', 'V5')).toBe('待定');
    expect(ledger.assignments.filter(({ unit }) => unit === 'U17')).toEqual([
      { task: 'T08', unit: 'U17', role: '责任' },
    ]);
  });

  it('gives the new column the look, the list and the colours of the others', () => {
    const own = withoutColumn(made2007, '责任矩阵', 19);
    const performed = perform(assignRole, stateOf(own), { task: 'T08', unit: 'U17', role: '责任' });
    if (!performed.done) throw new Error(performed.reason.code);
    const range = { top: 4, left: 19, bottom: 12, right: 19 };
    const rules = performed.changes.filter((change) => change.kind === 'rules' && change.sheet === '责任矩阵');
    expect(rules.flatMap((change) => (change.kind === 'rules' ? change.entryRules : []))).toMatchObject([
      { range, rule: { kind: 'list', choices: ['牵头', '责任'] } },
    ]);
    expect(rules.flatMap((change) => (change.kind === 'rules' ? change.highlights : []))).toMatchObject([
      { range, rule: { text: '牵头' } },
      { range, rule: { text: '责任' } },
    ]);
    const blocks = performed.changes.filter((change) => change.kind === 'block' && change.sheet === '责任矩阵');
    expect(blocks).toMatchObject([
      { row: 3, looks: [{ font: '黑体' }] },
      { row: 4, looks: [{ open: true }], contents: { length: 9 } },
    ]);
  });

  it('puts a row below for a task that has none', () => {
    const own = withSheet(made2007, '责任矩阵', (sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].filter(([row]) => row !== 12)),
    }));
    const { workbook } = after(own, assignRole, { task: 'T09', unit: 'U05', role: '牵头' });
    expect(['A12', 'B12', 'G12'].map((at) => shown(workbook, '责任矩阵', at))).toEqual([
      'T09',
      '政策法规、队伍建设与检测评估',
      '牵头',
    ]);
  });

  it('names a 汇报单位 where there was none', () => {
    const own = after(made2007, assignRole, { task: 'T09', unit: 'U05', role: '' }).workbook;
    expect(shown(own, '任务', 'E12')).toBe('');
    const { workbook } = after(own, assignRole, { task: 'T09', unit: 'U14', role: '牵头' });
    expect(shown(workbook, '任务', 'E12')).toBe('区科协');
  });

  it('sets several in one change set, those that are so already left out', () => {
    const roles = ['U01', 'U02', 'U04'].map((unit) => ({ task: 'T06', unit, role: '责任' as const }));
    const { workbook } = after(made2007, assignRoles, { roles });
    expect(differences(made2007, workbook)).toEqual(['责任矩阵!C9:  → 责任', '责任矩阵!D9:  → 责任']);
    const log = workbook.sheets.find(({ name }) => name === '操作日志');
    expect([...(log?.rows.values() ?? [])].slice(-2).map((cells) => cells.map(({ value }) => value))).toEqual([
      ['2007-12-20 09:30', '分配职责', 'T06 科普资源开发与共享工程：区委组织部', '责任'],
      ['2007-12-20 09:30', '分配职责', 'T06 科普资源开发与共享工程：区委宣传部', '责任'],
    ]);
  });

  it.each<[string, WorkbookSnapshot, RoleRequest]>([
    ['operation-unit-unknown', made2007, { task: 'T01', unit: 'U99', role: '责任' }],
    ['operation-task-unknown', made2007, { task: 'T99', unit: 'U01', role: '责任' }],
    ['operation-nothing-changes', made2007, { task: 'T01', unit: 'U04', role: '牵头' }],
    [
      'operation-unit-retired',
      after(made2007, retireUnit, { unit: 'U01' }).workbook,
      { task: 'T06', unit: 'U01', role: '责任' },
    ],
    [
      'operation-task-retired',
      after(made2007, retireTask, { task: 'T06' }).workbook,
      { task: 'T06', unit: 'U01', role: '责任' },
    ],
  ])('%s', (code, workbook, request) => {
    expect(objection(workbook, assignRole, request)).toBe(code);
    expect(objection(workbook, assignRoles, { roles: [request] })).toBe(code);
  });

  it('can still take a role from a unit that is out of force', () => {
    const own = after(made2007, retireUnit, { unit: 'U17' }).workbook;
    expect(objection(own, assignRole, { task: 'T07', unit: 'U17', role: '' })).toBeUndefined();
  });

  it('fills an empty matrix', () => {
    const own = after(made2007, addUnit, { name: '区卫生局', kind: '责任单位' });
    const { ledger } = after(own.workbook, assignRole, { task: 'T01', unit: 'U18', role: '责任' });
    expect(ledger.assignments.filter(({ unit }) => unit === 'U18')).toHaveLength(1);
  });
});
