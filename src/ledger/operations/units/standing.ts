import { finding, type Finding } from '../../../findings/finding';
import { unitSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { unitOf, whyNoUnit } from '../objections';
import type { LedgerState, Operation } from '../operation';
import { reportersKept } from '../roles';
import { standingChanges } from '../standing';

function tasksOf({ ledger }: LedgerState, unit: string): string[] {
  return ledger.assignments.flatMap((one) => (one.unit === unit ? [one.task] : []));
}

function whyNotStanding(state: LedgerState, code: string, wanted: '在册' | '停用'): Finding | undefined {
  const unit = unitOf(state, code);
  if (unit === undefined) return whyNoUnit(state, code);
  if (unit.active === (wanted === '在册')) {
    return finding('operation-standing-already', { sheet: '单位' }, { name: unit.name, standing: wanted });
  }
  return undefined;
}

/** Units put out of force today; another lead reports where they did. */
export function unitsRetired(units: readonly string[]): Step {
  return (state) =>
    inTurn(state, [
      (now) => standingChanges(now, unitSheet, units, '停用', { 终止日期: { date: now.today } }),
      reportersKept(
        state,
        units.flatMap((unit) => tasksOf(state, unit)),
      ),
      glanceKept,
    ]);
}

/** Units put in force again. */
export function unitsReinstated(units: readonly string[]): Step {
  return (state) =>
    inTurn(state, [
      (now) => standingChanges(now, unitSheet, units, '在册', { 终止日期: null }),
      reportersKept(
        state,
        units.flatMap((unit) => tasksOf(state, unit)),
      ),
      glanceKept,
    ]);
}

/** Puts a unit out of force: nothing is asked of it any more; its row, its column and its past stay. */
export const retireUnit: Operation<{ readonly unit: string }> = {
  name: '停用单位',
  whyNot: (state, { unit }) => whyNotStanding(state, unit, '停用'),
  act: (state, { unit }) => ({
    changes: unitsRetired([unit])(state),
    log: [{ subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`, before: '在册', after: '停用' }],
  }),
};

/** Puts a unit in force again. */
export const reinstateUnit: Operation<{ readonly unit: string }> = {
  name: '恢复单位',
  whyNot: (state, { unit }) => whyNotStanding(state, unit, '在册'),
  act: (state, { unit }) => ({
    changes: unitsReinstated([unit])(state),
    log: [{ subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`, before: '停用', after: '在册' }],
  }),
};
