import { writeNotice } from '../../plan/notice';
import type { Ledger } from '../ledger';
import { planOf } from './plan-of';

/** The ledger's units, tasks, matrix and phases in the text form of a notice. */
export function noticeText(ledger: Ledger): string {
  return writeNotice(planOf(ledger));
}
