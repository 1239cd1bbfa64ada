import { isDay } from '../../ledger/reading/day';
import type { PlainDate } from '../../plan/plan';
import { exists, plainDate } from '../../returns/normalising/calendar';
import { readDateText } from '../../returns/normalising/date-text';
import { fold } from '../../returns/normalising/folding';

/**
 * Reads a day as people type it: 2026年3月5日, 2026-3-5, 2026.3.5, 20260305, 3月5日.
 * @param near the year that is meant where none is typed
 * @returns undefined for what is no day
 */
export function typedDay(typed: string, near: number): PlainDate | undefined {
  const read = readDateText(fold(typed), near);
  return read.kind === 'day' && exists(read.day) ? plainDate(read.day) : undefined;
}

/** The year that a day typed without one belongs to: that of the day it takes the place of, else of the ledger. */
export function yearMeant(before: string, year: number): number {
  return isDay(before) ? Number(before.slice(0, 4)) : year;
}
