import type { Finding, FindingCode } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { Cell } from '../../workbook/snapshot';
import { brokenFormula } from './broken-formula';
import { exists, fromSerial, plainDate, type Day } from './calendar';
import { readDateText } from './date-text';
import { adopted, empty, unreadable, type Normalised } from './figure';
import { fold } from './folding';
import { readNotApplicable } from './not-applicable';
import { rawText } from './raw';
import { remark } from './remark';

/** What a date cell is expected to hold. */
export interface DateExpected {
  /** The year of the return: given to dates that name none; dates further than a year from it are doubted. */
  readonly year: number;
}

/**
 * Reads a date cell: a date, or one of the forms people write it in. Times of day are dropped.
 *
 * A month or 上旬 names no day, and no day is made up; nor is the first day of a stretch chosen. A plain number near the
 * year of the return is taken for the serial number of a date that lost its format.
 * @param cell undefined for an empty cell
 * @param expected the year of the return
 * @returns the date; findings date-…, formula-…, not-applicable. No finding for a date cell near the year
 */
export function readDate(cell: Cell | undefined, expected: DateExpected): Normalised<PlainDate> {
  if (cell === undefined) return empty();
  const raw = rawText(cell);
  const broken = brokenFormula(cell, raw);
  if (broken !== undefined) return unreadable(raw, broken);
  if (cell.kind === 'date') return ofDateCell(raw, expected);
  if (cell.kind === 'boolean' || cell.percent) return unreadable(raw, remark('date-unreadable', raw));
  const folded = fold(raw);
  if (folded === '') return empty(raw);
  return readNotApplicable(raw, folded) ?? ofSerial(raw, folded, expected) ?? ofText(raw, folded, cell, expected);
}

function ofDateCell(raw: string, expected: DateExpected): Normalised<PlainDate> {
  const day = { year: Number(raw.slice(0, 4)), month: Number(raw.slice(5, 7)), day: Number(raw.slice(8, 10)) };
  return ofDay(raw, day, expected, raw.length === 10 ? undefined : 'date-rewritten');
}

/** 39328 and 39328.35 where a date is expected. */
function ofSerial(raw: string, folded: string, expected: DateExpected): Normalised<PlainDate> | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(folded)) return undefined;
  const day = fromSerial(Number(folded));
  return isNear(day, expected) ? ofDay(raw, day, expected, 'date-doubtful') : undefined;
}

function ofText(raw: string, folded: string, cell: Cell, expected: DateExpected): Normalised<PlainDate> {
  const read = readDateText(folded, expected.year);
  if (read.kind !== 'day') return unreadable(raw, remark(`date-${read.kind}`, raw));
  // The number 9.1 may have been written 9.10.
  if (cell.kind === 'number' && folded.includes('.')) return unreadable(raw, remark('date-ambiguous', raw));
  return ofDay(
    raw,
    read.day,
    expected,
    read.doubtful ? 'date-doubtful' : read.yearAdded ? 'date-year-added' : 'date-rewritten',
  );
}

function ofDay(raw: string, day: Day, expected: DateExpected, how?: FindingCode): Normalised<PlainDate> {
  if (!exists(day)) return unreadable(raw, remark('date-impossible', raw));
  const date = plainDate(day);
  const near = isNear(day, expected);
  if (near && how === undefined) return adopted(raw, date);
  const findings: Finding[] = [];
  if (how !== undefined) findings.push(remark(how, raw, date));
  if (!near) findings.push(remark('date-far', raw, date, { year: expected.year }));
  return adopted(raw, date, findings);
}

function isNear(day: Day, { year }: DateExpected): boolean {
  return Math.abs(day.year - year) <= 1;
}
