import type { PlainDate } from '../../plan/plan';
import { unitNames } from '../unit-names';
import { stateOf } from './lifecycle';
import { recordsOf, type CheckedState } from './register';
import type { RegisterRecord } from './record';
import { workPlanLife, workPlans } from './work-plans';

/** A lead unit that has no work plan for its task on a day. */
export interface PlanLacking {
  /** Codes. */
  readonly task: string;
  readonly unit: string;
  readonly taskName: string;
  readonly unitName: string;
  /** How far it is; undefined where nothing was recorded of it. */
  readonly record: RegisterRecord | undefined;
  /** State of the record; empty where there is none. */
  readonly state: string;
  /** 印发日期, where the plan was issued after that day. */
  readonly issued: PlainDate | undefined;
}

/** The record of a unit's plan for a task, under whatever name the unit stands there. */
export function planOfUnit(state: CheckedState, task: string, unit: string): RegisterRecord | undefined {
  const { byName } = unitNames(state.ledger);
  return recordsOf(state.workbook, workPlans).find(
    (plan) => plan.text('任务编号') === task && byName.get(plan.text('牵头单位'))?.code === unit,
  );
}

/** What there is of the plan of a lead unit. */
type LeadPlan = Omit<PlanLacking, 'state' | 'issued'>;

/** Every lead unit of a task in force, with what was recorded of its plan. */
export function leadPlans(state: CheckedState): LeadPlan[] {
  const { ledger } = state;
  const { byCode } = unitNames(ledger);
  const names = new Map(ledger.tasks.map(({ code, name }) => [code, name]));
  return ledger.assignments.flatMap(({ task, unit, role }): LeadPlan[] => {
    const [taskName, lead] = [names.get(task), byCode.get(unit)];
    if (role !== '牵头' || taskName === undefined || lead?.active !== true) return [];
    return [{ task, unit, taskName, unitName: lead.name, record: planOfUnit(state, task, unit) }];
  });
}

/**
 * Who has no work plan (牵头单位会同责任单位制定各项工作方案): every lead unit of a task in force whose plan is not issued,
 * or was issued later than the day. One that says 已印发 without a day counts as issued; the checks name the day that lacks.
 */
export function plansLacking(state: CheckedState, day: PlainDate): PlanLacking[] {
  return leadPlans(state).flatMap((plan): PlanLacking[] => {
    const { record } = plan;
    const now = record === undefined ? '' : stateOf(workPlanLife, record);
    const issued = now === '已印发' ? record?.day('印发日期') : undefined;
    return now === '已印发' && (issued === undefined || issued <= day) ? [] : [{ ...plan, state: now, issued }];
  });
}
