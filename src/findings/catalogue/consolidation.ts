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
  'file-is-lock': {
    severity: 'warning',
    zh: '这是工作簿打开时留下的锁定文件，没有汇总；同名的工作簿可能正有人在改。',
    nextZh: '请确认那份工作簿已经存盘关闭，再重新汇总。',
    en: 'This is the lock of a workbook that is open; that workbook may still be changing.',
    nextEn: 'Make sure that it is saved and closed, then merge again.',
  },
  'file-of-system': {
    severity: 'warning',
    zh: '这是操作系统或程序留下的文件，不是填报表，没有汇总。',
    nextZh: '可以删去。',
    en: 'The operating system or a program left this file behind; it is no return and was not merged.',
    nextEn: 'It may be removed.',
  },
  'file-is-link': {
    severity: 'warning',
    zh: '这是指向别处的链接，没有打开，也没有汇总。',
    nextZh: '请把填报表本身放进文件夹。',
    en: 'This is a link to somewhere else; it was not followed and not merged.',
    nextEn: 'Put the return itself into the folder.',
  },
  'folder-unreadable': {
    severity: 'error',
    zh: '这个文件夹打不开，里面的文件没有汇总。',
    nextZh: '请确认有读取权限后重新汇总。',
    en: 'This folder cannot be opened; the files in it were not merged.',
    nextEn: 'Check your permissions and merge again.',
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
    zh: '{unit}报了 {count} 份不同的填报表，采用“{chosen}”（{versionReason}），没有采用：{others}。',
    nextZh:
      '改了哪些格子见年度汇总的“版本差异”。要用另一份的，在面板里点“改用这一份”，或在台账“裁定”表写明：工作表填“文件”，键填“版本”，字段填“采用”，裁定值填文件名。',
    en: '{unit} sent {count} different returns; “{chosen}” is used ({versionReason}), not {others}.',
    nextEn:
      'What changed stands in 版本差异. To use another, choose it in the pane or enter an adjudication: 文件, 版本, 采用 and the file name.',
  },
  'filled-on-after': {
    severity: 'warning',
    zh: '填报日期 {date} 晚于汇总日期 {asOf}。',
    nextZh: '请向该单位核实。',
    en: 'The date of filling in, {date}, lies after the day of the merge, {asOf}.',
    nextEn: 'Ask the unit.',
  },
});
