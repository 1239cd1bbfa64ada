import { entries } from './entry';

/** What is said of the problems that units raised and of the answers to them. */
export const problemEntries = entries({
  'answer-not-asked': {
    severity: 'error',
    zh: '“{code}”不是交{unit}答复、尚未答复的问题，这一行没有汇总。原文：“{raw}”。',
    nextZh: '请核对问题编号；确属该单位答复的，先在台账“问题答复”表交办。',
  },
  'answer-without-text': {
    severity: 'warning',
    zh: '状态是“{state}”，没有写答复情况，不算已经答复。',
    nextZh: '请该单位补写答复情况；不采纳的，写明理由。',
  },
  'answer-without-state': {
    severity: 'warning',
    zh: '写了答复情况，状态空着，不算已经答复。',
    nextZh: '请该单位选定状态：办理中、不采纳或已答复。',
  },
  'answer-day-missing': {
    severity: 'warning',
    zh: '没有写答复日期，按填报日期{adopted}计。',
    nextZh: '请核对；不是这一天的，由该单位补填答复日期。',
  },
  'answer-before-handed': {
    severity: 'warning',
    zh: '答复日期{day}早于交办日期{handed}，不算对这次交办的答复。',
    nextZh: '请核对这两个日期。',
  },
  'problems-of-other-ledger': {
    severity: 'error',
    zh: '这次汇总用的是另一份台账（{year}年），不能写入本台账的“问题答复”表。',
    nextZh: '请用本台账重新汇总。',
  },
  'problems-nothing-new': {
    severity: 'warning',
    zh: '填报表里的问题建议和答复，“问题答复”表都已经有了，没有要写入的。',
    nextZh: '',
  },
  'problems-to-confirm-only': {
    severity: 'warning',
    zh: '只有 {count} 条与“问题答复”表里登记的不同，没有得到同意不会改写。',
    nextZh: '请逐条选择是否采用填报表里的内容。',
  },
  'attention-problem-overdue': {
    severity: 'warning',
    zh: '{by}提出的“{content}”（{key}），{units}的答复已逾期 {days} 天。',
    nextZh: '请催办；已经答复的，请登记答复情况。',
  },
  'attention-problem-due-soon': {
    severity: 'warning',
    zh: '{by}提出的“{content}”（{key}），{units}的答复还有 {days} 天到期。',
    nextZh: '请提醒该单位；已经答复的，请登记答复情况。',
  },
  'attention-problems-waiting': {
    severity: 'warning',
    zh: '有 {count} 条问题建议还没有交办，最早的是 {key}。',
    nextZh: '请交承办单位答复，或由办公室直接答复。',
  },
});
