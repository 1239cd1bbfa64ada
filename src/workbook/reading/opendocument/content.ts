import type { SaxesTagNS } from 'saxes';
import { finding, type Finding } from '../../../findings/finding';
import type { SheetSnapshot } from '../../snapshot';
import { Refusal } from '../refusal';
import { noSharedStrings } from '../shared-strings';
import type { WorkbookContext } from '../sheet-cells';
import type { ReadingTask } from '../task';
import type { DocumentListener } from '../xml/document';
import { styles } from './cell';
import { DrawnReader } from './drawn';
import { attributesOf, count, nameOf } from './names';
import { Paragraphs } from './paragraphs';
import { Room, TableReader } from './table';

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
  readonly #context: WorkbookContext;
  readonly #room: Room;
  readonly #hiddenTables = new Set<string>();
  /** Depth of the element that is left out with all it holds; 0 when there is none. */
  #skipped = 0;
  #style = '';
  #spreadsheet = false;

  #table: TableReader | undefined;
  #cell: OpenCell | undefined;
  #note: Paragraphs | undefined;
  #drawing: { readonly depth: number; readonly reader: DrawnReader } | undefined;

  constructor(part: string, task: ReadingTask) {
    this.#part = part;
    this.#context = { task, sharedStrings: noSharedStrings, styles, date1904: false };
    this.#room = new Room(task.limits);
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
    else if (this.#table !== undefined && !transparent.has(name)) this.#openInTable(this.#table, name, tag, depth);
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
    else if (name === 'table:table-row') this.#table?.closeRow();
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
    if (this.#table !== undefined) throw this.#disorder('table:table');
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal('sheet-twice', {}, { sheet: name });
    }
    const hidden = this.#hiddenTables.has(attributes.get('table:style-name') ?? '');
    this.#table = new TableReader(name, hidden ? 'hidden' : 'visible', this.#context, this.#room);
  }

  #openInTable(table: TableReader, name: string, tag: SaxesTagNS, depth: number): void {
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (!table.inRow) throw this.#disorder(name);
      this.#cell = { attributes: attributesOf(tag), paragraphs: new Paragraphs() };
    } else if (table.inRow) throw this.#disorder(name);
    else if (name.startsWith('draw:')) this.#drawing = { depth, reader: new DrawnReader(1, 1) };
    else if (name === 'table:table-row') table.openRow(attributesOf(tag));
    else if (name === 'table:table-column') table.readColumns(attributesOf(tag));
    else if (name === 'table:table-source') this.#remember(table, tag);
    else if (besideRows.test(name) || !name.startsWith('table:')) this.#skipped = depth;
    else throw this.#disorder(name);
  }

  #openInCell(name: string, tag: SaxesTagNS, depth: number): void {
    const paragraphs = this.#note ?? this.#cell?.paragraphs;
    if (name.startsWith('draw:')) {
      const { row, column } = this.#table?.place ?? { row: 1, column: 1 };
      this.#drawing = { depth, reader: new DrawnReader(row, column) };
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

  #remember(table: TableReader, tag: SaxesTagNS): void {
    table.remember();
    const target = Object.values(tag.attributes).find(({ local }) => local === 'href')?.value;
    if (target !== undefined && !this.externalLinks.includes(target)) this.externalLinks.push(target);
  }

  #closeInDrawing(name: string, depth: number): void {
    const { depth: outermost, reader } = this.#drawing ?? {};
    reader?.close(name);
    if (depth !== outermost) return;
    this.#table?.addDrawn(reader?.drawn() ?? []);
    this.#drawing = undefined;
  }

  #closeNote(): void {
    this.#table?.addComment(this.#note?.text() ?? '');
    this.#note = undefined;
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    this.#table?.addCell(this.#cell.attributes, this.#cell.paragraphs);
    this.#cell = undefined;
  }

  #closeTable(): void {
    const read = this.#table?.finish();
    this.#table = undefined;
    if (read === undefined) return;
    this.sheets.push(read.sheet);
    this.findings.push(...read.findings);
  }

  #disorder(element: string): Refusal {
    return new Refusal('sheet-structure', { element }, this.#table === undefined ? {} : { sheet: this.#table.name });
  }
}
