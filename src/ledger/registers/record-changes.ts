import type { Change } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import { newColumns } from '../../workbook/new-columns';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { LedgerState } from '../operations/operation';
import { openTable } from '../operations/rows';
import { dayContent } from '../progress/progress-sheet';
import type { Register } from './register';
import type { Entered } from './record';

/** A text that was entered, as the content of its column's cell. */
function contentOf(spec: SheetSpec, header: string, text: string): CellContent {
  if (text.trim() === '') return null;
  const kind = spec.columns.find((declared) => declared.header === header)?.kind;
  return kind === 'date' ? dayContent(text.trim()) : text.trim();
}

/**
 * What is written for new records below the last one. A ledger made before there was the sheet gets it with them, where
 * the register lays it.
 */
export function recordsAdded(
  { workbook }: LedgerState,
  { spec, laid }: Register,
  entered: readonly Entered[],
): Change[] {
  const records = entered.map((record): TableRecord =>
    Object.fromEntries(Object.entries(record).map(([header, text]) => [header, contentOf(spec, header, text)])),
  );
  const opened = openTable(workbook, spec);
  if (opened === undefined) return laid === undefined ? [] : [{ kind: 'new-sheet', draft: laid(records) }];
  for (const record of records) opened.changes.append(record);
  return opened.changes.changes();
}

/**
 * What is written for one record of a register. Columns that the sheet lacks, as of a ledger made before there were any,
 * are put beside it.
 * @param row of the sheet; undefined for a record below the last
 * @param entered what its cells are to hold; the empty text empties one
 */
export function recordChanges(
  { workbook }: LedgerState,
  spec: SheetSpec,
  row: number | undefined,
  entered: Entered,
): Change[] {
  const opened = openTable(workbook, spec);
  if (opened === undefined) return [];
  const { table, changes } = opened;
  const contents = Object.entries(entered).map(([header, text]) => [header, contentOf(spec, header, text)] as const);
  const at = row ?? changes.append(Object.fromEntries(contents));
  if (row !== undefined) for (const [header, content] of contents) changes.set(row, header, content);
  const lacking = spec.columns.flatMap((column) => {
    const content = contents.find(([header]) => header === column.header)?.[1] ?? null;
    if (table.columnOf(column.header) !== undefined || content === null) return [];
    return [{ column, contents: new Map([[at, content]]) }];
  });
  return lacking.length === 0 ? changes.changes() : [...changes.changes(), ...newColumns(table, lacking).changes];
}
