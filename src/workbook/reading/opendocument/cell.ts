import { serialOfMoment } from '../../serial-day';
import { isoOfText } from '../dates';
import { numberOf, type Origin, type SheetCells } from '../sheet-cells';

/** A cell as the file has it; a repeated one is put down several times. */
export interface OpenDocumentCell {
  /** `office:value-type`; empty where it has none. */
  readonly type: string;
  /** The attribute that holds a value of the type. */
  readonly value: string | undefined;
  readonly text: string;
  readonly hasText: boolean;
  /** The program that wrote it says that the formula failed. */
  readonly failed: boolean;
  readonly origin: Origin;
}

/** Number formats by the index that {@link SheetCells} is given. */
export const styles = ['plain', 'percent', 'date'] as const;
const plain = 0;
const percent = 1;
const date = 2;

/** What formulas show that failed; some programs write it over a value of 0. */
const failure = /^(#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|(Err|错误)[:：]\d+)$/;
const duration = /^-?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** `PT08H30M00S` in days, as other formats hold a time. */
function daysOf(text: string): number | undefined {
  const match = duration.exec(text);
  if (match === null || text.endsWith('P')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const sum = days + (hours + (minutes + seconds / 60) / 60) / 24;
  return text.startsWith('-') ? -sum : sum;
}

/** Days count as in other formats, so that a date is the same whoever wrote it; those before March 1900 have no number. */
function putDate(text: string, column: number, cells: SheetCells, origin: Origin): boolean {
  const whole = text.replace(/(:\d\d)[.,]\d+$/, '$1');
  const iso = isoOfText(whole);
  if (iso === undefined) return false;
  const serial = serialOfMoment(Date.parse(iso.length > 10 ? `${iso}Z` : iso));
  if (serial > 60) cells.number(column, serial, date, origin);
  else cells.value(column, 'd', whole, plain, origin);
  return true;
}

/**
 * Puts a value down where the sheet stands (OpenDocument 1.2 part 1, 19.385).
 * @returns false where the text is no value of its type
 */
export function putCell(cell: OpenDocumentCell, column: number, cells: SheetCells): boolean {
  const { type, value, text, origin } = cell;
  const shown = text.trim();
  if (origin !== 'entered' && (cell.failed || failure.test(shown))) {
    cells.value(column, 'e', shown === '' ? '#VALUE!' : shown, plain, origin);
    return true;
  }
  switch (type) {
    case '':
      // A formula whose result is the empty text has an empty paragraph; one that was never computed has nothing.
      if (origin !== 'entered' && !cell.hasText) cells.value(column, 'n', undefined, plain, origin);
      else cells.text(column, text, origin);
      return true;
    case 'string':
      cells.text(column, value ?? text, origin);
      return true;
    case 'boolean':
      if (value !== 'true' && value !== 'false') return false;
      cells.value(column, 'b', value, plain, origin);
      return true;
    case 'date':
      return putDate(value ?? '', column, cells, origin);
    case 'time': {
      const days = daysOf(value ?? '');
      if (days === undefined) return false;
      cells.number(column, days, plain, origin);
      return true;
    }
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = numberOf((value ?? '').trim());
      if (number === undefined) return false;
      cells.number(column, number, type === 'percentage' ? percent : plain, origin);
      return true;
    }
    default:
      return false;
  }
}
