import { parseAddress } from '../address';
import { Refusal } from './refusal';
import { SheetCells, type WorkbookContext } from './sheet-cells';
import { SheetData } from './sheet-data';
import { isOn } from './xml/boolean';
import type { Finding } from '../../findings/finding';
import type { CellRange } from '../snapshot';
import type { Attributes, ElementName, PartHandler } from './xml/handler';

/** Reads a worksheet (ECMA-376 part 1, 18.3.1.99): its cells, merged ranges and hidden columns; the rest is passed over. */
export class SheetHandler implements PartHandler {
  readonly root = 'worksheet';
  readonly cells: SheetCells;
  readonly merges: CellRange[] = [];
  readonly hiddenColumns: [number, number][] = [];
  readonly #sheet: string;
  readonly #data: SheetData;
  #inData = false;
  #hasData = false;

  constructor(sheet: string, context: WorkbookContext) {
    this.#sheet = sheet;
    this.cells = new SheetCells(sheet, context);
    this.#data = new SheetData(sheet, this.cells);
  }

  get listening(): boolean {
    return this.#inData && this.#data.listening;
  }

  open(name: ElementName, attributes: Attributes): void {
    if (this.#inData) this.#data.open(name, attributes);
    else if (name === 'sheetData') this.#inData = this.#hasData = true;
    else if (name === 'col') this.#readColumns(attributes);
    else if (name === 'mergeCell') this.#readMerge(attributes.get('ref') ?? '');
  }

  text(piece: string): void {
    this.#data.text(piece);
  }

  close(name: ElementName): void {
    if (name === 'sheetData') this.#inData = false;
    else if (this.#inData) this.#data.close(name);
  }

  /**
   * To be called when the part has been read.
   * @returns what is to be reported
   */
  finish(): Finding[] {
    if (!this.#hasData) throw new Refusal('sheet-structure', { element: 'sheetData' }, { sheet: this.#sheet });
    return this.cells.finish();
  }

  #readColumns(attributes: Attributes): void {
    const first = Number(attributes.get('min'));
    const last = Number(attributes.get('max'));
    if (isOn(attributes.get('hidden')) && first >= 1 && last >= first) this.hiddenColumns.push([first, last]);
  }

  #readMerge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const first = parseAddress(from);
    const last = parseAddress(to);
    if (first === undefined || last === undefined || last.row < first.row || last.column < first.column) {
      throw new Refusal('merge-unreadable', { raw: reference }, { sheet: this.#sheet });
    }
    this.merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
}
