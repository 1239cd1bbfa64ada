import { finding } from '../../findings/finding';
import { setReopened } from '../frozen';
import type { Operation } from './operation';

/** Reopening of a frozen year. */
export interface Reopening {
  /** Who reopens it. */
  readonly by: string;
  readonly reason: string;
}

/** Opens a frozen year again; the reason, and when it had been frozen, stay in 操作日志. */
export const reopenYear: Operation<Reopening> = {
  name: '重新打开',
  onFrozen: true,
  whyNot: ({ ledger }, { by, reason }) => {
    if (ledger.frozen === undefined) return finding('ledger-not-frozen', {});
    if (reason.trim() === '') return finding('reopen-reason-missing', {});
    return by.trim() === '' ? finding('freeze-by-missing', {}) : undefined;
  },
  act: ({ workbook, ledger }, { by, reason }) => ({
    changes: setReopened(workbook),
    log: [
      {
        subject: `${ledger.year}年台账`,
        before: `${ledger.frozen?.since ?? ''} 归档 ${ledger.frozen?.report ?? ''}`.trim(),
        after: `${by.trim()}：${reason.trim()}`,
      },
    ],
  }),
};
