import { address, columnName, quotedSheet, rangeName } from '../address';
import { pixelsOf } from '../column-width';
import type { CellContent, LinkContent, RowDraft, SheetDraft } from '../draft';
import type { ListPlacement } from '../lists';
import type { Sending } from './sending';
import { cellInput } from './cell-input';
import { setPage } from './page';
import { bytesOf, piecesOf } from './pieces';
import { hash, paint } from './paint';
import { ownProtection } from './protection';
import { addHighlight, setEntryRule } from './rules';

/** Points of a column, five pixels of padding included. */
const pointsOf = (width: number): number => (pixelsOf(width) + 5) * 0.75;

/** Runs of neighbours with the same number: `[first, last, number]`, counted from 1; what has none is passed over. */
function runs(numbers: readonly (number | undefined)[]): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (const [index, number] of numbers.entries()) {
    const last = found.at(-1);
    if (number === undefined) continue;
    if (last !== undefined && last[1] === index && last[2] === number) last[1] = index + 1;
    else found.push([index + 1, index + 1, number]);
  }
  return found;
}

const isLink = (content: CellContent | undefined): content is LinkContent =>
  content !== null && typeof content === 'object' && 'text' in content;

/** Makes links of cells, after their texts were written: the look that Excel gives links is painted over later. */
export function setLinks(
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  for (const [down, line] of contents.entries()) {
    for (const [across, content] of line.entries()) {
      if (!isLink(content)) continue;
      sheet.getRange(address(top + down, left + across)).hyperlink = {
        documentReference: `${quotedSheet(content.sheet)}!${content.cell}`,
        textToDisplay: content.text,
      };
    }
  }
}

function contentsOf(rows: readonly RowDraft[], width: number): (CellContent | undefined)[][] {
  // A blank cell of a new sheet is blank anyway.
  return rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index]?.content ?? undefined));
}

/**
 * Fills a sheet that was just added with all a draft says of it.
 * @param sending tells how much was queued and sends when that is much
 */
export async function fillNewSheet(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  rows: readonly RowDraft[],
  placement: ListPlacement,
  sending: Sending,
): Promise<void> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const contents = contentsOf(rows, width);
  const inputs = contents.map((line) => line.map(cellInput));
  const pieces = width === 0 ? [] : piecesOf(rows.length, width, (row) => bytesOf(inputs[row]));
  for (const { from, to, bytes } of pieces) {
    const part = inputs.slice(from, to);
    if (part.every((line) => line.every((input) => input === null))) continue;
    sheet.getRangeByIndexes(from, 0, part.length, width).values = part;
    setLinks(sheet, from + 1, 1, contents.slice(from, to));
    await sending.queued(bytes);
  }
  const looks = rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index]?.style));
  paint(sheet, { top: 1, left: 1, looks }, true);
  for (const [first, last, points] of runs(rows.map(({ height }) => height))) {
    sheet.getRange(`${first}:${last}`).format.rowHeight = points;
  }
  for (const [first, last, characters] of runs(draft.widths)) {
    sheet.getRange(`${columnName(first)}:${columnName(last)}`).format.columnWidth = pointsOf(characters);
  }
  for (const merge of draft.merges ?? []) {
    if (merge.bottom > merge.top || merge.right > merge.left) sheet.getRange(rangeName(merge)).merge(false);
  }
  for (const rule of draft.entryRules ?? []) setEntryRule(sheet, rule, placement);
  // Excel puts the newest first.
  for (const highlight of [...(draft.highlights ?? [])].reverse()) addHighlight(sheet, highlight);
  setFrame(sheet, draft);
  await sending.queued(bytesOfFrame);
}

/** What looks, rules and page of a sheet come to, measured on the ledger's own sheets. */
const bytesOfFrame = 60_000;

/** What belongs to the sheet as a whole; protection comes last. */
function setFrame(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { frozen, filter, tab, visibility } = draft;
  sheet.showGridlines = false;
  if (frozen !== undefined && frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${address(frozen.rows, frozen.columns)}`));
  } else if (frozen !== undefined && frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen !== undefined && frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  if (filter !== undefined) {
    sheet.autoFilter.apply(sheet.getRange(rangeName(filter)));
  }
  if (tab !== undefined) sheet.tabColor = hash(tab);
  setPage(sheet, draft);
  if (draft.locked === true) sheet.protection.protect(ownProtection);
  if (visibility === 'hidden') sheet.visibility = 'Hidden';
  if (visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}
