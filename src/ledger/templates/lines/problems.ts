import type { TemplateLines } from './line';
import { taskPlaces } from './tasks';

/** 存在问题 of the annual report. */
export const problemLines = {
  problemCounts: {
    name: '问题·概况',
    initial:
      '各单位就本任务提出{条数}。在任务进展中写有存在问题的单位{反映单位}个。交有关单位答复{交办}条，其中{办理结果}。',
    meaning: '存在问题：每项任务的第一段',
    places: [
      ...[...taskPlaces, '条数', '问题', '意见', '建议', '反映单位'],
      ...['交办', '办理结果', '按时答复', '迟答复', '逾期未答复', '未到期', '未定'],
    ],
  },
  problemLine: {
    name: '问题·条目',
    initial: '{单位}（{类别}）：{内容}[请{协调单位}研究办理。]',
    meaning: '存在问题：一条问题、意见或建议，内容照录原文',
    places: ['单位', '类别', '内容', '协调单位'],
  },
  problemAnswer: {
    name: '问题·答复',
    initial: '{承办单位}[{答复日期}]答复：{答复}',
    meaning: '存在问题：承办单位的答复，照录原文',
    places: ['承办单位', '答复日期', '答复'],
  },
  problemTurnedDown: {
    name: '问题·不采纳',
    initial: '{承办单位}[{答复日期}]答复，未予采纳：{答复}',
    meaning: '存在问题：不采纳的答复，照录理由原文',
    places: ['承办单位', '答复日期', '答复'],
  },
  problemUnanswered: {
    name: '问题·未答复',
    initial: '截至{统计日期}，{承办单位}尚未答复[（答复时限{答复时限}）]。',
    meaning: '存在问题：请有关单位办理、到统计日期没有答复的',
    places: ['承办单位', '答复时限'],
  },
  problemsLeftOut: {
    name: '问题·其余',
    initial: '其余见附件2。',
    meaning: '存在问题：条数超过“设置”里的“报告摘录条数”时写',
    places: [...taskPlaces],
  },
} as const satisfies TemplateLines;
