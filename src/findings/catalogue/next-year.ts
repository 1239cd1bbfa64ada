import { entries } from './entry';

/** What is said of carrying a ledger over to a later year. */
export const nextYearEntries = entries({
  'next-year-not-later': {
    severity: 'error',
    zh: '这个台账是 {from} 年的，不能结转到 {year} 年。',
    nextZh: '请填写比 {from} 年晚的年度。',
  },
  'next-year-deadline-early': {
    severity: 'error',
    zh: '填报截止日期{deadline}在 {year} 年开始之前。',
    nextZh: '请填写 {year} 年 1 月 1 日以后的日期，一般是次年 1 月 31 日。',
  },
  'next-year-plan-empty': {
    severity: 'error',
    zh: '没有从新计划的通知里读到任务，不能按它结转。',
    nextZh: '请确认是完整的通知，包括任务名称和牵头、责任单位；计划不变的，不要给出通知。',
  },
  'next-year-unit-perhaps-renamed': {
    severity: 'warning',
    zh: '新计划里的“{after}”像是“{before}”的新名称，现在会登记为新单位。',
    nextZh: '如果只是更名，请先在“责任矩阵”里给“{before}”更名，再结转，编码和曾用名才能延续。',
  },
  'next-year-units-not-named': {
    severity: 'warning',
    zh: '新计划没有列这些单位，它们留在名册里，没有新的分工：{units}。',
    nextZh: '不再参加的，请结转后在新台账的“责任矩阵”里停用。',
  },
});
