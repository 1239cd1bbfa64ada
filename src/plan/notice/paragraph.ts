import { joined, type Growing } from './lines/joining';
import { pageNumber, plain, rawLines } from './lines/plain';
import { issuersIn } from './lines/signature';
import { hangingLines, isFull, wrapWidth } from './lines/wrapping';
import { readTables } from './tables/read';

/** A paragraph of a notice: one line, or several that belong together. */
export interface Paragraph {
  /** Line of the text it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Stands for a row of a table. */
  readonly row?: true;
  /** Units that it names stand in the lines below it. */
  readonly settled?: true;
  /** Names who issues the document. */
  readonly issuer?: true;
}

/** The lines of a text, from 1, as they are read. */
export function plainLines(text: string): Paragraph[] {
  return rawLines(text).map((line, index) => ({ line: index + 1, text: plain(line) }));
}

const numberedNext = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、．.](?!\d)/;
const listThenHeading = new RegExp(
  `((?:单位|部门|科室|时限|期限|时间) ?[:：][^。]{0,600}。) ?(?=(?:${numberedNext.source}))`,
  'g',
);

/** A heading behind the list of the task before it begins a line of its own. */
function linesOf(line: string): string[] {
  return line.replace(listThenHeading, '$1\n').split('\n');
}

/**
 * Takes a text apart into paragraphs: lists broken over lines and labels on a line of their own are joined again, the rows
 * of tables are given as the labelled lines they stand for, page numbers are left out.
 * @param text official text, any line ends
 */
export function paragraphs(text: string): Paragraph[] {
  const raw = rawLines(text);
  const tables = readTables(raw);
  const lines = plainLines(text).filter((one) => tables.has(one.line) || !pageNumber.test(one.text));
  const width = wrapWidth(lines.filter(({ line }) => !tables.has(line)).map((one) => one.text));
  const [hanging, issuers] = [hangingLines(raw), issuersIn(lines)];
  const found: Paragraph[] = [];
  let growing: Growing | undefined;
  let blank = false;
  for (const { line, text: whole } of lines) {
    const row = tables.get(line);
    if (row !== undefined) {
      found.push(...row.map((one) => ({ line, text: plain(one), row: true as const })));
      growing = undefined;
      continue;
    }
    for (const one of linesOf(whole)) {
      if (one === '') {
        blank = true;
        continue;
      }
      const issuer = issuers.has(line);
      const broken = hanging.has(line) || (width !== undefined && growing !== undefined && isFull(growing.last, width));
      const more = issuer || growing === undefined ? undefined : joined(growing, one, blank, broken);
      const last = found.at(-1);
      if (more !== undefined && last !== undefined) found[found.length - 1] = { line: last.line, text: more.text };
      else found.push(issuer ? { line, text: one, issuer } : { line, text: one });
      growing = more ?? { text: one, last: one };
      blank = false;
    }
  }
  return found;
}
