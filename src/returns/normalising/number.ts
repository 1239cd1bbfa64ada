import type { Finding } from '../../findings/finding';
import type { Cell } from '../../workbook/snapshot';
import { brokenFormula } from './broken-formula';
import { adopted, empty, unreadable, type Normalised } from './figure';
import { fold } from './folding';
import { readNotApplicable } from './not-applicable';
import { readQuantity, type Quantity } from './quantity';
import { plainDecimal, rawText } from './raw';
import { remark } from './remark';
import { base, isUnit, measureOf } from './units';

/** What a number cell is expected to hold. */
export interface NumberExpected {
  /** The indicator's unit as the ledger writes it: `人`, `万元`, `平方米`. Money is converted to it. */
  readonly unit: string;
  /** Only whole numbers make sense; a fraction is adopted with a warning. */
  readonly integer?: boolean;
  /** Anything less is an error and is not adopted. */
  readonly min?: number;
}

/** No figure of a district comes near it; a telephone number of eleven digits does not reach it either. */
const huge = 1e12;

/**
 * Reads a number cell (rules: workbook notes “what units really write”, rows on numbers).
 *
 * A number is adopted as it stands. Text that can only mean one number is adopted with a repair; what is probably a
 * number, or an estimate, is adopted with a warning; what may be several numbers is not adopted.
 * @param cell undefined for an empty cell
 * @param expected the unit and the limits
 * @returns the figure; findings number-…, formula-…, not-applicable. No finding for a plain number within the limits
 */
export function readNumber(cell: Cell | undefined, expected: NumberExpected): Normalised<number> {
  if (cell === undefined) return empty();
  const raw = rawText(cell);
  const broken = brokenFormula(cell, raw);
  if (broken !== undefined) return unreadable(raw, broken);
  const { value } = cell;
  if (cell.kind === 'number' && typeof value === 'number') {
    return cell.percent ? ofPercentCell(raw, value, expected) : within(expected, raw, value);
  }
  if (cell.kind === 'date') return unreadable(raw, remark('number-as-date', raw, '', { serial: cell.serial ?? '' }));
  if (cell.kind === 'boolean') return unreadable(raw, remark('number-unreadable', raw));
  const folded = fold(raw);
  if (folded === '') return empty(raw);
  return readNotApplicable(raw, folded) ?? ofText(raw, readQuantity(folded), expected);
}

/** A cell that shows 85 %: the number people see is 85, and its unit is %. */
function ofPercentCell(raw: string, fraction: number, expected: NumberExpected): Normalised<number> {
  if (base(expected.unit) !== '%') return wrongUnit(raw, '%', expected);
  const value = Number(raw.slice(0, -1));
  return within(expected, raw, Number.isNaN(value) ? fraction * 100 : value, 'number-has-unit');
}

type Repair = 'number-as-text' | 'number-has-unit' | 'number-scaled' | 'number-chinese';

function ofText(raw: string, quantity: Quantity, expected: NumberExpected): Normalised<number> {
  if (quantity.kind !== 'number') return unreadable(raw, remark(`number-${quantity.kind}`, raw));
  const { amount, unit } = quantity;
  const wanted = measureOf(expected.unit);
  if (unit !== '' && base(unit) !== wanted.base) {
    if (isUnit(unit)) return wrongUnit(raw, unit, expected);
    return unreadable(raw, remark(/\d/.test(unit) ? 'number-several' : 'number-unreadable', raw));
  }
  // 3万 in a column of 万元 is 30000 元; 3千 there may be 3000 元 or 3000 万元, 三千 is rather the latter.
  const unsaid = unit === '' && wanted.exponent > 0;
  const impliesBase = unsaid && amount.large;
  if (unsaid && amount.scaled && !amount.large) return unreadable(raw, remark('number-ambiguous', raw));
  const round = unsaid && amount.chinese && amount.digits.endsWith('00');
  const shift = amount.exponent - (unit !== '' || impliesBase ? wanted.exponent : 0);
  const value = Number(`${amount.digits}e${shift}`);
  const repair: Repair =
    shift !== 0 || (amount.scaled && amount.exponent === 0)
      ? 'number-scaled'
      : amount.chinese
        ? 'number-chinese'
        : unit === ''
          ? 'number-as-text'
          : 'number-has-unit';
  const doubtful = amount.doubtful || impliesBase || round;
  return within(expected, raw, value, doubtful ? 'number-doubtful' : repair, quantity.estimated);
}

function wrongUnit(raw: string, found: string, expected: NumberExpected): Normalised<never> {
  return unreadable(raw, remark('number-wrong-unit', raw, '', { found, unit: expected.unit }));
}

/** Holds a number against the limits; all that is said of an adopted number is said here. */
function within(
  expected: NumberExpected,
  raw: string,
  read: number,
  how?: Repair | 'number-doubtful',
  estimated = false,
): Normalised<number> {
  const value = read + 0; // -0 is 0
  if (!Number.isFinite(value)) return unreadable(raw, remark('number-unreadable', raw));
  if (expected.min !== undefined && value < expected.min) {
    return unreadable(raw, remark('number-below-minimum', raw, '', { min: expected.min }));
  }
  const broken = expected.integer === true && !Number.isInteger(value);
  const tooBig = value > huge || value < -huge;
  const unclear = expected.unit === '%' && how === undefined && value > 0 && value < 1;
  if (how === undefined && !broken && !tooBig && !unclear) return adopted(raw, value);

  const shown = plainDecimal(value);
  const { unit } = expected;
  const findings: Finding[] = [];
  if (estimated) findings.push(remark('number-estimate', raw, shown));
  if (unclear) findings.push(remark('number-doubtful', raw, shown, { unit }));
  // A repair beside an estimate would only say less.
  if (how !== undefined && (!estimated || how === 'number-doubtful')) findings.push(remark(how, raw, shown, { unit }));
  if (broken) findings.push(remark('number-fraction', raw, shown));
  if (tooBig) findings.push(remark('number-huge', raw, shown));
  return adopted(raw, value, findings);
}
