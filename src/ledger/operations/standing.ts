import type { ChangeSet } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import { newColumns } from '../../workbook/new-columns';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { LedgerState } from './operation';
import { openTable, rowWith, textUnder } from './rows';

const header = '状态';

/**
 * Puts units or tasks in force or out of it. A ledger made before there was this column gets it, with 在册 for all
 * the others.
 * @param spec the sheet 单位 or 任务
 * @param record what is written besides, by header
 */
export function standingChanges(
  { workbook }: LedgerState,
  spec: SheetSpec,
  codes: readonly string[],
  standing: '在册' | '停用',
  record: TableRecord = {},
): ChangeSet {
  const opened = openTable(workbook, spec);
  const [key = ''] = spec.key;
  if (opened === undefined || codes.length === 0) return [];
  const { table, changes } = opened;
  const rows = codes.flatMap((code) => rowWith(table, key, code) ?? []);
  for (const { row } of rows) {
    for (const [name, content] of Object.entries({ ...record, [header]: standing })) {
      changes.set(row, name, content ?? null);
    }
  }
  const column = spec.columns.find((declared) => declared.header === header);
  if (column === undefined || table.columnOf(header) !== undefined) return changes.changes();
  const named = table.rows.filter((row) => textUnder(row, key) !== '');
  const contents = new Map<number, CellContent>(named.map(({ row }) => [row, '在册']));
  for (const { row } of rows) contents.set(row, standing);
  return [...changes.changes(), ...newColumns(table, [{ column, contents }]).changes];
}
