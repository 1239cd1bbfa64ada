import { finding, type Finding } from '../../findings/finding';
import { daysBetween } from '../progress/light';
import type { LedgerState } from '../operations/operation';
import { problemSheet } from '../sheets/registers';

/** A line names a problem by its beginning. */
const shownLength = 30;

/** Answers that are overdue or due soon, the longest overdue first; then what nobody was asked to answer yet. */
export function problemAttention({ ledger, today }: LedgerState): Finding[] {
  const due = ledger.problems.flatMap(({ state, deadline, code, by, content, units, sheet, at }) => {
    if (state !== '办理中' || deadline === undefined) return [];
    const days = daysBetween(deadline, today);
    if (-days > ledger.settings.dueSoonDays) return [];
    const short = content.length > shownLength ? `${content.slice(0, shownLength)}…` : content;
    const values = { key: code, by, content: short, units: units.join('、'), days: Math.abs(days) };
    const kind = days > 0 ? 'attention-problem-overdue' : 'attention-problem-due-soon';
    return [{ found: finding(kind, { sheet, cell: at }, values), days }];
  });
  const waiting = ledger.problems.filter(({ state }) => state === '待交办');
  const [first] = waiting;
  return [
    ...due.sort((left, right) => right.days - left.days).map(({ found }) => found),
    ...(first === undefined
      ? []
      : [
          finding(
            'attention-problems-waiting',
            { sheet: problemSheet.name, cell: first.at },
            { count: waiting.length, key: first.code },
          ),
        ]),
  ];
}
