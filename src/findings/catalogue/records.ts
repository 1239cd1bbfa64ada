import { entries } from './entry';

/** What is said of records that were put right, changed by hand or left without a day or a number. */
export const recordEntries = entries({
  'record-field-held-fast': {
    severity: 'error',
    zh: '{noun} {key} 的“{field}”是办理时填的，不能在修改里直接改。',
    nextZh: '情况有变的，按程序办理：{steps}；当初填错的，用“更正”并写明理由。',
  },
  'record-correction-without-reason': {
    severity: 'error',
    zh: '更正{noun}要写明理由，记入操作日志。',
    nextZh: '请填写理由。',
  },
  'record-changed-by-hand': {
    severity: 'error',
    zh: '{noun} {key} 的“{field}”在表里被直接改过：操作日志里是“{logged}”，现在是“{held}”。',
    nextZh: '改错了的，请改回去；改得对的，在面板里打开这条记录，用“更正”写明理由。',
  },
  'record-without-key': {
    severity: 'warning',
    zh: '“{said}”这一行{noun}没有填“{field}”，面板里看不到它。',
    nextZh: '请填上“{field}”。',
  },
  'document-undated': {
    severity: 'warning',
    zh: '文件 {key}“{title}”是“{state}”，没有填“{field}”，算不出是否逾期。',
    nextZh: '请在面板里打开这份文件补填。',
  },
  'attention-draft-overdue': {
    severity: 'warning',
    zh: '文件“{title}”还在拟稿，已超期 {days} 天没有送签。',
    nextZh: '请催办；期限在“设置”表的“拟稿逾期天数”。',
  },
  'attention-signing-overdue': {
    severity: 'warning',
    zh: '文件“{title}”送签后已超期 {days} 天没有签批。',
    nextZh: '请领导小组负责人签批；期限在“设置”表的“签批逾期天数”。',
  },
});
