import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import { daysLater } from '../progress/light';
import type { Settings } from '../settings';
import { documentSheet } from '../sheets/registers';
import { headPosts, holdersOn } from './roster';
import { stateOf, type Lifecycle } from './lifecycle';
import { nextKey, type CheckedState, type Register } from './register';
import type { RegisterRecord } from './record';

/** Why somebody cannot sign on a day: the notice has documents signed by a head of the leading group. */
function whyNotSigner(
  { workbook }: CheckedState,
  record: RegisterRecord,
  signer: string,
  day: string | undefined,
): Finding | undefined {
  if (day === undefined || signer === '') return undefined;
  const heads = holdersOn(workbook, headPosts, day);
  if (heads.includes(signer)) return undefined;
  const where = { sheet: record.sheet, cell: record.at('签批人'), field: '签批人' };
  if (heads.length === 0) return finding('group-without-head', where, { day });
  return finding('document-signer-no-head', where, { signer, day, heads: heads.join('、') });
}

/** The life of a document: nothing is issued that a head of the group has not signed (文件制度: 需领导小组负责人签批). */
export const documentLife: Lifecycle = {
  header: '状态',
  states: ['拟稿', '待签批', '已签批', '已印发'],
  holds: {
    拟稿: [],
    待签批: ['标题'],
    已签批: ['标题', '签批人', '签批日期'],
    已印发: ['标题', '签批人', '签批日期', '印发日期'],
  },
  steps: [
    { name: '送签', from: ['拟稿'], to: '待签批', enters: ['送签日期'] },
    {
      name: '签批',
      from: ['待签批'],
      to: '已签批',
      enters: ['签批人', '签批日期'],
      whyNot: (state, record, entered) => whyNotSigner(state, record, entered['签批人'] ?? '', entered['签批日期']),
    },
    {
      name: '退回修改',
      from: ['待签批', '已签批'],
      to: '拟稿',
      enters: [],
      empties: ['送签日期', '签批人', '签批日期'],
      asksReason: true,
    },
    { name: '印发', from: ['已签批'], to: '已印发', enters: ['印发日期'], mayEnter: ['抄送'] },
  ],
};

/** Header of the day since when a document waits: to be submitted, or to be signed. */
const waitsFrom: Readonly<Record<string, string>> = { 拟稿: '拟稿日期', 待签批: '送签日期' };

/**
 * The last day a document may wait for its next step, by 设置 (拟稿逾期天数, 签批逾期天数); undefined where it waits for
 * nobody, or nobody entered since when.
 */
export function documentDue(record: RegisterRecord, { draftDays, signingDays }: Settings): PlainDate | undefined {
  const state = stateOf(documentLife, record);
  const since = record.day(waitsFrom[state] ?? '');
  return since === undefined ? undefined : daysLater(since, state === '拟稿' ? draftDays : signingDays);
}

/** A document that waits since nobody knows when can never be overdue: of ledgers made before there were these days. */
function undated(record: RegisterRecord): Finding[] {
  const state = stateOf(documentLife, record);
  const field = waitsFrom[state];
  if (field === undefined || record.day(field) !== undefined) return [];
  const where = { sheet: record.sheet, cell: record.at(field) || record.at('状态'), field };
  return [finding('document-undated', where, { key: record.key, title: record.text('标题'), state, field })];
}

/** 文件: minutes, speeches, notices and opinions, numbered by year. */
export const documents: Register = {
  spec: documentSheet,
  noun: '文件',
  title: '标题',
  needs: ['文件类别', '标题'],
  naming: {},
  days: ['拟稿日期', '送签日期', '签批日期', '印发日期'],
  enteredOn: '拟稿日期',
  people: ['签批人'],
  lifecycle: documentLife,
  number: (state) => nextKey(state.workbook, `${state.ledger.year}-D`),
  check: (state, record) => {
    const found = whyNotSigner(state, record, record.text('签批人'), record.day('签批日期'));
    return [...(found === undefined ? [] : [found]), ...undated(record)];
  },
};
