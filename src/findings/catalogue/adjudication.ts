import { entries } from './entry';

export const adjudicationEntries = entries({
  'adjudication-incomplete': {
    severity: 'error',
    zh: '这条裁定没有填全，缺：{missing}，没有采用。',
    nextZh: '请补全；不要了的，把整行清空。',
  },
  'adjudication-unit-unknown': {
    severity: 'error',
    zh: '“单位”表里没有编码为“{unit}”的单位，这条裁定没有采用。',
    nextZh: '请改成“单位”表里的编码。',
  },
  'adjudication-unsigned': {
    severity: 'warning',
    zh: '这条裁定缺：{missing}。已经采用，但年度汇总里说不清是谁、为什么这样定的。',
    nextZh: '请补填。',
  },
  'adjudication-replaced': {
    severity: 'repair',
    zh: '同一处在第{row}行另有裁定，以最下面的一条为准；这一条留作记录，没有采用。',
    nextZh: '',
  },
  'adjudication-void': {
    severity: 'warning',
    zh: '裁定已失效：裁定时的原文是“{expected}”，现在是“{raw}”，没有按裁定值“{decided}”采用，按现在的原文处理。',
    nextZh: '请核对：仍要裁定的，按现在的原文再裁定一次；不用了的，把裁定值改成“撤回”。',
  },
  'adjudication-unmatched': {
    severity: 'warning',
    zh: '裁定“{key}”找不到对应的填报内容，没有采用。',
    nextZh: '请核对单位编码、工作表、键和字段；单位还没有报来的，报来以后会采用。',
  },
  'adjudication-ambiguous': {
    severity: 'warning',
    zh: '裁定的键“{key}”对得上 {count} 行，分不清是哪一行，没有采用。',
    nextZh: '请在键后面写明是第几行，例如“{example}”。',
  },
  'adjudication-undecidable': {
    severity: 'error',
    zh: '“{sheet}”的“{field}”不能裁定，这条裁定没有采用。',
    nextZh: '请改用可以裁定的字段：{allowed}。',
  },
  'adjudication-unreadable': {
    severity: 'error',
    zh: '裁定值“{decided}”读不出来，或者不明确，没有采用。',
    nextZh: '请改成{allowed}。',
  },
  'adjudication-version-void': {
    severity: 'warning',
    zh: '选用哪份填报表的裁定已失效：裁定时不裁定会用“{expected}”，现在会用“{raw}”，已按“{raw}”汇总。',
    nextZh: '单位又报了新的一份；请核对后重新选定，或把裁定值改成“撤回”。',
  },
  'decision-reason-empty': {
    severity: 'error',
    zh: '没有写裁定的理由。',
    nextZh: '请写明依据，例如“电话核实，约300人为估计，签到表为 286 人”。',
  },
  'decision-by-empty': {
    severity: 'error',
    zh: '没有写裁定人。',
    nextZh: '请填裁定人的姓名。',
  },
  'decision-value-empty': {
    severity: 'error',
    zh: '没有填裁定值。',
    nextZh: '请填要采用的值：{allowed}。',
  },
  'decision-place-gone': {
    severity: 'error',
    zh: '汇总的填报表里没有“{key}”这一处。',
    nextZh: '请重新汇总后再裁定。',
  },
  'decision-none-to-withdraw': {
    severity: 'error',
    zh: '“裁定”表里没有关于“{key}”的裁定可以撤回。',
    nextZh: '请核对；可能已经撤回了。',
  },
});
