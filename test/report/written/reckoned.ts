import type { Condition, Counting, FigureOrigin } from '../../../src/report/written/counted';
import { parseAddress } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

type Held = string | number | boolean | undefined;

/** Reckons figures again from the cells of a workbook, by what is said of their origin. */
export class Reckoner {
  readonly #sheets = new Map<string, Map<string, Held>>();

  constructor(private readonly workbook: WorkbookSnapshot) {}

  #cells(sheet: string): Map<string, Held> {
    const known = this.#sheets.get(sheet);
    if (known !== undefined) return known;
    const found = this.workbook.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`there is no sheet ${sheet}`);
    const cells = new Map<string, Held>();
    for (const [row, held] of found.rows) for (const { column, value } of held) cells.set(`${column} ${row}`, value);
    this.#sheets.set(sheet, cells);
    return cells;
  }

  #column(sheet: string, range: string): Held[] {
    const [first, last = first] = range.split(':').map((one) => parseAddress(one));
    if (first === undefined || last === undefined) throw new Error(`${range} is no range`);
    const cells = this.#cells(sheet);
    return Array.from({ length: last.row - first.row + 1 }, (_, at) => cells.get(`${first.column} ${first.row + at}`));
  }

  #meets(sheet: string, where: readonly Condition[]): (at: number) => boolean {
    const columns = where.map((one) => ({ one, held: this.#column(sheet, one.cells) }));
    return (at) =>
      columns.every(({ one, held }) => {
        const text = String(held[at] ?? '');
        if (one.holds === 'number') {
          const number = held[at];
          if (typeof number !== 'number') return false;
          return one.is === '>0' ? number > 0 : one.is === '<0' ? number < 0 : number === 0;
        }
        return one.holds === 'text' ? text === one.text : (text !== '') === (one.holds === 'anything');
      });
  }

  #reckon(sheet: string, counting: Counting): number {
    switch (counting.how) {
      case 'cell':
        return Number(this.#column(sheet, counting.cells)[0]);
      case 'total':
        return counting.of.reduce((sum, one) => sum + this.#reckon(sheet, one), 0);
      case 'difference':
        return this.#reckon(sheet, counting.of) - this.#reckon(sheet, counting.less);
      case 'quotient':
        return this.#reckon(sheet, counting.part) / this.#reckon(sheet, counting.whole);
      case 'distinct':
        return new Set(this.#column(sheet, counting.cells).filter((held) => held !== undefined)).size;
      default: {
        const meets = this.#meets(sheet, counting.where);
        const held = this.#column(sheet, counting.cells).filter((_, at) => meets(at));
        if (counting.how === 'count') return held.filter((one) => one !== undefined).length;
        const numbers = held.filter((one) => typeof one === 'number');
        const sum = numbers.reduce((all, number) => all + number, 0);
        return counting.how === 'sum' ? sum : sum / numbers.length;
      }
    }
  }

  of({ sheet, counting }: FigureOrigin): number {
    return this.#reckon(sheet, counting);
  }
}
