import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock, TableColumn } from '../document';
import { faces, page } from '../official-layout';
import { lookOfCell, PlainCell } from './plain-cell';
import { fontOf, styleIds, twipsOfMillimetres } from './styles';
import { lineText, textLines } from './text';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** Widths of the columns in twips, which fill the text block. */
function widthsOf(columns: readonly TableColumn[]): number[] {
  const whole = twipsOfMillimetres(page.width - page.left - page.right);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((whole * share) / shares));
}

/** Characters of a row of prose from which on it may go on on the next page. */
const longRow = 400;

/** How a row is written. */
interface RowLook {
  readonly header: boolean;
  /** On one page with what follows. */
  readonly staying: boolean;
}

function cellOf(text: string, width: number, align: TableColumn['align'], look: RowLook): TableCell {
  const run = new TextRun({ text: lineText(text), ...(look.header ? { font: fontOf(faces.first) } : {}) });
  const paragraph = new Paragraph({
    style: styleIds.cell,
    alignment: AlignmentType[align === 'center' ? 'CENTER' : align === 'right' ? 'RIGHT' : 'LEFT'],
    keepNext: look.staying,
    children: [run],
  });
  const size = { size: width, type: WidthType.DXA };
  return new TableCell({
    width: size,
    margins,
    borders,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
  });
}

/**
 * A table with its caption; rows are not broken between pages unless they hold long prose, and the header stands on each,
 * never alone.
 * @param noted whether a note follows, which stays with the last row
 */
export function tableOf({ caption, columns, rows, prose }: TableBlock, noted: boolean): (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(column.header, widths[index] ?? 0, 'center', { header: true, staying: true }),
    ),
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    rows: [header],
  });
  const looksOf = (staying: boolean) =>
    columns.map(({ align }, index) => lookOfCell(cellOf('', widths[index] ?? 0, align, { header: false, staying })));
  const [looks, lastLooks] = [looksOf(false), looksOf(noted)];
  for (const [number, row] of rows.entries()) {
    const line = new TableRow({ cantSplit: prose !== true || row.join('').length < longRow, children: [] });
    const own = number === rows.length - 1 ? lastLooks : looks;
    for (const [index, look] of own.entries()) line.addChildElement(new PlainCell(textLines(row[index] ?? ''), look));
    table.addChildElement(line);
  }
  if (caption === undefined) return [table];
  return [new Paragraph({ style: styleIds.caption, text: lineText(caption) }), table];
}
