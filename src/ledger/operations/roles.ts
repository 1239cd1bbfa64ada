import { finding, type Finding } from '../../findings/finding';
import type { Role } from '../../plan/plan';
import type { ChangeSet } from '../../workbook/change-set';
import { newColumns } from '../../workbook/new-columns';
import { TableChanges } from '../../workbook/table-changes';
import { findMatrix, roleHighlights, type Matrix } from '../plan/matrix';
import { matrixSheet, taskSheet } from '../sheets/plan';
import { namesIn } from '../listed-names';
import { glanceKept } from './glance';
import { inTurn, type Step } from './in-turn';
import { taskOf, unitOf, whyNoActiveTask, whyNoActiveUnit, whyNoUnit } from './objections';
import type { LedgerState, LogEntry, Operation } from './operation';
import { openTable, rowWith, setText, textUnder } from './rows';

/** A unit's part in a task; the empty text takes it away. */
export interface RoleRequest {
  /** Task code. */
  readonly task: string;
  /** Unit code. */
  readonly unit: string;
  readonly role: Role | '';
}

export interface RolesRequest {
  readonly roles: readonly RoleRequest[];
}

function matrixOf({ workbook, ledger }: LedgerState): Matrix {
  const matrix = findMatrix(workbook, ledger.units);
  if (matrix === undefined) throw new Error('a ledger that was read has a matrix');
  return matrix;
}

/** What stands in a cell of the matrix, a role or not. */
function written(matrix: Matrix, { task, unit }: RoleRequest): string {
  const header = matrix.headers.get(unit);
  const row = matrix.rows.get(task);
  return header === undefined || row === undefined ? '' : textUnder(row, header);
}

/** Columns of units that the matrix lacks, at its right end. */
export function matrixColumns(units: readonly string[]): Step {
  return (state) => {
    const { table, headers } = matrixOf(state);
    const names = [...new Set(units)].flatMap((code) => (headers.has(code) ? [] : (unitOf(state, code)?.name ?? [])));
    if (names.length === 0) return [];
    const columns = matrixSheet(names.map((name) => ({ name }))).columns.slice(-names.length);
    const { changes, area } = newColumns(
      table,
      columns.map((column) => ({ column, contents: new Map() })),
    );
    return [...changes, { kind: 'rules', sheet: table.sheet.name, entryRules: [], highlights: roleHighlights(area) }];
  };
}

/** Rows of tasks that the matrix lacks, below the others. */
export function matrixRows(tasks: readonly string[]): Step {
  return (state) => {
    const { table, spec, headers, rows } = matrixOf(state);
    const missing = [...new Set(tasks)].filter((code) => !rows.has(code));
    if (missing.length === 0) return [];
    const changes = new TableChanges(table, spec);
    const top = changes.nextRow;
    for (const code of missing) changes.append({ 任务编号: code, 任务名称: taskOf(state, code)?.name ?? null });
    const columns = [...headers.values()].flatMap((header) => table.columnOf(header) ?? []);
    if (columns.length === 0) return changes.changes();
    const area = { top, left: Math.min(...columns), bottom: changes.nextRow - 1, right: Math.max(...columns) };
    const colours = { sheet: table.sheet.name, entryRules: [], highlights: roleHighlights(area) };
    return [...changes.changes(), { kind: 'rules', ...colours }];
  };
}

function cellsSet(roles: readonly RoleRequest[]): Step {
  return (state) => {
    const matrix = matrixOf(state);
    const changes = new TableChanges(matrix.table, matrix.spec);
    for (const request of roles) {
      const [row, header] = [matrix.rows.get(request.task), matrix.headers.get(request.unit)];
      if (row === undefined || header === undefined || written(matrix, request) === request.role) continue;
      changes.set(row.row, header, request.role === '' ? null : request.role);
    }
    return changes.changes();
  };
}

/** Codes of the units in force that lead a task, the reporting one first. */
export function leadsOf({ ledger }: LedgerState, task: string): string[] {
  const active = new Set(ledger.units.flatMap(({ code, active }) => (active ? [code] : [])));
  return ledger.assignments.flatMap((one) =>
    one.task === task && one.role === '牵头' && active.has(one.unit) ? [one.unit] : [],
  );
}

/**
 * Keeps 汇报单位 right: the first lead where none is named, or where the one named led before and does not any more. What
 * else people wrote there stays.
 * @param before the ledger before roles or units changed
 * @param inOrder units in the order of whoever assigned them; else the order of the matrix counts
 */
export function reportersKept(
  before: LedgerState,
  tasks: readonly string[],
  inOrder: readonly RoleRequest[] = [],
): Step {
  return (state) => {
    const opened = openTable(state.workbook, taskSheet);
    if (opened === undefined) return [];
    for (const task of new Set(tasks)) {
      const row = rowWith(opened.table, '任务编号', task);
      if (row === undefined) continue;
      const leads = leadsOf(state, task);
      const ordered = inOrder.filter((one) => one.task === task && leads.includes(one.unit));
      const named = namesIn(textUnder(row, '汇报单位'));
      const units = state.ledger.units.filter(({ name, aliases }) =>
        [name, ...aliases].some((one) => named.includes(one)),
      );
      const led = units.some(({ code }) => leadsOf(before, task).includes(code));
      const stillLeads = units.some(({ code }) => leads.includes(code));
      if (named.length === 0 || (led && !stillLeads)) {
        const first = ordered[0]?.unit ?? leads[0] ?? '';
        setText(opened.changes, row, '汇报单位', unitOf(state, first)?.name ?? '');
      }
    }
    return opened.changes.changes();
  };
}

/** Cells of the matrix and what depends on them, columns and rows that it lacks included. */
export function rolesSet(roles: readonly RoleRequest[]): Step {
  return (state) => {
    const assigned = roles.filter(({ role }) => role !== '');
    const tasks = roles.map(({ task }) => task);
    return inTurn(state, [
      matrixColumns(assigned.map(({ unit }) => unit)),
      matrixRows(assigned.map(({ task }) => task)),
      cellsSet(roles),
      reportersKept(state, tasks, roles),
    ]);
  };
}

function changing(state: LedgerState, roles: readonly RoleRequest[]): readonly RoleRequest[] {
  const matrix = matrixOf(state);
  return roles.filter((request) => written(matrix, request) !== request.role);
}

function whyNot(state: LedgerState, roles: readonly RoleRequest[]): Finding | undefined {
  for (const { task, unit, role } of roles) {
    const objection =
      whyNoActiveTask(state, task) ?? (role === '' ? whyNoUnit(state, unit) : whyNoActiveUnit(state, unit));
    if (objection !== undefined) return objection;
  }
  return changing(state, roles).length === 0 ? finding('operation-nothing-changes', { sheet: '责任矩阵' }) : undefined;
}

function act(state: LedgerState, roles: readonly RoleRequest[]): { changes: ChangeSet; log: LogEntry[] } {
  const matrix = matrixOf(state);
  const own = changing(state, roles);
  return {
    changes: inTurn(state, [rolesSet(own), glanceKept]),
    log: own.map((request): LogEntry => {
      const [task, unit] = [taskOf(state, request.task), unitOf(state, request.unit)];
      const subject = `${request.task} ${task?.name ?? ''}：${unit?.name ?? request.unit}`;
      return { subject, before: written(matrix, request), after: request.role };
    }),
  };
}

/** Gives a unit a role in a task, changes it or takes it away. */
export const assignRole: Operation<RoleRequest> = {
  name: '分配职责',
  whyNot: (state, request) => whyNot(state, [request]),
  act: (state, request) => act(state, [request]),
};

/** Several roles at once, in one change set. */
export const assignRoles: Operation<RolesRequest> = {
  name: '分配职责',
  whyNot: (state, { roles }) => whyNot(state, roles),
  act: (state, { roles }) => act(state, roles),
};
