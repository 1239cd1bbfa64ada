import { entries } from './entry';

/** What is said when several years are put side by side. */
export const yearEntries = entries({
  'years-missing': {
    severity: 'warning',
    zh: '{year}年没有年度汇总：这一年空着，不是 0。',
    nextZh: '有的话，请把它加进来重做。',
  },
  'years-outside': {
    severity: 'warning',
    zh: '这是 {year} 年的年度汇总，不在 {from}—{to} 年之内，没有采用。',
    nextZh: '要用它，请改 --from 或 --to。',
  },
  'years-identical': {
    severity: 'warning',
    zh: '与“{other}”内容完全相同，只算一份。',
    nextZh: '',
  },
  'years-same-year': {
    severity: 'error',
    zh: '{year}年已经有“{used}”（{why}），这一份没有采用。',
    nextZh: '一年只用一份；要用这一份，请不要同时给出另一份。',
  },
  'years-other-region': {
    severity: 'error',
    zh: '这是{region}的年度汇总，其余是{expected}的，没有采用。',
    nextZh: '各年要是同一个地区的，改过名的请用 --region 把新旧名称都写上；几个地区的合在一起请用 roll-up。',
  },
  'years-other-level': {
    severity: 'error',
    zh: '这是{level}的汇总，其余是{expected}的汇总，不能放在一起比，没有采用。',
    nextZh: '请换成同样汇总的那一份。',
  },
  'years-unit-renamed': {
    severity: 'warning',
    zh: '单位 {code} 各年的名称不同：{names}；按同一个单位处理。',
    nextZh: '如果不是同一个单位，请在台账“单位”表里写明，并用 --ledger 给出台账。',
  },
  'years-unit-unknown': {
    severity: 'warning',
    zh: '台账“单位”表里没有{code}“{name}”（{year}年），单独列一行。',
    nextZh: '如果是哪个单位的旧称，请写进那个单位的“别名”。',
  },
  'years-task-renamed': {
    severity: 'warning',
    zh: '任务 {code} 各年的名称不同：{names}；按同一项任务处理。',
    nextZh: '请核对各年是不是同一项任务。',
  },
  'years-indicator-renamed': {
    severity: 'warning',
    zh: '指标 {code} 各年的名称不同：{names}；计量单位和汇总方式相同，按同一项指标处理。',
    nextZh: '请核对口径有没有变；变了的，换一个编码重新汇总。',
  },
  'years-indicator-redefined': {
    severity: 'warning',
    zh: '指标 {code} 各年的口径不同：{definitions}；分行列出，不合在一起。',
    nextZh: '确可比的，请统一计量单位和汇总方式后重新汇总那一年。',
  },
  'years-mapping-refused': {
    severity: 'warning',
    zh: '“指标对照”把 {year} 年的 {from} 对到 {to}，但{why}；没有对上，{from} 单独列一行。',
    nextZh: '请改“指标对照”。',
  },
  'years-mapping-unused': {
    severity: 'warning',
    zh: '“指标对照”里的 {from} 在各年里都没有。',
    nextZh: '请核对编码。',
  },
  'years-mapping-incomplete': {
    severity: 'warning',
    zh: '“指标对照”这一行缺少原编码或现编码，没有采用。',
    nextZh: '请补全，或删去这一行。',
  },
  'years-none': {
    severity: 'error',
    zh: '没有一份能用的年度汇总。',
    nextZh: '请给出 merge 写的“年度汇总.xlsx”，每年一份。',
  },
});
