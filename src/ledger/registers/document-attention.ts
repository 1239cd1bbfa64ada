import { finding, type Finding } from '../../findings/finding';
import { daysBetween } from '../progress/light';
import type { LedgerState } from '../operations/operation';
import { documentDue, documentLife, documents } from './documents';
import { stateOf } from './lifecycle';
import { recordsOf } from './register';

/** Documents that wait for signature, and drafts that were not submitted in time; the longest overdue first. */
export function documentAttention({ workbook, ledger, today }: LedgerState): Finding[] {
  return recordsOf(workbook, documents)
    .flatMap((record) => {
      const state = stateOf(documentLife, record);
      const due = documentDue(record, ledger.settings);
      const days = due === undefined ? 0 : daysBetween(due, today);
      const where = { sheet: record.sheet, cell: record.at('文件编号') };
      const values = { title: record.text('标题'), days };
      if (state === '拟稿' && days > 0) return [{ found: finding('attention-draft-overdue', where, values), days }];
      if (state !== '待签批') return [];
      const code = days > 0 ? 'attention-signing-overdue' : 'attention-document-unsigned';
      return [{ found: finding(code, where, values), days: Math.max(0, days) }];
    })
    .sort((left, right) => right.days - left.days)
    .map(({ found }) => found);
}
