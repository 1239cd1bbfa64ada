import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';

interface TableOptions {
  readonly note?: string;
  readonly blankRows?: number;
  readonly frozenColumns?: number;
  readonly tab?: string;
}

/** A table of a new ledger: its records, and blank rows below them where people go on. */
export function table(
  spec: SheetSpec,
  title: string,
  records: readonly TableRecord[],
  options: TableOptions,
): SheetDraft {
  return layTable({ spec, title, records, count: records.length, ...options });
}
