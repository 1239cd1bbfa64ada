import type { Annex, Block, WrittenDocument } from './document';
import { lineText } from './docx/text';
import { dayName } from '../findings/day-name';
import { numbered } from './numbering';

/** 附件：1. … under each other; a single one has no number (GB/T 9704-2012, 7.3.4). */
export function enclosureLines(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = index === 0 ? '附件：' : '';
    return `${before}${names.length > 1 ? `${index + 1}. ` : ''}${name}`;
  });
}

/** What stands over an annex: 附件, with its number where there are several (7.3.6). */
export function annexLabel(index: number, count: number): string {
  return count > 1 ? `附件${index + 1}` : '附件';
}

/** A row of a table in one line. */
export function rowLine(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join(' | ');
}

function blockLines(block: Block): string[] {
  if (block.kind === 'picture') return [block.caption];
  if (block.kind !== 'table') return [block.text];
  const rows = [block.columns.map(({ header }) => header), ...block.rows].map(rowLine);
  return block.caption === undefined ? rows : [block.caption, ...rows];
}

function annexLines({ title, body }: Annex, index: number, all: readonly Annex[]): string[] {
  return [annexLabel(index, all.length), title, ...numbered(body).flatMap(blockLines)];
}

/** A line as two documents are compared by it: as a file can hold it, and spaces do not matter. */
export function comparedLine(line: string): string {
  return lineText(line).replace(/\s+/g, ' ').trim();
}

/** All that a document says, a line for each paragraph and each row of a table, as a reader of its file finds it. */
export function documentLines(document: WrittenDocument): string[] {
  const { title, number, addressee, body, enclosures = [], signature, annexes = [] } = document;
  return [
    ...title,
    ...(number === undefined ? [] : [number]),
    ...(addressee === undefined ? [] : [`${addressee}：`]),
    ...numbered(body).flatMap(blockLines),
    ...enclosureLines(enclosures),
    ...(signature === undefined ? [] : [signature.by, dayName(signature.date)]),
    ...annexes.flatMap(annexLines),
  ]
    .map(comparedLine)
    .filter((line) => line !== '');
}
