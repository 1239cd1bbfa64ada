import { finding } from '../../../findings/finding';
import { listInCell } from '../../listed-names';
import { findMatrix } from '../../plan/matrix';
import { unitSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { unitOf, whyNotUnitName, whyNoUnit } from '../objections';
import type { Operation } from '../operation';
import { openTable, rowWith } from '../rows';
import { namesBesideCode, namesReplaced } from './names';

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
export const renameUnit: Operation<{ readonly unit: string; readonly name: string }> = {
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
