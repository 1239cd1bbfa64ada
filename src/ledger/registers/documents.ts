import { finding, type Finding } from '../../findings/finding';
import { documentSheet } from '../sheets';
import { headPosts, holdersOn } from './roster';
import type { Lifecycle } from './lifecycle';
import { nextKey, type CheckedState, type Register, type RegisterRecord } from './register';

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
    { name: '送签', from: ['拟稿'], to: '待签批', enters: [] },
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
      empties: ['签批人', '签批日期'],
      asksReason: true,
    },
    { name: '印发', from: ['已签批'], to: '已印发', enters: ['印发日期'], mayEnter: ['抄送'] },
  ],
};

/** 文件: minutes, speeches, notices and opinions, numbered by year. */
export const documents: Register = {
  spec: documentSheet,
  noun: '文件',
  title: '标题',
  needs: ['文件类别', '标题'],
  naming: {},
  days: ['签批日期', '印发日期'],
  lifecycle: documentLife,
  number: (state) => nextKey(state.workbook, `${state.ledger.year}-D`),
  check: (state, record) => {
    const found = whyNotSigner(state, record, record.text('签批人'), record.day('签批日期'));
    return found === undefined ? [] : [found];
  },
};
