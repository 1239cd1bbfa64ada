import type { TemplateLines } from './line';

/** Places of every line about a task. */
export const taskPlaces = ['任务编号', '任务名称'] as const;
const countPlaces = ['应报单位', '已报单位', '已完成', '进行中', '未启动', '暂缓', '平均完成率', '逾期'] as const;

/** 任务进展 of the annual report. */
export const taskLines = {
  taskOverview: {
    name: '任务·总述',
    initial: '列入方案的任务共{任务数}项。',
    meaning: '任务进展：各项任务之前的一段；后面是各任务平均完成率的图',
    places: ['任务数'],
  },
  taskSummary: {
    name: '任务·概况',
    initial:
      '牵头单位：{牵头单位}。责任单位：{责任单位}。应报单位{应报单位}个，已报{已报单位}个[，其中{各状态}][；平均完成率{平均完成率}]。',
    meaning: '任务进展：每项任务的第一段',
    places: [...taskPlaces, ...countPlaces, '各状态', '牵头单位', '责任单位'],
  },
  taskPoint: {
    name: '任务·要点',
    initial:
      '年度要点“{工作内容}”[（{完成时限}前完成）]：承担单位已报{已报单位}个[，其中已完成{已完成}个][，平均完成率{平均完成率}]。',
    meaning: '任务进展：该任务的每个年度要点一段',
    places: [...taskPlaces, '要点编号', '工作内容', '完成时限', '已报单位', '已完成', '平均完成率'],
  },
  taskActivities: {
    name: '任务·活动',
    initial: '围绕本任务开展活动{活动数}场次[，参加人数共计{参加人数}人次][，活动经费共计{活动经费}元]。',
    meaning: '任务进展：该任务的活动；没有活动的不写',
    places: [...taskPlaces, '活动数', '参加人数', '活动经费', '人数未填'],
  },
  taskMissing: {
    name: '任务·缺报',
    initial: '没有可用填报表的单位：{未报名单}。填报表未写本任务进展情况的单位：{未填名单}。',
    meaning: '任务进展：哪些单位没有报、没有写',
    places: [...taskPlaces, '未报名单', '未填名单'],
  },
  taskExcerpts: {
    name: '任务·摘录',
    initial: '各单位进展情况（摘自填报表原文，全文见附件2）：',
    meaning: '任务进展：摘录前的一句',
    places: [...taskPlaces],
  },
  excerptsLeftOut: {
    name: '任务·其余',
    initial: '其余单位的进展情况见附件2。',
    meaning: '任务进展：摘录的单位达到“设置”里的“报告摘录条数”、还有没摘录的时写',
    places: [...taskPlaces],
  },
  taskProblems: {
    name: '任务·问题',
    initial:
      '填报表写有存在问题的单位{反映单位}个，列入“存在问题”部分。过了完成时限、既未完成也未暂缓的事项{逾期}项次。',
    meaning: '任务进展：问题有多少',
    places: [...taskPlaces, '反映单位', '逾期'],
  },
} as const satisfies TemplateLines;
