import { finding, type Finding, type Place } from '../../findings/finding';
import type { PlainDate, Task } from '../../plan/plan';
import { headerKey } from '../../workbook/header';
import { isDay } from '../reading/day';
import type { LedgerUnit } from '../ledger-unit';
import { taskSheet, unitSheet } from '../sheets/plan';
import { namesIn } from '../listed-names';
import type { LedgerState } from './operation';

const atUnits = { sheet: unitSheet.name };
const atTasks = { sheet: taskSheet.name };

/** Why a day cannot be entered; none, or taking one away, always can. */
export function whyNotDay(day: PlainDate | null | undefined, where: Place): Finding | undefined {
  if (day === undefined || day === null || isDay(day)) return undefined;
  return finding('operation-day-unreadable', where, { raw: day });
}

/** The unit of a code. */
export function unitOf({ ledger }: LedgerState, code: string): LedgerUnit | undefined {
  return ledger.units.find((unit) => unit.code === code);
}

/** The task of a code, in force or not. */
export function taskOf({ ledger }: LedgerState, code: string): Task | undefined {
  return [...ledger.tasks, ...ledger.retiredTasks].find((task) => task.code === code);
}

/** Why nothing can be done with a unit: there is none of that code. */
export function whyNoUnit(state: LedgerState, code: string): Finding | undefined {
  return unitOf(state, code) === undefined ? finding('operation-unit-unknown', atUnits, { unit: code }) : undefined;
}

/** Why a unit cannot be given work. */
export function whyNoActiveUnit(state: LedgerState, code: string): Finding | undefined {
  const unit = unitOf(state, code);
  if (unit === undefined) return whyNoUnit(state, code);
  return unit.active ? undefined : finding('operation-unit-retired', atUnits, { name: unit.name });
}

/** Why nothing can be done with a task: there is none of that code. */
export function whyNoTask(state: LedgerState, code: string): Finding | undefined {
  return taskOf(state, code) === undefined ? finding('operation-task-unknown', atTasks, { task: code }) : undefined;
}

/** Why a task cannot be given to units. */
export function whyNoActiveTask({ ledger }: LedgerState, code: string): Finding | undefined {
  if (ledger.tasks.some((task) => task.code === code)) return undefined;
  const retired = ledger.retiredTasks.find((task) => task.code === code);
  return retired === undefined
    ? finding('operation-task-unknown', atTasks, { task: code })
    : finding('operation-task-retired', atTasks, { name: retired.name });
}

/**
 * Why a unit cannot go by a name: it is empty, would be two names in a list, or another unit goes by it.
 * @param own code of the unit that is to go by it; empty for a new one
 */
export function whyNotUnitName({ ledger }: LedgerState, name: string, own: string): Finding | undefined {
  if (name.trim() === '') return finding('operation-name-empty', atUnits);
  if (namesIn(name).length !== 1 || namesIn(name)[0] !== name.trim()) {
    return finding('operation-name-separator', atUnits, { name });
  }
  const key = headerKey(name);
  const other = ledger.units.find(
    (unit) => unit.code !== own && [unit.name, ...unit.aliases].some((one) => headerKey(one) === key),
  );
  return other === undefined ? undefined : finding('operation-name-taken', atUnits, { name, unit: other.code });
}

/** Why a task cannot go by a name: it is empty, or another task goes by it. */
export function whyNotTaskName(state: LedgerState, name: string, own: string): Finding | undefined {
  if (name.trim() === '') return finding('operation-name-empty', atTasks);
  const { tasks, retiredTasks } = state.ledger;
  const other = [...tasks, ...retiredTasks].find((task) => task.code !== own && task.name === name.trim());
  return other === undefined ? undefined : finding('operation-task-name-taken', atTasks, { name, task: other.code });
}
