import type { Phase } from '../../plan/plan';
import type { Decision, WorkPlan, WorkPoint } from '../ledger';
import type { LedgerUnit } from '../ledger-unit';
import { workPointSheet, phaseSheet } from '../sheets/plan';
import { workPlanSheet, decisionSheet } from '../sheets/registers';
import { unitNames, withDeadline, type LedgerSheets } from './ledger-sheets';

/** Reads 年度要点; a task that there is not is reported: nobody would know what the point belongs to. */
export function readPoints(
  from: LedgerSheets,
  units: readonly LedgerUnit[],
  taskCodes: ReadonlySet<string>,
): WorkPoint[] {
  return from.each(workPointSheet, false, (row, text) => {
    const [code, task] = [text('要点编号'), text('任务编号')];
    if (!taskCodes.has(task)) {
      const where = { sheet: workPointSheet.name, cell: row.at('任务编号'), field: '任务编号' };
      from.report('ledger-task-unknown', where, { task, point: code });
    }
    return withDeadline(
      {
        code,
        task,
        phase: text('阶段'),
        content: text('工作内容'),
        leads: unitNames(workPointSheet, row, '牵头单位', units, from),
        responsible: unitNames(workPointSheet, row, '责任单位', units, from),
      },
      from.day(workPointSheet, row, '完成时限'),
    );
  });
}

/** Reads 阶段. */
export function readPhases(from: LedgerSheets): Phase[] {
  return from.each(phaseSheet, false, (row, text) => ({
    name: text('阶段'),
    start: from.day(phaseSheet, row, '开始日期') ?? '',
    end: from.day(phaseSheet, row, '结束日期') ?? '',
    work: text('主要工作')
      .split('\n')
      .filter((line) => line !== ''),
  }));
}

/** Reads 工作方案. */
export function readWorkPlans(from: LedgerSheets): WorkPlan[] {
  // One a task and lead unit: the task alone does not name a row here.
  const spec = { ...workPlanSheet, key: ['任务编号', '牵头单位'] };
  return from.each(spec, false, (row, text) => {
    const issued = from.day(spec, row, '印发日期');
    return {
      task: text('任务编号'),
      lead: text('牵头单位'),
      title: text('方案名称'),
      state: text('状态'),
      participants: text('参与单位'),
      ...(issued === undefined ? {} : { issued }),
    };
  });
}

/** Reads 议定事项. */
export function readDecisions(from: LedgerSheets, units: readonly LedgerUnit[]): Decision[] {
  return from.each(decisionSheet, false, (row, text) =>
    withDeadline(
      {
        code: text('事项编号'),
        content: text('事项'),
        units: unitNames(decisionSheet, row, '承办单位', units, from),
        handling: text('办理情况'),
        state: text('状态'),
      },
      from.day(decisionSheet, row, '完成时限'),
    ),
  );
}
