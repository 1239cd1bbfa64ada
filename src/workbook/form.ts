import { address } from './address';
import { headerKey, sameName } from './header';
import type { FormSpec } from './sheet-spec';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Labels and values found in a sheet. */
export interface Form {
  readonly sheet: SheetSnapshot;
  /** The value beside a label; undefined where it is empty or the label is missing. */
  cell(label: string): Cell | undefined;
  /** A1 address of the value, empty ones too; empty text where the label is missing. */
  at(label: string): string;
  has(label: string): boolean;
}

/** Columns from a label to its value, at the most: what stands farther off is something else beside the form. */
const farthest = 2;

/** The last column of a label, which may be merged over several. */
function endOf({ row, column }: Cell, { merges }: SheetSnapshot): number {
  return merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
}

/**
 * Finds declared labels in a sheet; a label's value is the next filled cell to its right that is no label itself, with at
 * most one empty column between.
 * @returns undefined where the sheet has fewer than half of the labels
 */
export function findForm(sheet: SheetSnapshot, spec: FormSpec): Form | undefined {
  const wanted = new Map(spec.fields.map(({ label }) => [headerKey(label), label]));
  const found = new Map<string, { label: Cell; value: Cell | undefined }>();
  for (const cells of sheet.rows.values()) {
    for (const [index, cell] of cells.entries()) {
      const label = cell.kind === 'text' ? wanted.get(headerKey(String(cell.value))) : undefined;
      if (label === undefined || found.has(label)) continue;
      const next = cells[index + 1];
      // 零报告 beside the label 零报告 is an answer.
      const other = next?.kind === 'text' ? wanted.get(headerKey(String(next.value))) : undefined;
      const isLabel = other !== undefined && other !== label;
      const isFar = next !== undefined && next.column - endOf(cell, sheet) > farthest;
      found.set(label, { label: cell, value: isLabel || isFar ? undefined : next });
    }
  }
  if (found.size * 2 < spec.fields.length) return undefined;
  return {
    sheet,
    cell: (label) => found.get(label)?.value,
    at: (label) => {
      const pair = found.get(label);
      if (pair === undefined) return '';
      return address(pair.label.row, pair.value?.column ?? pair.label.column + 1);
    },
    has: (label) => found.has(label),
  };
}

/** Finds declared labels in the sheet of their name, else in whatever sheet has them. */
export function locateForm(workbook: WorkbookSnapshot, spec: FormSpec): Form | undefined {
  const named = workbook.sheets.filter(({ name }) => sameName(name, spec.name));
  for (const sheet of [...named, ...workbook.sheets.filter((sheet) => !named.includes(sheet))]) {
    const form = findForm(sheet, spec);
    if (form !== undefined) return form;
  }
  return undefined;
}
