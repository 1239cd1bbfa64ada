import type { UnitKind } from '../../../plan/plan';
import { finding } from '../../../findings/finding';
import { listInCell } from '../../listed-names';
import { unitSheet } from '../../sheets/plan';
import type { Step } from '../in-turn';
import { unitOf, whyNotUnitName, whyNoUnit } from '../objections';
import type { Operation } from '../operation';
import { openTable, rowWith } from '../rows';

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
export const setUnitKind: Operation<{ readonly unit: string; readonly kind: UnitKind }> = {
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
export const addAlias: Operation<{ readonly unit: string; readonly alias: string }> = {
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
