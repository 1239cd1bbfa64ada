import { describe, expect, it } from 'vitest';
import { matrixFindings, type MatrixFinding } from '../../../src/ledger/operations/matrix-findings';
import { addUnit } from '../../../src/ledger/operations/units/add';
import { retireUnit } from '../../../src/ledger/operations/units/standing';
import { assignRole } from '../../../src/ledger/operations/roles';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withSheet } from '../../returns/reshaped';
import { after, lowered, made2007, stateOf, withoutColumn, written } from './office';

const line = ({ finding, fixes }: MatrixFinding) =>
  [finding.code, `${finding.where.sheet ?? ''}!${finding.where.cell ?? ''}`, ...fixes.map(({ label }) => label)].join(
    ' ',
  );
/** What is found beyond the three units of the plan that are no members. */
const found = (workbook: WorkbookSnapshot) =>
  matrixFindings(stateOf(workbook))
    .map(line)
    .filter((one) => !/^plan-non-member 单位!C(18|19|20) make-member$/.test(one));

const idle = after(made2007, addUnit, { name: '区卫生局', kind: '成员单位' }).workbook;
const stranger = written(made2007, '责任矩阵', [
  [3, 20, '区卫生局'],
  [4, 20, '责任'],
]);

const cases: readonly (readonly [string, WorkbookSnapshot, string[]])[] = [
  ['the plan of 2007', made2007, []],
  ['a unit without task', idle, ['plan-unit-without-task 单位!B21 retire-unit']],
  [
    'a task without lead',
    after(made2007, assignRole, { task: 'T09', unit: 'U05', role: '' }).workbook,
    ['plan-task-without-lead 责任矩阵!A12'],
  ],
  [
    'a task whose only lead is out of force',
    after(made2007, retireUnit, { unit: 'U05' }).workbook,
    ['plan-task-without-lead 责任矩阵!A12'],
  ],
  ['a header that is no unit', stranger, ['matrix-unit-unknown 责任矩阵!T3 add-unit']],
  ['a column of people’s own', written(made2007, '责任矩阵', [[3, 20, '备注']]), ['matrix-unit-unknown 责任矩阵!T3']],
  [
    'a header that is nearly a unit without a column',
    written(made2007, '责任矩阵', [[3, 19, '区广播电视']]),
    ['matrix-unit-unknown 责任矩阵!S3 add-alias add-unit', 'plan-unit-without-task 单位!B20 retire-unit'],
  ],
  [
    'a header that is nearly a unit with a column of its own',
    written(made2007, '责任矩阵', [
      [3, 20, '科协'],
      [4, 20, '责任'],
    ]),
    ['matrix-unit-unknown 责任矩阵!T3 add-unit'],
  ],
  [
    'a role misspelt',
    written(made2007, '责任矩阵', [[4, 6, '牵头单位']]),
    ['matrix-role-unknown 责任矩阵!F4 set-lead clear-role'],
  ],
  [
    'a responsible unit’s role misspelt',
    written(made2007, '责任矩阵', [[9, 3, '责任单位']]),
    ['matrix-role-unknown 责任矩阵!C9 set-responsible clear-role'],
  ],
  [
    'a role that is none',
    written(made2007, '责任矩阵', [[9, 3, '指导']]),
    ['matrix-role-unknown 责任矩阵!C9 clear-role'],
  ],
  [
    'both roles in one cell',
    written(made2007, '责任矩阵', [[9, 3, '牵头、责任']]),
    ['matrix-role-unknown 责任矩阵!C9 clear-role'],
  ],
  [
    'a task’s name twice',
    written(made2007, '任务', [[5, 2, '未成年人科学素质行动']]),
    ['plan-task-name-twice 任务!B5 merge-tasks'],
  ],
  ['a row of no task', written(made2007, '责任矩阵', [[13, 1, 'T77']]), ['matrix-task-unknown 责任矩阵!A13']],
  ['a code twice', written(made2007, '任务', [[13, 1, 'T01']]), ['ledger-key-twice 任务!A13']],
  [
    'the matrix lower down, under another name',
    lowered(
      withSheet(written(made2007, '责任矩阵', [[9, 3, '指导']]), '责任矩阵', (sheet) => ({ ...sheet, name: '分工' })),
      '分工',
      2,
    ),
    ['matrix-role-unknown 分工!C11 clear-role'],
  ],
];

describe('live checks of the matrix', () => {
  it.each(cases)('%s', (_what, workbook, expected) => {
    expect(found(workbook)).toEqual(expected);
  });

  it('find the three units that carry tasks without being members', () => {
    expect(matrixFindings(stateOf(made2007)).map(line)).toEqual([
      'plan-non-member 单位!C18 make-member',
      'plan-non-member 单位!C19 make-member',
      'plan-non-member 单位!C20 make-member',
    ]);
  });

  it('do not speak of members where none is entered', () => {
    const none = written(
      made2007,
      '单位',
      Array.from({ length: 17 }, (_, index) => [index + 4, 3, '责任单位'] as const),
    );
    expect(matrixFindings(stateOf(none))).toEqual([]);
  });

  it('leave out what concerns other sheets', () => {
    expect(found(written(made2007, '指标', [[4, 10, '区教委']]))).toEqual([]);
    expect(found(withoutColumn(made2007, '阶段', 2))).toEqual([]);
  });
});

describe('a fix', () => {
  const withFixes = cases.flatMap(([what, workbook]) =>
    matrixFindings(stateOf(workbook)).flatMap(({ finding, fixes }) =>
      fixes.map((fix) => [`${fix.label} for ${finding.code}: ${what}`, workbook, finding, fix] as const),
    ),
  );

  it('of every kind is among the cases', () => {
    expect(new Set(withFixes.map(([, , , { label }]) => label))).toEqual(
      new Set([
        ...['make-member', 'retire-unit', 'merge-tasks', 'add-unit'],
        ...['add-alias', 'set-lead', 'set-responsible', 'clear-role'],
      ]),
    );
  });

  it.each(withFixes)('%s takes the finding away', (_name, workbook, finding, fix) => {
    const fixed = after(workbook, fix.operation, undefined);
    const left = matrixFindings(fixed.state).map((one) => line(one).split(' ').slice(0, 2).join(' '));
    expect(left).not.toContain(`${finding.code} ${finding.where.sheet ?? ''}!${finding.where.cell ?? ''}`);
  });
});
