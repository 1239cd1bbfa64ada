import { useDeferredValue, useMemo, useState } from 'react';
import { finding, type Finding } from '../../../findings/finding';
import { whyNoNextYear } from '../../../ledger/next-year/next-year';
import type { NextYearTerms } from '../../../ledger/next-year/terms';
import { yearsLater } from '../../../ledger/operations/carry-over';
import type { LedgerState } from '../../../ledger/operations/operation';
import { readNotice, type NoticeReading } from '../../../plan/notice';
import { pastedNotice, type NoticeSource } from '../../parts/notice-source';
import { whyNotDated } from '../create/why-not-made';

/** What the office fills in for the ledger of a later year. */
export interface NextYearForm {
  readonly year: string;
  readonly deadline: string;
  /** Undefined while the plan stays. */
  readonly notice: NoticeSource | undefined;
  /** What was read of the notice; undefined while there is none. */
  readonly reading: NoticeReading | undefined;
  readonly terms: NextYearTerms;
  /** Why no ledger can be made of it yet. */
  readonly whyNot: Finding | undefined;
  setYear(year: string): void;
  setDeadline(deadline: string): void;
  setNotice(notice: NoticeSource | undefined): void;
}

/** The day the office set for this year, as many years later; 31 January after the year where it set none. */
function proposedDeadline({ ledger }: LedgerState, year: number): string {
  if (!Number.isInteger(year)) return '';
  return ledger.deadline === undefined ? `${year + 1}-01-31` : yearsLater(ledger.deadline, year - ledger.year);
}

/** The form of a later year's ledger: the next year and the office's usual deadline are proposed. */
export function useNextYearForm(state: LedgerState): NextYearForm {
  const [year, setYear] = useState(() => String(state.ledger.year + 1));
  const [chosen, setDeadline] = useState<string>();
  const [notice, setNotice] = useState<NoticeSource>();
  const deadline = chosen ?? proposedDeadline(state, Number(year));
  const text = useDeferredValue(notice?.text ?? '');
  const reading = useMemo(
    () => (notice === undefined || text.trim() === '' ? undefined : readNotice(text)),
    [notice, text],
  );
  const plan = reading?.plan;
  const terms = useMemo(() => ({ year: Number(year), deadline, plan }), [year, deadline, plan]);
  const whyNot = useMemo(
    () =>
      (notice !== undefined && plan === undefined ? finding('pane-notice-missing', {}) : undefined) ??
      whyNotDated(terms) ??
      whyNoNextYear(state, terms),
    [state, notice, plan, terms],
  );
  return { year, deadline, notice, reading, terms, whyNot, setYear, setDeadline, setNotice };
}

/** A notice to be pasted. */
export const emptyNotice: NoticeSource = pastedNotice('');
