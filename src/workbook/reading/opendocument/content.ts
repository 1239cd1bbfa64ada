import type { SaxesTagNS } from 'saxes';
import { finding, type Finding } from '../../../findings/finding';
import { address } from '../../address';
import type { Drawn, SheetSnapshot, Visibility } from '../../snapshot';
import { Refusal } from '../refusal';
import { noSharedStrings } from '../shared-strings';
import { SheetCells, type Origin, type WorkbookContext } from '../sheet-cells';
import type { ReadingTask } from '../task';
import type { DocumentListener } from '../xml/document';
import { putCell, styles, type OpenDocumentCell } from './cell';
import { DrawnReader } from './drawn';
import { Paragraphs } from './paragraphs';

const prefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext:',
};

/** Elements that only hold others. */
const transparent = new Set([
  'office:document-content',
  'office:document',
  'office:body',
  'office:spreadsheet',
  'office:automatic-styles',
  'table:table-columns',
  'table:table-header-columns',
  'table:table-column-group',
  'table:table-rows',
  'table:table-header-rows',
  'table:table-row-group',
  'table:shapes',
  'text:span',
  'text:a',
]);

/** What a sheet may hold besides columns and rows; no values of its cells are in it. */
const besideRows = /^(office:(forms|dde-source)|table:(title|desc|scenario|named-expressions|table-protection))$/;

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return (prefixes[uri] ?? `{${uri}}`) + local;
}

/** Attributes by their usual names, whatever the file's prefixes are. */
function attributesOf(tag: SaxesTagNS): Map<string, string> {
  return new Map(Object.values(tag.attributes).map((attribute) => [nameOf(attribute), attribute.value]));
}

function count(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

/** A formula that takes its value from another file: `['file:///x.ods'#$Sheet1.A1]`, or by DDE. */
function origin(formula: string | undefined): Origin {
  if (formula === undefined) return 'entered';
  const code = formula.replace(/"[^"]*"/g, '');
  return /'#|\bDDE\(/i.test(code) ? 'elsewhere' : 'computed';
}

interface Row {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly cells: { readonly column: number; readonly repeated: number; readonly cell: OpenDocumentCell }[];
}

interface OpenCell {
  readonly attributes: Map<string, string>;
  readonly paragraphs: Paragraphs;
}

/** Reads the content of an OpenDocument spreadsheet (OpenDocument 1.2 part 1, 9). */
export class ContentListener implements DocumentListener {
  readonly sheets: SheetSnapshot[] = [];
  readonly externalLinks: string[] = [];
  readonly findings: Finding[] = [];
  readonly #part: string;
  readonly #task: ReadingTask;
  readonly #context: WorkbookContext;
  readonly #hiddenTables = new Set<string>();
  /** Depth of the element that is left out with all it holds; 0 when there is none. */
  #skipped = 0;
  #style = '';
  #spreadsheet = false;

  #sheet: { name: string; visibility: Visibility; cells: SheetCells } | undefined;
  /** The sheet is only what is remembered of another file. */
  #remembered = false;
  #merges: { top: number; left: number; bottom: number; right: number }[] = [];
  #hiddenColumns: [number, number][] = [];
  #comments: { row: number; column: number; text: string }[] = [];
  #drawn: Drawn[] = [];
  #drawing: { readonly depth: number; readonly reader: DrawnReader } | undefined;
  #columnsSeen = 0;
  #rowNumber = 1;
  #column = 1;
  #row: Row | undefined;
  #cell: OpenCell | undefined;
  #note: Paragraphs | undefined;
  #filled = 0;

  constructor(part: string, task: ReadingTask) {
    this.#part = part;
    this.#task = task;
    this.#context = { task, sharedStrings: noSharedStrings, styles, date1904: false };
  }

  open(tag: SaxesTagNS, depth: number): void {
    if (this.#skipped > 0) return;
    const name = nameOf(tag);
    if (depth === 1 && name !== 'office:document-content' && name !== 'office:document') {
      throw new Refusal('part-unexpected', {
        part: this.#part,
        expected: 'office:document-content',
        found: tag.name,
      });
    }
    if (name === 'office:spreadsheet') this.#spreadsheet = true;
    if (this.#drawing !== undefined) {
      this.#drawing.reader.open(name);
      return;
    }
    if (this.#cell !== undefined) this.#openInCell(name, tag, depth);
    else if (name === 'style:style') this.#style = attributesOf(tag).get('style:name') ?? '';
    else if (name === 'style:table-properties') {
      if (attributesOf(tag).get('table:display') === 'false') this.#hiddenTables.add(this.#style);
    } else if (name === 'table:table') this.#openTable(attributesOf(tag));
    else if (this.#sheet !== undefined && !transparent.has(name)) this.#openInTable(name, tag, depth);
    else if (!transparent.has(name)) this.#skipped = depth;
  }

  text(piece: string): void {
    if (this.#drawing !== undefined) this.#drawing.reader.text(piece);
    else if (this.#skipped === 0) (this.#note ?? this.#cell?.paragraphs)?.add(piece);
  }

  close(tag: SaxesTagNS, depth: number): void {
    if (this.#skipped > 0) {
      if (this.#skipped === depth) this.#skipped = 0;
      return;
    }
    const name = nameOf(tag);
    if (this.#drawing !== undefined) this.#closeInDrawing(name, depth);
    else if (name === 'text:p') (this.#note ?? this.#cell?.paragraphs)?.end();
    else if (name === 'office:annotation') this.#closeNote();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeTable();
  }

  /** @throws Refusal where the document was none of sheets */
  finish(): void {
    if (!this.#spreadsheet) {
      throw new Refusal('part-unexpected', { part: this.#part, expected: 'office:spreadsheet', found: 'office:body' });
    }
    if (this.externalLinks.length > 0) {
      const targets = this.externalLinks.slice(0, 5).join('、');
      this.findings.unshift(finding('external-links', {}, { count: this.externalLinks.length, targets }));
    }
  }

  #openTable(attributes: Map<string, string>): void {
    const name = attributes.get('table:name') ?? '';
    if (this.#sheet !== undefined) throw this.#disorder('table:table');
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal('sheet-twice', {}, { sheet: name });
    }
    const hidden = this.#hiddenTables.has(attributes.get('table:style-name') ?? '');
    const cells = new SheetCells(name, this.#context);
    this.#sheet = { name, visibility: hidden ? 'hidden' : 'visible', cells };
    this.#remembered = false;
    this.#merges = [];
    this.#hiddenColumns = [];
    this.#comments = [];
    this.#drawn = [];
    this.#columnsSeen = 0;
    this.#rowNumber = 1;
  }

  #openInTable(name: string, tag: SaxesTagNS, depth: number): void {
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (this.#row === undefined) throw this.#disorder(name);
      this.#cell = { attributes: attributesOf(tag), paragraphs: new Paragraphs() };
    } else if (this.#row !== undefined) throw this.#disorder(name);
    else if (name.startsWith('draw:')) this.#drawing = { depth, reader: new DrawnReader(1, 1) };
    else if (name === 'table:table-row') this.#openRow(attributesOf(tag));
    else if (name === 'table:table-column') this.#readColumns(attributesOf(tag));
    else if (name === 'table:table-source') this.#remember(tag);
    else if (besideRows.test(name) || !name.startsWith('table:')) this.#skipped = depth;
    else throw this.#disorder(name);
  }

  #openInCell(name: string, tag: SaxesTagNS, depth: number): void {
    const paragraphs = this.#note ?? this.#cell?.paragraphs;
    if (name.startsWith('draw:')) {
      this.#drawing = { depth, reader: new DrawnReader(this.#rowNumber, this.#column) };
    } else if (name === 'text:p') paragraphs?.begin();
    else if (name === 'text:s')
      paragraphs?.addExactly(' '.repeat(Math.min(count(attributesOf(tag).get('text:c')), 32_767)));
    else if (name === 'text:tab') paragraphs?.addExactly('\t');
    else if (name === 'text:line-break') paragraphs?.addExactly('\n');
    else if (name === 'office:annotation') this.#note = new Paragraphs();
    else if (name.startsWith('table:')) {
      if (name !== 'table:detective' && name !== 'table:cell-range-source') throw this.#disorder(name);
      this.#skipped = depth;
    } else if (name.startsWith('{') || name === 'text:ruby-text') this.#skipped = depth;
    else if (paragraphs?.listening !== true && !transparent.has(name)) this.#skipped = depth;
  }

  #openRow(attributes: Map<string, string>): void {
    const visibility = attributes.get('table:visibility');
    this.#row = {
      repeated: count(attributes.get('table:number-rows-repeated')),
      hidden: visibility === 'collapse' || visibility === 'filter',
      cells: [],
    };
    this.#column = 1;
  }

  #readColumns(attributes: Map<string, string>): void {
    const repeated = count(attributes.get('table:number-columns-repeated'));
    const visibility = attributes.get('table:visibility');
    if (visibility === 'collapse' || visibility === 'filter') {
      this.#hiddenColumns.push([this.#columnsSeen + 1, this.#columnsSeen + repeated]);
    }
    this.#columnsSeen += repeated;
  }

  #remember(tag: SaxesTagNS): void {
    this.#remembered = true;
    const target = Object.values(tag.attributes).find(({ local }) => local === 'href')?.value;
    if (target !== undefined && !this.externalLinks.includes(target)) this.externalLinks.push(target);
  }

  #closeInDrawing(name: string, depth: number): void {
    const { depth: outermost, reader } = this.#drawing ?? {};
    reader?.close(name);
    if (depth !== outermost) return;
    this.#drawn.push(...(reader?.drawn() ?? []));
    this.#drawing = undefined;
  }

  #closeNote(): void {
    const text = this.#note?.text() ?? '';
    this.#note = undefined;
    this.#comments.push({ row: this.#rowNumber, column: this.#column, text });
  }

  #closeCell(): void {
    const open = this.#cell;
    if (open === undefined || this.#row === undefined) return;
    this.#cell = undefined;
    const { attributes, paragraphs } = open;
    const get = (name: string): string | undefined => attributes.get(name);
    const repeated = count(get('table:number-columns-repeated'));
    const [down, across] = [count(get('table:number-rows-spanned')), count(get('table:number-columns-spanned'))];
    if (down * across > 1) {
      const [top, left] = [this.#rowNumber, this.#column];
      this.#merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    }
    const type = get('office:value-type') ?? '';
    const cell: OpenDocumentCell = {
      type,
      value: get(
        type === 'string' || type === 'boolean' || type === 'date' || type === 'time'
          ? `office:${type}-value`
          : 'office:value',
      ),
      text: paragraphs.text(),
      hasText: paragraphs.some,
      failed: get('calcext:value-type') === 'error',
      origin: origin(get('table:formula')),
    };
    if (type !== '' || cell.text !== '' || cell.origin !== 'entered') {
      this.#row.cells.push({ column: this.#column, repeated, cell });
    }
    this.#column += repeated;
  }

  #closeRow(): void {
    const row = this.#row;
    if (row === undefined || this.#sheet === undefined) return;
    this.#row = undefined;
    const first = this.#rowNumber;
    this.#rowNumber += row.repeated;
    if (row.cells.length === 0 || this.#remembered) return;
    this.#allow(row);
    for (let number = first; number < this.#rowNumber; number++) this.#putRow(number, row, this.#sheet);
  }

  /** Asked before a repeated row or cell is written out: a few bytes may stand for all cells of a sheet. */
  #allow(row: Row): void {
    const { cells: limit, columnNumber } = this.#task.limits;
    for (const { column, repeated } of row.cells) {
      if (column + repeated - 1 > columnNumber) {
        throw new Refusal('limit-column-number', { limit: columnNumber }, this.#place(column + repeated - 1));
      }
      this.#filled += repeated * row.repeated;
    }
    if (this.#filled > limit) throw new Refusal('limit-cells', { limit });
  }

  #putRow(number: number, row: Row, sheet: { name: string; cells: SheetCells }): void {
    sheet.cells.startRow(number, row.hidden);
    for (const { column, repeated, cell } of row.cells) {
      for (let at = column; at < column + repeated; at++) {
        if (putCell(cell, at, sheet.cells)) continue;
        const raw = (cell.value ?? cell.text).slice(0, 100);
        const where = { sheet: sheet.name, cell: address(number, at) };
        throw new Refusal('cell-unreadable', { raw, type: cell.type }, where);
      }
    }
  }

  #closeTable(): void {
    if (this.#sheet === undefined) return;
    const { name, visibility, cells } = this.#sheet;
    this.#sheet = undefined;
    if (this.#remembered) return;
    this.findings.push(...cells.finish());
    this.sheets.push({
      name,
      visibility,
      rows: cells.rows,
      merges: this.#merges,
      hiddenRows: cells.hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      comments: this.#comments,
      ...(this.#drawn.length === 0 ? {} : { drawn: this.#drawn }),
    });
  }

  #place(column: number): { sheet: string; cell: string } {
    return { sheet: this.#sheet?.name ?? '', cell: address(this.#rowNumber - 1, column) };
  }

  #disorder(element: string): Refusal {
    return new Refusal('sheet-structure', { element }, this.#sheet === undefined ? {} : { sheet: this.#sheet.name });
  }
}
