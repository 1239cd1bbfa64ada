import mammoth from 'mammoth';
import { comparedLine, rowLine } from '../lines';
import { Numbering, withNamedLevels, type LibraryNumbering } from './automatic-numbers';

/** In Node the library takes a buffer, in the browser an array buffer; it ignores the other. */
function inputOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const copy = bytes.slice().buffer;
  return { arrayBuffer: copy, buffer: new Uint8Array(copy) } as unknown as { arrayBuffer: ArrayBuffer };
}

/** What the library makes of a document. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  /** Of a paragraph that Word numbers or gives a bullet by itself. */
  readonly numbering?: LibraryNumbering | null;
  /** Of a cell: the rows and columns it takes up. */
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

function textOf({ type, value, children = [] }: Element): string {
  if (type === 'text') return value ?? '';
  return type === 'tab' || type === 'break' ? ' ' : children.map(textOf).join('');
}

function linesOf(element: Element): string[] {
  const { type, children = [] } = element;
  if (type === 'paragraph') return [textOf(element)];
  if (type === 'tableRow') return [rowLine(children.map((cell) => (cell.children ?? []).map(textOf).join(' ')))];
  return children.flatMap(linesOf);
}

/** The library reads the document; what it would make of it is not needed: of nothing it is made soonest. */
async function readDocument(bytes: Uint8Array, take: (document: Element) => void): Promise<void> {
  const transformDocument = (document: Element): object => {
    take(document);
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml(inputOf(bytes), { transformDocument });
}

function numberingsIn({ numbering, children = [] }: Element): LibraryNumbering[] {
  return [...(numbering === undefined || numbering === null ? [] : [numbering]), ...children.flatMap(numberingsIn)];
}

const lineOf = (element: Element): string =>
  element.type === 'break'
    ? '\n'
    : element.type === 'text' || element.type === 'tab'
      ? textOf(element)
      : (element.children ?? []).map(lineOf).join('');

/** The rows of a table, cells between tabs; what is joined downwards stands in each of its rows. */
function rowsOf(table: Element): string[] {
  const below = new Map<number, { text: string; rows: number }>();
  return (table.children ?? []).map((row) => {
    const cells: string[] = [];
    const fill = () => {
      for (let above = below.get(cells.length); above !== undefined; above = below.get(cells.length)) {
        if (above.rows === 1) below.delete(cells.length);
        else below.set(cells.length, { ...above, rows: above.rows - 1 });
        cells.push(above.text);
      }
    };
    for (const { children = [], rowSpan = 1, colSpan = 1 } of row.children ?? []) {
      fill();
      const text = children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
      if (rowSpan > 1) below.set(cells.length, { text, rows: rowSpan - 1 });
      cells.push(text, ...Array.from({ length: colSpan - 1 }, () => ''));
    }
    fill();
    return cells.join('\t');
  });
}

function noticeLines(element: Element, numbering: Numbering): string[] {
  const { type, children = [] } = element;
  if (type === 'paragraph') {
    const text = lineOf(element);
    const mark = element.numbering ? numbering.markOf(element.numbering) : '';
    return [text.trim() === '' ? '' : mark + text, ''];
  }
  if (type === 'table') return [...rowsOf(element), ''];
  return children.flatMap((child) => noticeLines(child, numbering));
}

/**
 * The text of a .docx notice: paragraphs with a blank line between them, rows of tables with tabs between their cells.
 * Numbers that Word makes by itself stand in the forms of official texts, 一、 （一） 1、 （1） ①, as the list shows them or else in the
 * order of its levels; its bullets stand as ——.
 * @param bytes the file
 * @throws where the file is no .docx
 */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  let text = '';
  const named = withNamedLevels(bytes);
  await readDocument(named.bytes, (document) => {
    text = noticeLines(document, new Numbering(numberingsIn(document), named.levels)).join('\n');
  });
  return text;
}

/**
 * What a .docx says, as people see it: a line for each paragraph and each row of a table; empty ones are left out.
 * @throws where the file is no .docx
 */
export async function readDocxLines(bytes: Uint8Array): Promise<string[]> {
  let lines: string[] = [];
  await readDocument(bytes, (document) => {
    lines = linesOf(document).map(comparedLine);
  });
  return lines.filter((line) => line !== '');
}
