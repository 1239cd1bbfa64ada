import { entries } from './entry';

/** What is said when districts' reports are put together one level up. */
export const levelEntries = entries({
  'level-other-year': {
    severity: 'error',
    zh: '这是 {year} 年的年度汇总，这次汇总的是 {expected} 年，没有采用。',
    nextZh: '请换成 {expected} 年的。',
  },
  'level-not-below': {
    severity: 'error',
    zh: '这是{level}一级的汇总，不是{expected}的下一级，没有采用。',
    nextZh: '请只放下级报来的年度汇总。',
  },
  'level-within-other': {
    severity: 'error',
    zh: '{region}的数已经在“{other}”里，没有再加一次，这一份没有采用。',
    nextZh: '请只放直接下级报来的年度汇总。',
  },
  'level-region-unknown': {
    severity: 'error',
    zh: '这是“{region}”的年度汇总，台账“单位”表里没有这个地区，没有采用；最相近的是“{nearest}”。',
    nextZh: '是同一个地区的，请把“{region}”写进它的“别名”再汇总。',
  },
  'level-region-missing': {
    severity: 'error',
    zh: '这份年度汇总没有写明是哪个地区的，没有采用。',
    nextZh: '请报送地区在台账封面填上“地区”，重新汇总后再报。',
  },
  'level-indicator-redefined': {
    severity: 'error',
    zh: '{indicator}（{code}）在这里按“{written}”，其他地区按“{expected}”；口径不同，没有合在一起。',
    nextZh: '请该地区按统一口径重新汇总。',
  },
  'level-indicator-renamed': {
    severity: 'warning',
    zh: '指标 {code} 在这里叫“{raw}”，其他地区叫“{adopted}”；计量单位和汇总方式相同，合在一起。',
    nextZh: '请核对是不是同一项指标。',
  },
  'level-indicator-unknown': {
    severity: 'error',
    zh: '上级台账没有指标 {code}“{name}”，它的数“{raw}”没有汇总。',
    nextZh: '要汇总的，请在台账“指标”表里加上。',
  },
  'level-task-alike': {
    severity: 'warning',
    zh: '任务“{raw}”与“{adopted}”名称相近，按同一项任务汇总。',
    nextZh: '请核对是不是同一项任务。',
  },
  'level-task-twice': {
    severity: 'error',
    zh: '任务“{raw}”和另一项任务都像“{adopted}”，只采用前一项，这一项没有汇总。',
    nextZh: '请把任务名称改得与上级一致，重新汇总后再报。',
  },
  'level-task-unknown': {
    severity: 'error',
    zh: '上级方案没有任务“{raw}”，没有汇总。',
    nextZh: '任务名称与上级不一致的，请改成一致再报；确属本地自定的任务，不必处理。',
  },
});
