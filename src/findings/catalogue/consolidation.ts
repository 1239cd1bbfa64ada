import { entries } from './entry';

export const consolidationEntries = entries({
  'unit-not-reported': {
    severity: 'warning',
    zh: '{unit}没有报送。',
    nextZh: '请催报；收到后重新汇总。',
    en: '{unit} has not reported.',
    nextEn: 'Remind the unit and merge again.',
  },
  'unit-inactive': {
    severity: 'error',
    zh: '{unit}在台账里已停用，它的填报表没有汇总。',
    nextZh: '请核对；仍应报送的，在“单位”表把状态改回“在册”。',
    en: '{unit} is marked inactive in the ledger; its return was not merged.',
    nextEn: 'If it should report, set its state back to 在册.',
  },
  'file-identical': {
    severity: 'warning',
    zh: '与“{other}”内容完全相同，只算一份。',
    nextZh: '可以把其中一个移出文件夹。',
    en: 'It is identical to “{other}” and counts once.',
    nextEn: 'One of them may be moved away.',
  },
  'several-versions': {
    severity: 'warning',
    zh: '{unit}报了 {count} 份不同的填报表，采用“{chosen}”（{why}），没有采用：{others}。',
    nextZh: '请核对；要用另一份的，在台账“裁定”表写明：工作表填“文件”，键填“版本”，字段填“采用”，裁定值填文件名。',
    en: '{unit} sent {count} different returns; “{chosen}” is used ({why}), not {others}.',
    nextEn: 'To use another, enter an adjudication: 文件, 版本, 采用 and the file name.',
  },
  'filled-on-after': {
    severity: 'warning',
    zh: '填报日期 {date} 晚于汇总日期 {asOf}。',
    nextZh: '请向该单位核实。',
    en: 'The date of filling in, {date}, lies after the day of the merge, {asOf}.',
    nextEn: 'Ask the unit.',
  },
  'adjudication-void': {
    severity: 'warning',
    zh: '裁定已失效：裁定时的原文是“{expected}”，现在是“{raw}”，没有按裁定采用。',
    nextZh: '请核对后改写或删去这条裁定。',
    en: 'The adjudication is void: it was made on “{expected}”, the cell now says “{raw}”.',
    nextEn: 'Renew or remove it.',
  },
  'adjudication-unmatched': {
    severity: 'warning',
    zh: '裁定“{key}”找不到对应的填报内容，没有采用。',
    nextZh: '请核对单位编码、工作表、键和字段。',
    en: 'The adjudication “{key}” matches nothing that was returned.',
    nextEn: 'Check its unit, sheet, key and field.',
  },
  'adjudication-unreadable': {
    severity: 'error',
    zh: '裁定值“{decided}”读不出来，没有采用。',
    nextZh: '请改成数字、百分数或规定的选项。',
    en: 'The decided value “{decided}” cannot be read.',
    nextEn: 'Enter a number, a percentage or one of the choices.',
  },
});
