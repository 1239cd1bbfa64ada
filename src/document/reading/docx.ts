import mammoth from 'mammoth';
import { comparedLine, rowLine } from '../lines';

/** In Node the library takes a buffer, in the browser an array buffer; it ignores the other. */
function inputOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const copy = bytes.slice().buffer;
  return { arrayBuffer: copy, buffer: new Uint8Array(copy) } as unknown as { arrayBuffer: ArrayBuffer };
}

/**
 * The text of a .docx notice, a line a paragraph. Numbers that Word makes by itself (automatic lists) are no part of a
 * document's text and do not appear; headings are then found by the units named under them.
 * @param bytes the file
 * @throws where the file is no .docx
 */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText(inputOf(bytes));
  return value;
}

/** What the library makes of a document. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
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

/**
 * What a .docx says, as people see it: a line for each paragraph and each row of a table; empty ones are left out.
 * @throws where the file is no .docx
 */
export async function readDocxLines(bytes: Uint8Array): Promise<string[]> {
  let lines: string[] = [];
  const transformDocument = (document: Element): object => {
    lines = linesOf(document).map(comparedLine);
    // The library goes on to make a page of it: of nothing it is made soonest.
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml(inputOf(bytes), { transformDocument });
  return lines.filter((line) => line !== '');
}
