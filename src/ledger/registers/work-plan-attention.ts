import { finding, type Finding } from '../../findings/finding';
import type { LedgerState } from '../operations/operation';
import { workPlanSheet } from '../sheets/registers';
import { plansLacking } from './plans-lacking';

/** Who has no work plan today: those that are under way, and those of which nothing was recorded. */
export function workPlanAttention(state: LedgerState): Finding[] {
  return plansLacking(state, state.today).map(({ task, taskName, unit, unitName, record, state: now }) => {
    const values = { task: `${task} ${taskName}`, lead: unitName };
    if (record === undefined) return finding('attention-plan-missing', { sheet: workPlanSheet.name, unit }, values);
    return finding(
      'attention-plan-unissued',
      { sheet: record.sheet, cell: record.at('状态') },
      { ...values, state: now },
    );
  });
}
