import { finding } from '../../findings/finding';
import { daysBetween } from '../progress/light';
import { decisionSheet } from '../sheets/registers';
import type { Lifecycle } from './lifecycle';
import { nextKey, type Register } from './register';

/**
 * The life of a decision: carried out, put off with a reason while there is still time, closed. An extension is asked
 * for before the due date: the usage of 督查 ledgers (docs/domain.md).
 */
export const decisionLife: Lifecycle = {
  header: '状态',
  states: ['办理中', '延期', '已办结'],
  holds: { 办理中: [], 延期: ['完成时限', '延期理由', '延期申请日期'], 已办结: ['办理情况', '办结日期'] },
  steps: [
    {
      name: '延期',
      from: ['办理中', '延期'],
      to: '延期',
      enters: ['完成时限', '延期理由', '延期申请日期'],
      keeps: [['完成时限', '原完成时限']],
      whyNot: (_state, record, entered) => {
        const [due, asked, until] = [record.day('完成时限'), entered['延期申请日期'], entered['完成时限']];
        const where = { sheet: record.sheet, cell: record.at('完成时限'), field: '完成时限' };
        if (due === undefined) return finding('decision-without-deadline', where, { key: record.key });
        if (asked !== undefined && daysBetween(due, asked) > 0)
          return finding('decision-extension-late', where, { key: record.key, due, asked });
        if (until !== undefined && until <= due)
          return finding('decision-extension-shorter', where, { key: record.key, due, until });
        return undefined;
      },
    },
    { name: '办结', from: ['办理中', '延期'], to: '已办结', enters: ['办结日期'], mayEnter: ['办理情况'] },
    { name: '退办', from: ['已办结'], to: '办理中', enters: [], empties: ['办结日期'], asksReason: true },
  ],
};

/** 议定事项: what a meeting decided, who carries it out, until when. */
export const decisions: Register = {
  spec: decisionSheet,
  noun: '议定事项',
  title: '事项',
  needs: ['事项', '承办单位', '完成时限'],
  naming: { 承办单位: 'units', 会议编号: 'meeting' },
  days: [],
  lifecycle: decisionLife,
  number: (state, entered) => {
    const meeting = entered['会议编号'] ?? '';
    const prefix = meeting === '' ? `${state.ledger.year}-` : `${meeting}-`;
    return nextKey(state.workbook, prefix);
  },
  check: (_state, record) => {
    const [before, asked] = [record.day('原完成时限'), record.day('延期申请日期')];
    if (before === undefined || asked === undefined || daysBetween(before, asked) <= 0) return [];
    const where = { sheet: record.sheet, cell: record.at('延期申请日期'), field: '延期申请日期' };
    return [finding('decision-extension-late', where, { key: record.key, due: before, asked })];
  },
};
