import type { UnitKind } from '../../../plan/plan';
import { listInCell } from '../../listed-names';
import { unitSheet } from '../../sheets/plan';
import { newCodes } from '../codes';
import { inTurn, type Step } from '../in-turn';
import { whyNotUnitName } from '../objections';
import type { Operation } from '../operation';
import { matrixColumns } from '../roles';
import { openTable } from '../rows';

export interface NewUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases?: readonly string[];
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
