import type { TemplateLines } from './line';

/** 主要成效 of the annual report. */
export const resultLines = {
  resultTasks: {
    name: '成效·任务',
    initial:
      '列入方案的任务{任务数}项，各单位共报送任务进展{填报项次}项次，其中已完成{完成项次}项次，占{完成占比}。' +
      '年度要点报送进展{要点项次}项次，其中已完成{要点完成}项次，占{要点占比}。',
    meaning: '主要成效：任务完成情况',
    places: ['任务数', '填报项次', '完成项次', '完成占比', '要点项次', '要点完成', '要点占比'],
  },
  resultChanges: {
    name: '成效·增减',
    initial: '本年和上年的填报单位相同、可以比较增减的指标{可比}项，其中增长{增长}项，下降{下降}项，持平{持平}项。',
    meaning: '主要成效：有多少项指标比上年增长、下降；后面是指标比上年增减的图',
    places: ['可比', '增长', '下降', '持平'],
  },
  resultCategory: {
    name: '成效·指标',
    initial: '{指标类别}方面：{指标}。',
    meaning: '主要成效：每类指标一段；为 0 和没有填报的不写',
    places: ['指标类别', '指标'],
  },
  resultIndicator: {
    name: '成效·指标项',
    initial: '{指标名称}{合计}[，{变化}]',
    meaning: '主要成效：一项指标的写法',
    places: ['指标名称', '合计', '上年', '变化'],
  },
  resultActivities: {
    name: '成效·活动',
    initial: '参加人数较多的活动有：{活动}。',
    meaning: '主要成效：参加人数最多的活动',
    places: ['活动'],
  },
  resultActivity: {
    name: '成效·活动项',
    initial: '{单位}“{活动名称}”（[{日期}，]{参加人数}人参加）',
    meaning: '主要成效：一场活动的写法',
    places: ['单位', '活动名称', '日期', '参加人数'],
  },
} as const satisfies TemplateLines;
