import type { Phase } from '../../plan/plan';
import type { Decision, WorkPlan, WorkPoint } from '../ledger';
import type { LedgerUnit } from '../ledger-unit';
import * as sheets from '../sheets';
import { unitNames, withDeadline, type LedgerSheets } from './ledger-sheets';

/** Reads 年度要点; a task that there is not is reported: nobody would know what the point belongs to. */
export function readPoints(
  from: LedgerSheets,
  units: readonly LedgerUnit[],
  taskCodes: ReadonlySet<string>,
): WorkPoint[] {
  return from.each(sheets.workPointSheet, false, (row, text) => {
    const [code, task] = [text('要点编号'), text('任务编号')];
    if (!taskCodes.has(task)) {
      const where = { sheet: sheets.workPointSheet.name, cell: row.at('任务编号'), field: '任务编号' };
      from.report('ledger-task-unknown', where, { task, point: code });
    }
    return withDeadline(
      {
        code,
        task,
        phase: text('阶段'),
        content: text('工作内容'),
        leads: unitNames(sheets.workPointSheet, row, '牵头单位', units, from),
        responsible: unitNames(sheets.workPointSheet, row, '责任单位', units, from),
      },
      from.day(sheets.workPointSheet, row, '完成时限'),
    );
  });
}

/** Reads 阶段. */
export function readPhases(from: LedgerSheets): Phase[] {
  return from.each(sheets.phaseSheet, false, (row, text) => ({
    name: text('阶段'),
    start: from.day(sheets.phaseSheet, row, '开始日期') ?? '',
    end: from.day(sheets.phaseSheet, row, '结束日期') ?? '',
    work: text('主要工作')
      .split('\n')
      .filter((line) => line !== ''),
  }));
}

/** Reads 工作方案. */
export function readWorkPlans(from: LedgerSheets): WorkPlan[] {
  // One a task and lead unit: the task alone does not name a row here.
  const spec = { ...sheets.workPlanSheet, key: ['任务编号', '牵头单位'] };
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
  return from.each(sheets.decisionSheet, false, (row, text) =>
    withDeadline(
      {
        code: text('事项编号'),
        content: text('事项'),
        units: unitNames(sheets.decisionSheet, row, '承办单位', units, from),
        handling: text('办理情况'),
        state: text('状态'),
      },
      from.day(sheets.decisionSheet, row, '完成时限'),
    ),
  );
}
