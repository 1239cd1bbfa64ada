import type { Workbook, Worksheet } from 'exceljs';
import { pixelsOf } from '../column-width';
import { lineCount } from '../text-width';
import { asBytes, asText } from './keeping/kept-parts';
import type { Part } from './zip';

/** Half-width characters of 9 points in a line of a note. */
const lineWidth = 40;
/** Pixels: of a half-width character, of a line, and of the margins around the text. */
const [characterWidth, lineHeight, margin] = [6, 16, 16] as const;
/** Pixels of a column's width and a row's height: what exceljs leaves out is what Excel begins with. */
const columnPixels = (sheet: Worksheet, column: number): number =>
  Math.round(pixelsOf(sheet.getColumn(column).width ?? 9) + 5);
const rowPixels = (sheet: Worksheet, row: number): number => Math.round(((sheet.getRow(row).height || 15) * 4) / 3);

/** Where a distance from a cell's edge ends: the cell, from 0, and the pixels in it. */
function reach(from: number, pixels: number, sizeOf: (number: number) => number): readonly [number, number] {
  let [at, rest] = [from, pixels];
  for (let size = sizeOf(at + 1); rest >= size && at < from + 200; size = sizeOf(at + 1)) {
    rest -= size;
    at += 1;
  }
  return [at, Math.min(rest, sizeOf(at + 1) - 1)];
}

/** Left, top, right and bottom of a box beside its cell, each a cell and the pixels in it. */
function anchorOf(sheet: Worksheet, row: number, column: number, text: string): string {
  const height = lineCount(text, lineWidth) * lineHeight + margin;
  const width = lineWidth * characterWidth + margin;
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const [right, rightPixels] = reach(left, 12 + width, (number) => columnPixels(sheet, number));
  const [bottom, bottomPixels] = reach(top, 4 + height, (number) => rowPixels(sheet, number));
  return [left, 12, top, 4, right, rightPixels, bottom, bottomPixels].join(', ');
}

const shape = /<x:Anchor>[^<]*(<\/x:Anchor>[\s\S]*?<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>)/g;

function withBoxes(xml: string, sheet: Worksheet): string {
  return xml.replace(shape, (_whole, rest: string, row: string, column: string) => {
    const note = sheet.findCell(Number(row) + 1, Number(column) + 1)?.note;
    const text = typeof note === 'string' ? note : (note?.texts ?? []).map((run) => run.text).join('');
    return `<x:Anchor>${anchorOf(sheet, Number(row), Number(column), text)}${rest}`;
  });
}

/**
 * The parts of a book with the boxes of its notes made as large as their texts; exceljs draws them all alike, too small
 * for two lines of Chinese.
 */
export function withRoomyNotes(parts: readonly Part[], book: Workbook): Part[] {
  return parts.map((part) => {
    const id = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(part.name)?.[1];
    const sheet = id === undefined ? undefined : book.worksheets.find((one) => one.id === Number(id));
    return sheet === undefined ? part : { ...part, bytes: asBytes(withBoxes(asText(part.bytes), sheet)) };
  });
}
