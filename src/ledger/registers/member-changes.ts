import { finding, type Finding } from '../../findings/finding';
import type { LedgerState, LogEntry, Outcome } from '../operations/operation';
import { recordChanges } from './record-changes';
import { memberChangeSheet, memberSheet } from '../sheets/registers';
import { holdersOn, rosterOn, waitingPost } from './roster';
import type { Lifecycle } from './lifecycle';
import { nextKey, type CheckedState, type Register } from './register';
import type { Entered, RegisterRecord } from './record';

const leader = ['组长'];

/** Why somebody cannot approve on a day: the notice has the 组长 approve. */
function whyNotApprover(
  { workbook }: CheckedState,
  record: RegisterRecord,
  approver: string,
  day: string | undefined,
): Finding | undefined {
  if (day === undefined || approver === '') return undefined;
  const leaders = holdersOn(workbook, leader, day);
  if (leaders.includes(approver)) return undefined;
  const where = { sheet: record.sheet, cell: record.at('批准人'), field: '批准人' };
  if (leaders.length === 0) return finding('group-without-leader', where, { day });
  return finding('change-approver-not-leader', where, { approver, day, leaders: leaders.join('、') });
}

/** Who goes, as the roster has them. */
function going({ workbook }: CheckedState, change: RegisterRecord, day: string): RegisterRecord | undefined {
  const [name, unit] = [change.text('原成员'), change.text('单位')];
  return rosterOn(workbook, day).find((member) => member.text('姓名') === name && member.text('单位') === unit);
}

function whyNotAdjusted(state: CheckedState, change: RegisterRecord, day: string): Finding | undefined {
  const [name, unit] = [change.text('原成员'), change.text('单位')];
  if (name === '' || going(state, change, day) !== undefined) return undefined;
  const where = { sheet: change.sheet, cell: change.at('原成员'), field: '原成员' };
  return finding('change-member-not-on-roster', where, { name, unit });
}

/** The roster after the change: who goes keeps the row with its last day, who comes holds the same post from then on. */
function adjusted(state: LedgerState, change: RegisterRecord, entered: Entered): Outcome {
  const day = entered['调整日期'] ?? '';
  const [name, unit, old] = [change.text('新成员'), change.text('单位'), going(state, change, day)];
  const ended = old === undefined ? [] : recordChanges(state, memberSheet, old.row, { 终止日期: day });
  const post = old?.text('小组职务') || '成员';
  const coming = { 姓名: name, 单位: unit, 小组职务: post, 起始日期: day };
  const waiting = old === undefined ? waitingPost(state.workbook, coming)?.row : undefined;
  const begun = name === '' ? [] : recordChanges(state, memberSheet, waiting, coming);
  const log: LogEntry[] = [
    ...(old === undefined ? [] : [{ subject: `成员 ${old.key} 终止日期`, before: '', after: day }]),
    ...(name === '' ? [] : [{ subject: `成员 ${name} ${post}`, before: '', after: `${unit} ${day}` }]),
  ];
  return { changes: [...ended, ...begun], log };
}

/** The life of a change of members: 由成员单位提出，报组长批准后，由办公室负责调整 – in that order only. */
export const memberChangeLife: Lifecycle = {
  header: '状态',
  states: ['提出', '批准', '不批准', '已调整'],
  holds: {
    提出: ['提出日期'],
    批准: ['提出日期', '批准人', '批准日期'],
    不批准: ['提出日期', '批准人', '批准日期'],
    已调整: ['提出日期', '批准人', '批准日期', '调整日期'],
  },
  steps: [
    {
      name: '批准',
      from: ['提出'],
      to: '批准',
      enters: ['批准人', '批准日期'],
      whyNot: (state, record, entered) => whyNotApprover(state, record, entered['批准人'] ?? '', entered['批准日期']),
    },
    {
      name: '不批准',
      from: ['提出'],
      to: '不批准',
      enters: ['批准人', '批准日期'],
      asksReason: true,
      whyNot: (state, record, entered) => whyNotApprover(state, record, entered['批准人'] ?? '', entered['批准日期']),
    },
    {
      name: '调整',
      from: ['批准'],
      to: '已调整',
      enters: ['调整日期'],
      whyNot: (state, record, entered) => whyNotAdjusted(state, record, entered['调整日期'] ?? ''),
      also: adjusted,
    },
  ],
};

/** 成员变更: who goes, who comes. */
export const memberChanges: Register = {
  spec: memberChangeSheet,
  noun: '成员变更',
  title: '单位',
  needs: ['单位', '提出日期'],
  naming: { 单位: 'unit' },
  days: ['提出日期', '批准日期', '调整日期'],
  people: ['原成员', '新成员', '批准人'],
  lifecycle: memberChangeLife,
  number: (state) => nextKey(state.workbook, `${state.ledger.year}-C`),
  whyNot: (_state, entered, before) => {
    const names = ['原成员', '新成员'].map((header) => entered[header] ?? before?.text(header) ?? '');
    if (names.some((name) => name !== '')) return undefined;
    return finding('change-without-names', { sheet: memberChangeSheet.name, field: '新成员' });
  },
  check: (state, record) => {
    const found = whyNotApprover(state, record, record.text('批准人'), record.day('批准日期'));
    return found === undefined ? [] : [found];
  },
};
