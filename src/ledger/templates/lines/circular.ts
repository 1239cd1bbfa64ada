import type { TemplateLines } from './line';

/** The circular of progress (情况通报). */
export const circularLines = {
  circularTitle: {
    name: '通报·标题',
    initial: '关于{地区}{年度}年\n全民科学素质工作进展情况的通报',
    meaning: '情况通报的标题；标题长的，在格内换行（Alt+Enter）分行',
    places: [],
  },
  circularAddressee: {
    name: '通报·主送',
    initial: '{主送单位}',
    meaning: '情况通报的主送机关：台账里有哪几类单位；填 — 表示不写',
    places: ['主送单位'],
  },
  circularOverall: {
    name: '通报·总体',
    initial:
      '截至{统计日期}，台账“进展”列有事项{事项数}项，已填写进展{已填}项；其中已完成{已完成}项，进行中{进行中}项，未启动{未启动}项，暂缓{暂缓}项' +
      '[；已填完成率的事项平均完成率{平均完成率}]。预警为红灯的{红灯}项，黄灯{黄灯}项，绿灯{绿灯}项。',
    meaning: '情况通报：总体进展',
    places: [
      ...['事项数', '已填', '已完成', '进行中', '未启动', '暂缓', '平均完成率', '红灯', '黄灯', '绿灯', '灰灯', '逾期'],
    ],
  },
  circularLate: {
    name: '通报·逾期',
    initial: '过了完成时限、既未完成也未暂缓的事项{逾期}项，涉及单位{逾期单位}个。',
    meaning: '情况通报：逾期事项；没有的写“通报·无逾期”',
    places: ['逾期', '逾期单位'],
  },
  circularNoneLate: {
    name: '通报·无逾期',
    initial: '截至{统计日期}，没有逾期的事项。',
    meaning: '情况通报：没有逾期事项时写',
    places: [],
  },
  circularSilent: {
    name: '通报·未填',
    initial: '承担的事项一项都没有填写进展的单位{未填单位}个：{未填名单}。',
    meaning: '情况通报：哪些单位还没有填；没有的不写',
    places: ['未填单位', '未填名单'],
  },
  circularAsk: {
    name: '通报·要求',
    initial: '请有逾期、红灯事项的单位对照本通报查找原因、抓紧推进，并将进展情况报{署名单位}。',
    meaning: '情况通报：最后一段',
    places: ['署名单位'],
  },
} as const satisfies TemplateLines;
