import { address, parseAddress } from '../address';
import { namesOtherWorkbook } from './formula';
import { Refusal } from './refusal';
import { StringItem } from './shared-strings';
import type { Origin, SheetCells } from './sheet-cells';
import { isOn } from './xml/boolean';
import type { Attributes, ElementName } from './xml/handler';

/** Where in `sheetData` we are. */
type Zone = 'data' | 'row' | 'cell' | 'value' | 'formula' | 'inline';

/**
 * Reads rows and cells (ECMA-376 part 1, 18.3.1.80) from whatever tells it of elements. What it does not know between them
 * is refused: a row whose name was damaged would be lost without a word.
 */
export class SheetData {
  readonly #sheet: string;
  readonly #cells: SheetCells;
  #zone: Zone = 'data';
  /** Elements we are in of an extension, which holds no values. */
  #ignoring = 0;

  #row = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #sharedGroup: string | undefined;
  #inlineText: string | undefined;
  readonly #inline = new StringItem();
  /** Shared formulas whose master names another workbook; the rest of a group names only the group. */
  readonly #elsewhere = new Set<string>();

  constructor(sheet: string, cells: SheetCells) {
    this.#sheet = sheet;
    this.#cells = cells;
  }

  get listening(): boolean {
    const zone = this.#zone;
    return zone === 'value' || zone === 'formula' || (zone === 'inline' && this.#inline.listening);
  }

  open(name: ElementName, attributes: Attributes): void {
    if (this.#ignoring > 0) this.#ignoring++;
    else if (this.#zone === 'inline') this.#inline.open(name);
    else if (this.#zone === 'data' && name === 'row') this.#openRow(attributes);
    else if (this.#zone === 'row' && name === 'c') this.#openCell(attributes);
    else if (this.#zone === 'cell' && name === 'v' && this.#value === undefined) this.#openValue();
    else if (this.#zone === 'cell' && name === 'f' && this.#formula === undefined) this.#openFormula(attributes);
    else if (this.#zone === 'cell' && name === 'is' && this.#inlineText === undefined) this.#zone = 'inline';
    else if (name === 'extLst') this.#ignoring = 1;
    else throw new Refusal('sheet-structure', { element: name === '' ? '?' : name }, this.#place());
  }

  text(piece: string): void {
    if (this.#zone === 'value') this.#value = (this.#value ?? '') + piece;
    else if (this.#zone === 'formula') this.#formula = (this.#formula ?? '') + piece;
    else this.#inline.text(piece);
  }

  close(name: ElementName): void {
    if (this.#ignoring > 0) this.#ignoring--;
    else if (this.#zone === 'value' || this.#zone === 'formula') this.#zone = 'cell';
    else if (this.#zone === 'inline') this.#closeInInline(name);
    else if (this.#zone === 'cell') this.#closeCell();
    else this.#zone = 'data';
  }

  #place(): { sheet: string; cell?: string } {
    const known = this.#row > 0 && this.#column > 0;
    return known ? { sheet: this.#sheet, cell: address(this.#row, this.#column) } : { sheet: this.#sheet };
  }

  #openRow(attributes: Attributes): void {
    const number = attributes.get('r');
    if (number !== undefined && !/^[1-9]\d{0,6}$/.test(number)) {
      throw new Refusal('cell-address-unreadable', { raw: number }, { sheet: this.#sheet });
    }
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    this.#column = 0;
    this.#zone = 'row';
    this.#cells.startRow(this.#row, isOn(attributes.get('hidden')));
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    if (reference === undefined) this.#column++;
    else {
      const place = parseAddress(reference);
      if (place?.row !== this.#row) {
        throw new Refusal('cell-address-unreadable', { raw: reference }, { sheet: this.#sheet });
      }
      this.#column = place.column;
    }
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#value = undefined;
    this.#formula = undefined;
    this.#sharedGroup = undefined;
    this.#inlineText = undefined;
    this.#zone = 'cell';
  }

  #openValue(): void {
    this.#value = '';
    this.#zone = 'value';
  }

  #openFormula(attributes: Attributes): void {
    this.#formula = '';
    if (attributes.get('t') === 'shared') this.#sharedGroup = attributes.get('si');
    this.#zone = 'formula';
  }

  #closeInInline(name: ElementName): void {
    if (name !== 'is') {
      this.#inline.close(name);
      return;
    }
    this.#inlineText = this.#inline.take();
    this.#zone = 'cell';
  }

  #closeCell(): void {
    const origin = this.#origin();
    if (this.#inlineText === undefined) {
      this.#cells.value(this.#column, this.#type, this.#value, this.#style, origin);
    } else this.#cells.inlineText(this.#column, this.#type, this.#inlineText, origin);
    this.#zone = 'row';
  }

  #origin(): Origin {
    if (this.#formula === undefined) return 'entered';
    const group = this.#sharedGroup;
    const elsewhere = namesOtherWorkbook(this.#formula) || (group !== undefined && this.#elsewhere.has(group));
    if (!elsewhere) return 'computed';
    if (group !== undefined) this.#elsewhere.add(group);
    return 'elsewhere';
  }
}
