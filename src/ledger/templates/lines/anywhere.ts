import type { TemplateLines } from './line';

/** What is said in any part of a report, and who signs it. */
export const linesAnywhere = {
  noData: { name: '无数据', initial: '（本年没有可汇总的数据。）', meaning: '一段没有任何数据时写', places: [] },
  unknown: { name: '未报', initial: '（未报）', meaning: '一句里别的数都有，只缺这个数时写在它的位置', places: [] },
  signature: { name: '署名', initial: '{领导小组}办公室', meaning: '报告的署名', places: [] },
} as const satisfies TemplateLines;
