import type { Finding } from '../../findings/finding';
import { likeUnits } from '../../plan/likeness';
import { nearest } from '../../plan/nearest';
import { parseAddress } from '../../workbook/address';
import { findMatrix, type Matrix } from '../plan/matrix';
import { planFindings } from '../plan/plan-findings';
import { roles, taskSheet, unitSheet } from '../sheets/plan';
import type { LedgerState, Operation } from './operation';
import { assignRole } from './roles';
import { mergeTasks } from './tasks/merge';
import { addAlias, setUnitKind } from './units/details';
import { addUnit } from './units/add';
import { retireUnit } from './units/standing';

export type FixLabel =
  | 'make-member'
  | 'retire-unit'
  | 'merge-tasks'
  | 'add-unit'
  | 'add-alias'
  | 'set-lead'
  | 'set-responsible'
  | 'clear-role';

/** Something that puts a finding right, ready to be performed: its request is part of it. */
export interface Fix {
  readonly label: FixLabel;
  /** What the label may name: `name`, `other`. */
  readonly values: Readonly<Record<string, string>>;
  readonly operation: Operation<undefined>;
}

/** What a live check of the matrix says, where it stands, and what can be done about it. */
export interface MatrixFinding {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

interface Offer {
  readonly fix: Fix;
  readonly possible: boolean;
}

/** A fix with its request; `possible` once it has been asked. */
function offer<Request>(
  state: LedgerState,
  label: FixLabel,
  values: Fix['values'],
  operation: Operation<Request>,
  request: Request,
): Offer {
  const ready: Operation<undefined> = {
    name: operation.name,
    whyNot: (now) => operation.whyNot(now, request),
    act: (now) => operation.act(now, request),
  };
  return { fix: { label, values, operation: ready }, possible: operation.whyNot(state, request) === undefined };
}

const text = ({ values }: Finding, name: string): string => String(values[name] ?? '');

/** The column of a row where what is wrong would be put right. */
function columnOf({ code }: Finding, key: string): string {
  if (code === 'plan-non-member') return '单位类别';
  return key === '任务编号' ? '任务名称' : '单位名称';
}

/** A column of people's own, a sum or a remark, holds no roles. */
function holdsRoles(matrix: Matrix, cell: string): boolean {
  const column = parseAddress(cell)?.column;
  return [...matrix.rows.values()].some(({ row }) =>
    (matrix.table.sheet.rows.get(row) ?? []).some(
      (one) => one.column === column && (roles as readonly unknown[]).includes(String(one.value).trim()),
    ),
  );
}

function strangerOffers(state: LedgerState, matrix: Matrix, found: Finding): Offer[] {
  const header = text(found, 'unit');
  if (!holdsRoles(matrix, found.where.cell ?? '')) return [];
  // Under an alias the column would count for the unit: only for one that has none yet.
  const free = state.ledger.units.filter(({ code, active }) => active && !matrix.headers.has(code));
  const like = free.filter(({ name }) => likeUnits(name, header));
  const name = nearest(
    header,
    like.map((unit) => unit.name),
  );
  const unit = like.find((one) => one.name === name);
  return [
    ...(unit === undefined
      ? []
      : [offer(state, 'add-alias', { name: header, other: name }, addAlias, { unit: unit.code, alias: header })]),
    offer(state, 'add-unit', { name: header }, addUnit, { name: header, kind: '责任单位' }),
  ];
}

function roleOffers(state: LedgerState, matrix: Matrix, found: Finding): Offer[] {
  const { cell } = found.where;
  for (const [task, row] of matrix.rows) {
    for (const [unit, header] of matrix.headers) {
      if (row.at(header) !== cell) continue;
      const raw = text(found, 'raw');
      const meant = (['牵头', '责任'] as const).filter((role) => raw.includes(role));
      const [role] = meant;
      const values = { name: header };
      return [
        ...(role === undefined || meant.length > 1
          ? []
          : [offer(state, role === '牵头' ? 'set-lead' : 'set-responsible', values, assignRole, { task, unit, role })]),
        offer(state, 'clear-role', values, assignRole, { task, unit, role: '' }),
      ];
    }
  }
  return [];
}

function offersFor(state: LedgerState, matrix: Matrix, found: Finding): Offer[] {
  const [unit, task, name] = [text(found, 'unit'), text(found, 'task'), text(found, 'name')];
  switch (found.code) {
    case 'plan-non-member':
      return [offer(state, 'make-member', { name }, setUnitKind, { unit, kind: '成员单位' })];
    case 'plan-unit-without-task':
      return [offer(state, 'retire-unit', { name }, retireUnit, { unit })];
    case 'plan-task-name-twice': {
      const first = state.ledger.tasks.find((one) => one.name === name)?.code ?? '';
      return [offer(state, 'merge-tasks', { name: task, other: first }, mergeTasks, { from: task, into: first })];
    }
    case 'matrix-unit-unknown':
      return strangerOffers(state, matrix, found);
    case 'matrix-role-unknown':
      return roleOffers(state, matrix, found);
    default:
      return [];
  }
}

const matrixSheets = (matrix: Matrix): readonly (string | undefined)[] => [
  matrix.table.sheet.name,
  unitSheet.name,
  taskSheet.name,
];

/**
 * What there is to say of units, tasks and the matrix: what reading the ledger found there and what the checks of a plan
 * find, each with its cell and the fixes that are right to offer.
 */
export function matrixFindings(state: LedgerState): MatrixFinding[] {
  const matrix = findMatrix(state.workbook, state.ledger.units);
  if (matrix === undefined) return [];
  const read = state.findings.filter(({ where }) => matrixSheets(matrix).includes(where.sheet));
  const checked = planFindings(state, columnOf).filter(({ code }) => code !== 'plan-phase-backwards');
  return [...read, ...checked].map((found) => ({
    finding: found,
    fixes: offersFor(state, matrix, found).flatMap(({ fix, possible }) => (possible ? [fix] : [])),
  }));
}
