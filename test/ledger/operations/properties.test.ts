import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptNotice } from '../../../src/ledger/operations/adopt-notice';
import { matrixFindings } from '../../../src/ledger/operations/matrix-findings';
import type { LedgerState, Operation } from '../../../src/ledger/operations/operation';
import { perform } from '../../../src/ledger/operations/perform';
import { assignRole, assignRoles } from '../../../src/ledger/operations/roles';
import { addTask } from '../../../src/ledger/operations/tasks/add';
import { mergeTasks } from '../../../src/ledger/operations/tasks/merge';
import { renameTask } from '../../../src/ledger/operations/tasks/rename';
import { reinstateTask, retireTask } from '../../../src/ledger/operations/tasks/standing';
import { addUnit } from '../../../src/ledger/operations/units/add';
import { mergeUnits } from '../../../src/ledger/operations/units/merge';
import { renameUnit } from '../../../src/ledger/operations/units/rename';
import { reinstateUnit, retireUnit } from '../../../src/ledger/operations/units/standing';
import { noticeDifference } from '../../../src/ledger/plan/notice-difference/compare';
import { progressSheet } from '../../../src/ledger/sheets/progress';
import { taskSheet, unitSheet } from '../../../src/ledger/sheets/plan';
import { ledgerTable } from '../../../src/ledger/reading/tables';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { type WorkbookSnapshot, cellText } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { plan2007 } from '../../plan-2007';
import { lowered, made2007, reordered, stateOf, withoutColumn, written } from './office';

/** A ledger after a year of work by hand: columns moved, titles added, columns of people's own, an alias as a header. */
const byHand = lowered(
  withoutColumn(
    reordered(
      reordered(
        written(
          written(
            written(made2007, '责任矩阵', [
              [3, 9, '区人社局'],
              [3, 22, '备注'],
              [6, 22, '待定'],
            ]),
            '任务',
            [[15, 1, '注：以通知为准']],
          ),
          '进展',
          [
            [4, 10, '已办讲座'],
            [5, 11, '缺经费'],
            [9, 7, '进行中'],
            [12, 12, '请协调'],
          ],
        ),
        '单位',
        [2, 1, 4, 3],
      ),
      '责任矩阵',
      [4, 1, 2, 3],
    ),
    '任务',
    7,
  ),
  '责任矩阵',
  3,
);

/** What is done, in terms of numbers that are taken round the units and tasks there are. */
type Turn = (state: LedgerState) => readonly [Operation<never>, unknown];

function turn<Request>(operation: Operation<Request>, request: (state: LedgerState) => Request): Turn {
  return (state) => [operation as Operation<never>, request(state)];
}

const unitAt = ({ ledger }: LedgerState, index: number) => ledger.units[index % ledger.units.length]?.code ?? '';
const taskAt = ({ ledger }: LedgerState, index: number) => {
  const all = [...ledger.tasks, ...ledger.retiredTasks];
  return all[index % all.length]?.code ?? '';
};

const number = fc.nat({ max: 40 });
const role = fc.constantFrom('牵头' as const, '责任' as const, '' as const);
const name = fc.constantFrom('区卫生局', '区环保局', '区水利局', '组织部', '区人社局', '区科协', '教育局');
const title = fc.constantFrom('社区居民行动', '老年人行动', '健康素养工程', '农民科学素质行动', '科普信息化工程');
const nextPlan = {
  ...plan2007,
  units: [...plan2007.units.slice(2), { code: 'U90', name: '区卫生局', kind: '成员单位' as const, aliases: [] }],
  tasks: [...plan2007.tasks.slice(1), { code: 'T90', name: '健康素养工程', kind: '工程' as const, duty: '' }],
  assignments: [...plan2007.assignments.slice(12), { task: 'T90', unit: 'U90', role: '牵头' as const }],
};

const turns: fc.Arbitrary<Turn> = fc.oneof(
  fc
    .tuple(number, number, role)
    .map(([task, unit, as]) =>
      turn(assignRole, (state) => ({ task: taskAt(state, task), unit: unitAt(state, unit), role: as })),
    ),
  fc.array(fc.tuple(number, number, role), { minLength: 1, maxLength: 5 }).map((list) =>
    turn(assignRoles, (state) => ({
      roles: list.map(([task, unit, as]) => ({ task: taskAt(state, task), unit: unitAt(state, unit), role: as })),
    })),
  ),
  name.map((one) => turn(addUnit, () => ({ name: one, kind: '责任单位' as const }))),
  fc.tuple(number, name).map(([unit, one]) => turn(renameUnit, (state) => ({ unit: unitAt(state, unit), name: one }))),
  fc
    .tuple(number, number)
    .map(([from, into]) => turn(mergeUnits, (state) => ({ from: unitAt(state, from), into: unitAt(state, into) }))),
  number.map((unit) => turn(retireUnit, (state) => ({ unit: unitAt(state, unit) }))),
  number.map((unit) => turn(reinstateUnit, (state) => ({ unit: unitAt(state, unit) }))),
  title.map((one) => turn(addTask, () => ({ name: one, kind: '工程' as const, duty: '' }))),
  fc.tuple(number, title).map(([task, one]) => turn(renameTask, (state) => ({ task: taskAt(state, task), name: one }))),
  fc
    .tuple(number, number)
    .map(([from, into]) => turn(mergeTasks, (state) => ({ from: taskAt(state, from), into: taskAt(state, into) }))),
  number.map((task) => turn(retireTask, (state) => ({ task: taskAt(state, task) }))),
  number.map((task) => turn(reinstateTask, (state) => ({ task: taskAt(state, task) }))),
  fc.array(number, { maxLength: 12 }).map((list) =>
    turn(adoptNotice, ({ ledger }) => {
      const { units: ofUnits, tasks: ofTasks, assignments } = noticeDifference(ledger, nextPlan);
      const ids = [...ofUnits, ...ofTasks, ...assignments].map(({ id }) => id);
      return { plan: nextPlan, accept: list.flatMap((index) => ids[index % Math.max(1, ids.length)] ?? []) };
    }),
  ),
  number.map((index): Turn => (state) => {
    const fixes = matrixFindings(state).flatMap((one) => one.fixes);
    const fix = fixes[index % Math.max(1, fixes.length)];
    const nothing = turn(assignRoles, () => ({ roles: [] }));
    return fix === undefined ? nothing(state) : turn(fix.operation, () => undefined)(state);
  }),
);

const entered = ['状态', '完成率', '完成时限', '进展情况', '存在问题', '意见建议', '报送日期'];

/** What people entered in 进展, by cell. */
function enteredIn(workbook: WorkbookSnapshot): string[] {
  const rows = ledgerTable(workbook, progressSheet)?.rows ?? [];
  return rows.flatMap((row) => entered.map((header) => `${row.at(header)} ${cellText(row.cell(header))}`));
}

function codesIn(workbook: WorkbookSnapshot, spec: SheetSpec): string[] {
  const [key = ''] = spec.key;
  return (ledgerTable(workbook, spec)?.rows ?? []).flatMap(
    (row) => cellText(row.cell(key)).match(/^[UT]\d+$/)?.[0] ?? [],
  );
}

describe('whatever is done to a ledger, in whatever order', () => {
  it.each([
    ['as it was made', made2007],
    ['as people left it', byHand],
  ])('%s: it can be read, codes are unique, entries stay, and all of it can be taken back', (_what, start) => {
    let [done, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(turns, { minLength: 1, maxLength: 6 }), (sequence) => {
        let workbook = start;
        for (const take of sequence) {
          const state = stateOf(workbook);
          const [operation, request] = take(state);
          const performed = perform(operation, state, request as never);
          if (!performed.done) {
            refused += 1;
            continue;
          }
          done += 1;
          const { workbook: now, back } = applied(workbook, performed.changes);
          expect(applied(now, back).workbook).toEqual(workbook);
          expect(performed.log.length).toBeGreaterThan(0);
          const { findings } = stateOf(now);
          // What was found before may go; nothing new is to be found.
          const known = new Set(state.findings.map(({ code }) => code));
          expect(findings.filter(({ code }) => !known.has(code))).toEqual([]);
          for (const spec of [unitSheet, taskSheet]) {
            const codes = codesIn(now, spec);
            expect(new Set(codes).size).toBe(codes.length);
            expect(codes).toEqual(expect.arrayContaining(codesIn(workbook, spec)));
          }
          expect(enteredIn(now)).toEqual(enteredIn(workbook));
          workbook = now;
        }
      }),
      { numRuns: 40 },
    );
    expect(done).toBeGreaterThan(refused / 2);
  });
});
