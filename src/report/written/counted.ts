import { columnName } from '../../workbook/address';
import { firstRecordRow } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { around } from '../cells/evidence-text';
import { criterionOf } from '../consolidated/indicator-table';

/** Rows that count: those whose cell in the range holds the text, such a number, anything, or nothing. */
export type Condition =
  | { readonly cells: string; readonly holds: 'text'; readonly text: string }
  | { readonly cells: string; readonly holds: 'number'; readonly is: '>0' | '<0' | '=0' }
  | { readonly cells: string; readonly holds: 'anything' | 'nothing' };

/** How a figure follows from cells of one sheet of 年度汇总; ranges are of one column and of the same rows. */
export type Counting =
  | { readonly how: 'cell'; readonly cells: string }
  /** Over the rows that meet all conditions: how many hold anything, their sum, their mean. */
  | { readonly how: 'count' | 'sum' | 'mean'; readonly cells: string; readonly where: readonly Condition[] }
  /** How many different texts. */
  | { readonly how: 'distinct'; readonly cells: string }
  | { readonly how: 'total'; readonly of: readonly Counting[] }
  | { readonly how: 'difference'; readonly of: Counting; readonly less: Counting }
  | { readonly how: 'quotient'; readonly part: Counting; readonly whole: Counting };

/** Where a figure of the written report is counted from. */
export interface FigureOrigin {
  /** Sheet of 年度汇总. */
  readonly sheet: string;
  readonly counting: Counting;
}

/** The ranges a figure is counted from, those its conditions are asked of among them. */
function rangesOf(counting: Counting): string[] {
  switch (counting.how) {
    case 'total':
      return counting.of.flatMap(rangesOf);
    case 'difference':
      return [counting.of, counting.less].flatMap(rangesOf);
    case 'quotient':
      return [counting.part, counting.whole].flatMap(rangesOf);
    case 'count':
    case 'sum':
    case 'mean':
      return [counting.cells, ...counting.where.map(({ cells }) => cells)];
    default:
      return [counting.cells];
  }
}

/** The smallest range that holds every cell a figure is counted from: `A4:K89`. */
export function spanOf(counting: Counting): string {
  return around(rangesOf(counting).flatMap((range) => range.split(':')));
}

function criterion(one: Condition): string {
  switch (one.holds) {
    case 'text':
      return criterionOf(one.text);
    case 'number':
      return `"${one.is}"`;
    case 'anything':
      return '"<>"';
    case 'nothing':
      return '""';
  }
}

function criteria(where: readonly Condition[], at: (cells: string) => string): string[] {
  return where.flatMap((one) => [at(one.cells), criterion(one)]);
}

function formulaOf(counting: Counting, at: (cells: string) => string): string {
  switch (counting.how) {
    case 'cell':
      return at(counting.cells);
    case 'count': {
      const { where, cells } = counting;
      return where.length === 0 ? `COUNTA(${at(cells)})` : `COUNTIFS(${criteria(where, at).join()})`;
    }
    case 'sum':
    case 'mean': {
      const name = counting.how === 'sum' ? 'SUM' : 'AVERAGE';
      const { where, cells } = counting;
      return where.length === 0 ? `${name}(${at(cells)})` : `${name}IFS(${[at(cells), ...criteria(where, at)].join()})`;
    }
    case 'distinct': {
      const range = at(counting.cells);
      return `SUMPRODUCT((${range}<>"")/COUNTIF(${range},${range}&""))`;
    }
    case 'total':
      return counting.of.map((one) => formulaOf(one, at)).join('+');
    case 'difference':
      return `${formulaOf(counting.of, at)}-${formulaOf(counting.less, at)}`;
    case 'quotient':
      return `(${formulaOf(counting.part, at)})/(${formulaOf(counting.whole, at)})`;
  }
}

/** The counting as a formula without its `=`, for people who want to check it in the workbook. */
export function originFormula({ sheet, counting }: FigureOrigin): string {
  return formulaOf(counting, (cells) => `${sheet}!${cells}`);
}

/** The records of a laid-out sheet of 年度汇总, for figures that are counted over them. */
export class CountedSheet {
  constructor(
    readonly spec: SheetSpec,
    /** Records of the sheet. */
    private readonly count: number,
  ) {}

  #letter(header: string): string {
    const index = this.spec.columns.findIndex((column) => column.header === header);
    if (index < 0) throw new Error(`${this.spec.name} declares no column ${header}`);
    return columnName(index + 1);
  }

  #range(header: string): string {
    const letter = this.#letter(header);
    return `${letter}${firstRecordRow}:${letter}${firstRecordRow + Math.max(1, this.count) - 1}`;
  }

  is(header: string, text: string): Condition {
    return { cells: this.#range(header), holds: 'text', text };
  }

  number(header: string, is: '>0' | '<0' | '=0'): Condition {
    return { cells: this.#range(header), holds: 'number', is };
  }

  filled(header: string): Condition {
    return { cells: this.#range(header), holds: 'anything' };
  }

  empty(header: string): Condition {
    return { cells: this.#range(header), holds: 'nothing' };
  }

  #origin(counting: Counting): FigureOrigin {
    return { sheet: this.spec.name, counting };
  }

  /** @param record from 0 */
  cell(header: string, record: number): FigureOrigin {
    return this.#origin({ how: 'cell', cells: `${this.#letter(header)}${firstRecordRow + record}` });
  }

  over(how: 'count' | 'sum' | 'mean', header: string, ...where: Condition[]): FigureOrigin {
    return this.#origin({ how, cells: this.#range(header), where });
  }

  distinct(header: string): FigureOrigin {
    return this.#origin({ how: 'distinct', cells: this.#range(header) });
  }

  total(...of: FigureOrigin[]): FigureOrigin {
    return this.#origin({ how: 'total', of: of.map(({ counting }) => counting) });
  }

  less(of: FigureOrigin, less: FigureOrigin): FigureOrigin {
    return this.#origin({ how: 'difference', of: of.counting, less: less.counting });
  }

  quotient(part: FigureOrigin, whole: FigureOrigin): FigureOrigin {
    return this.#origin({ how: 'quotient', part: part.counting, whole: whole.counting });
  }
}
