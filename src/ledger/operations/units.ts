import type { UnitKind } from '../../plan/plan';
import { finding, type Finding } from '../../findings/finding';
import { listInCell } from '../listed-names';
import { findMatrix } from '../plan/matrix';
import { unitSheet } from '../sheets';
import { newCodes } from './codes';
import { glanceKept } from './glance';
import { inTurn, type Step } from './in-turn';
import { unitOf, whyNotUnitName, whyNoActiveUnit, whyNoUnit } from './objections';
import type { LedgerState, Operation } from './operation';
import { matrixColumns, reportersKept, rolesSet, type RoleRequest } from './roles';
import { openTable, rowWith } from './rows';
import { standingChanges } from './standing';
import { namesBesideCode, namesReplaced, unitsMerged } from './unit-names';

export interface NewUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases?: readonly string[];
}

/** A unit by its code. */
export interface UnitRequest {
  readonly unit: string;
}

/** Units entered in 单位, each with a new code, 在册 from today on, and a column of the matrix. */
export function unitsAdded(units: readonly NewUnit[]): Step {
  return (state) =>
    inTurn(state, [
      ({ workbook, today }) => {
        const opened = openTable(workbook, unitSheet);
        const code = newCodes(workbook, 'U');
        for (const { name, kind, aliases = [] } of units) {
          opened?.changes.append({
            单位编码: code(),
            单位名称: name.trim(),
            单位类别: kind,
            别名: listInCell(aliases),
            状态: '在册',
            起始日期: { date: today },
          });
        }
        return opened?.changes.changes() ?? [];
      },
      (now) => {
        const names = new Set(units.map(({ name }) => name.trim()));
        return matrixColumns(now.ledger.units.flatMap(({ code, name }) => (names.has(name) ? [code] : [])))(now);
      },
    ]);
}

/** Enters a unit. */
export const addUnit: Operation<NewUnit> = {
  name: '新增单位',
  whyNot: (state, { name, aliases = [] }) =>
    [name, ...aliases].map((one) => whyNotUnitName(state, one, '')).find((objection) => objection !== undefined),
  act: (state, unit) => ({
    changes: unitsAdded([unit])(state),
    log: [{ subject: unit.name.trim(), before: '', after: [unit.kind, ...(unit.aliases ?? [])].join('、') }],
  }),
};

/** A unit's row in 单位, its column of the matrix and its name in open lists; the old name becomes an alias. */
export function unitRenamed(code: string, to: string): Step {
  return (state) => {
    const unit = unitOf(state, code);
    const name = to.trim();
    if (unit === undefined || unit.name === name) return [];
    const aliases = [...unit.aliases.filter((alias) => alias !== name), unit.name];
    const inMatrix: Step = ({ workbook, ledger }) => {
      const matrix = findMatrix(workbook, ledger.units);
      const column = matrix?.table.columnOf(matrix.headers.get(code) ?? '');
      if (matrix === undefined || column === undefined) return [];
      const { sheet, headerRow: row } = matrix.table;
      return [{ kind: 'block', sheet: sheet.name, row, column, contents: [[name]] }];
    };
    const inUnits: Step = ({ workbook }) => {
      const opened = openTable(workbook, unitSheet);
      const row = rowWith(opened?.table, '单位编码', code);
      if (opened === undefined || row === undefined) return [];
      opened.changes.set(row.row, '单位名称', name);
      opened.changes.set(row.row, '别名', listInCell(aliases));
      return opened.changes.changes();
    };
    return inTurn(state, [inUnits, inMatrix, namesReplaced(unit.name, name), namesBesideCode(code, name), glanceKept]);
  };
}

/** Gives a unit another name; its code stays. */
export const renameUnit: Operation<UnitRequest & { readonly name: string }> = {
  name: '单位更名',
  whyNot: (state, { unit, name }) =>
    whyNoUnit(state, unit) ??
    whyNotUnitName(state, name, unit) ??
    (unitOf(state, unit)?.name === name.trim() ? finding('operation-nothing-changes', { sheet: '单位' }) : undefined),
  act: (state, { unit, name }) => ({
    changes: unitRenamed(unit, name)(state),
    log: [{ subject: unit, before: unitOf(state, unit)?.name ?? '', after: name.trim() }],
  }),
};

/** What one unit's roles come to in another unit's hands: 牵头 wins over 责任. */
function rolesHandedOver({ ledger }: LedgerState, from: string, into: string): RoleRequest[] {
  const own = ledger.assignments.filter(({ unit }) => unit === from);
  return own.flatMap(({ task, role }): RoleRequest[] => {
    const leads = ledger.assignments.some((one) => one.task === task && one.unit === into && one.role === '牵头');
    return [
      { task, unit: from, role: '' },
      { task, unit: into, role: leads ? '牵头' : role },
    ];
  });
}

function rolesText({ ledger }: LedgerState, unit: string): string {
  return ledger.assignments.flatMap((one) => (one.unit === unit ? [`${one.task} ${one.role}`] : [])).join('、');
}

/** Hands a unit's roles and places in lists to another; it goes out of force, what it reported stays. */
export const mergeUnits: Operation<{ readonly from: string; readonly into: string }> = {
  name: '单位合并',
  whyNot: (state, { from, into }) =>
    whyNoUnit(state, from) ??
    whyNoActiveUnit(state, into) ??
    (from === into ? finding('operation-same-twice', { sheet: '单位' }, { code: from }) : undefined),
  act: (state, { from, into }) => {
    const [left, right] = [unitOf(state, from), unitOf(state, into)];
    if (left === undefined || right === undefined) return { changes: [], log: [] };
    const end = left.active ? { 终止日期: { date: state.today } } : {};
    return {
      changes: inTurn(state, [
        unitsMerged(left, right),
        rolesSet(rolesHandedOver(state, from, into)),
        (now) => standingChanges(now, unitSheet, [from], '停用', end),
        glanceKept,
      ]),
      log: [
        {
          subject: `${from} ${left.name}`,
          before: rolesText(state, from),
          after: `停用，并入 ${into} ${right.name}`,
        },
      ],
    };
  },
};

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
export const retireUnit: Operation<UnitRequest> = {
  name: '停用单位',
  whyNot: (state, { unit }) => whyNotStanding(state, unit, '停用'),
  act: (state, { unit }) => ({
    changes: unitsRetired([unit])(state),
    log: [{ subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`, before: '在册', after: '停用' }],
  }),
};

/** Puts a unit in force again. */
export const reinstateUnit: Operation<UnitRequest> = {
  name: '恢复单位',
  whyNot: (state, { unit }) => whyNotStanding(state, unit, '在册'),
  act: (state, { unit }) => ({
    changes: unitsReinstated([unit])(state),
    log: [{ subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`, before: '停用', after: '在册' }],
  }),
};

/** A unit's kind or aliases as they are to be. */
export interface UnitDetails {
  readonly unit: string;
  readonly kind?: UnitKind;
  /** Names added to 别名. */
  readonly aliases?: readonly string[];
}

/** Kinds and further aliases of units. */
export function unitsDetailed(details: readonly UnitDetails[]): Step {
  return (state) => {
    const opened = openTable(state.workbook, unitSheet);
    for (const { unit, kind, aliases = [] } of details) {
      const row = rowWith(opened?.table, '单位编码', unit);
      if (row === undefined) continue;
      if (kind !== undefined) opened?.changes.set(row.row, '单位类别', kind);
      const all = [...(unitOf(state, unit)?.aliases ?? []), ...aliases];
      if (aliases.length > 0) opened?.changes.set(row.row, '别名', listInCell(all));
    }
    return opened?.changes.changes() ?? [];
  };
}

/** Changes the kind of a unit. */
export const setUnitKind: Operation<UnitRequest & { readonly kind: UnitKind }> = {
  name: '修改单位类别',
  whyNot: (state, { unit, kind }) =>
    whyNoUnit(state, unit) ??
    (unitOf(state, unit)?.kind === kind ? finding('operation-nothing-changes', { sheet: '单位' }) : undefined),
  act: (state, { unit, kind }) => ({
    changes: unitsDetailed([{ unit, kind }])(state),
    log: [
      { subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`, before: unitOf(state, unit)?.kind ?? '', after: kind },
    ],
  }),
};

/** Lets a unit go by one more name. */
export const addAlias: Operation<UnitRequest & { readonly alias: string }> = {
  name: '添加别名',
  whyNot: (state, { unit, alias }) => {
    const own = unitOf(state, unit);
    if (own === undefined) return whyNoUnit(state, unit);
    const known = [own.name, ...own.aliases].includes(alias.trim());
    return (
      whyNotUnitName(state, alias, unit) ??
      (known ? finding('operation-nothing-changes', { sheet: '单位' }) : undefined)
    );
  },
  act: (state, { unit, alias }) => ({
    changes: unitsDetailed([{ unit, aliases: [alias.trim()] }])(state),
    log: [
      {
        subject: `${unit} ${unitOf(state, unit)?.name ?? ''}`,
        before: unitOf(state, unit)?.aliases.join('、') ?? '',
        after: [...(unitOf(state, unit)?.aliases ?? []), alias.trim()].join('、'),
      },
    ],
  }),
};
