import type { Assignment, Task, TaskKind, UnitKind } from '../../plan/plan';
import { cellText } from '../../workbook/snapshot';
import type { LedgerUnit } from '../ledger-unit';
import { unitSheet, taskSheet } from '../sheets/plan';
import { namesIn } from '../listed-names';
import { withDeadline, type LedgerSheets } from './ledger-sheets';

/** Reads 单位; of two of one name the first counts. */
export function readUnits(from: LedgerSheets): LedgerUnit[] {
  const names = new Set<string>();
  const rows = from.each(unitSheet, true, (row, text) => {
    const unit: LedgerUnit = {
      code: text('单位编码'),
      name: text('单位名称'),
      kind: from.choice<UnitKind>(unitSheet, row, '单位类别', '责任单位'),
      aliases: namesIn(text('别名')),
      active: from.choice<string>(unitSheet, row, '状态', '在册') !== '停用',
      contact: text('联系人'),
      phone: text('联系电话'),
    };
    return { unit, at: row.at('单位名称') };
  });
  // Two units of one name could not be told apart in the matrix, nor in the report.
  return rows.flatMap(({ unit, at }) => {
    if (!names.has(unit.name)) {
      names.add(unit.name);
      return [unit];
    }
    from.report('ledger-key-twice', { sheet: unitSheet.name, cell: at, field: '单位名称' }, { key: unit.name });
    return [];
  });
}

/** A row of 任务. */
export interface TaskRow {
  readonly task: Task;
  /** 汇报单位, as written. */
  readonly reporter: string;
  /** False once it is 停用; a ledger made before there was a column 状态 has no such tasks. */
  readonly active: boolean;
}

/** Reads 任务. */
export function readTasks(from: LedgerSheets): TaskRow[] {
  return from.each(taskSheet, true, (row, text) => {
    const task = {
      code: text('任务编号'),
      name: text('任务名称'),
      kind: from.choice<TaskKind>(taskSheet, row, '任务类别', '保障'),
      duty: text('主要任务'),
    };
    return {
      task: withDeadline(task, from.day(taskSheet, row, '完成时限')),
      reporter: text('汇报单位'),
      active: from.choice<string>(taskSheet, row, '状态', '在册') !== '停用',
    };
  });
}

/** Reads 责任矩阵: who carries what; names and roles that are none are reported. */
export function readMatrix(
  from: LedgerSheets,
  units: readonly LedgerUnit[],
  taskCodes: ReadonlySet<string>,
): Assignment[] {
  const matrix = from.matrix(units);
  if (matrix === undefined) return [];
  const sheet = matrix.table.sheet.name;
  for (const { header, cell } of matrix.strangers) {
    from.report('matrix-unit-unknown', { sheet, cell, field: header }, { unit: header });
  }
  for (const { header, cell } of matrix.repeatedUnits) {
    from.report('ledger-key-twice', { sheet, cell, field: header }, { key: header });
  }
  for (const row of matrix.repeatedRows) {
    const key = cellText(row.cell('任务编号')).trim();
    from.report('ledger-key-twice', { sheet, cell: row.at('任务编号'), field: '任务编号' }, { key });
  }
  return [...matrix.rows].flatMap(([task, row]) => {
    if (!taskCodes.has(task)) {
      from.report('matrix-task-unknown', { sheet, cell: row.at('任务编号'), field: '任务编号' }, { task });
      return [];
    }
    return [...matrix.headers].flatMap(([unit, header]): Assignment[] => {
      const role = cellText(row.cell(header)).trim();
      if (role === '') return [];
      if (role === '牵头' || role === '责任') return [{ task, unit, role }];
      from.report('matrix-role-unknown', { sheet, cell: row.at(header), field: header }, { raw: role });
      return [];
    });
  });
}

/** The task's 汇报单位 before its other leads, and leads before the rest. */
export function reportingFirst(
  assignments: readonly Assignment[],
  reporters: ReadonlyMap<string, string>,
  units: readonly LedgerUnit[],
): Assignment[] {
  const names = new Map(units.map(({ code, name, aliases }) => [code, [name, ...aliases]]));
  const reports = ({ task, unit }: Assignment) => names.get(unit)?.includes(reporters.get(task) ?? '') === true;
  const rank = (one: Assignment) => (one.role === '责任' ? 2 : reports(one) ? 0 : 1);
  const order = [...new Set(assignments.map(({ task }) => task))];
  return order.flatMap((task) =>
    assignments.filter((one) => one.task === task).sort((left, right) => rank(left) - rank(right)),
  );
}
