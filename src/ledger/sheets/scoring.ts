import { column, type SheetSpec } from '../../workbook/sheet-spec';
import { audiences } from '../scoring/audience';
import { ruleNames } from '../scoring/scoring-rules';

/** 等次, the best first. */
export const grades = ['优秀', '良好', '合格', '不合格'] as const;
export type Grade = (typeof grades)[number];

export const criterionSheet: SheetSpec = {
  name: '测评标准',
  key: ['项目'],
  columns: [
    column('项目', 'text', 28, { entry: true }),
    column('标准分', 'number', 10, { entry: true }),
    column('评分方法', 'text', 60, { entry: true }),
    column('规则', 'choice', 14, { choices: ruleNames, entry: true, prompt: '怎么算分；留空为手工评分' }),
    column('适用对象', 'choice', 14, { choices: audiences, entry: true, prompt: '考核哪些单位；留空为全部' }),
    column('参数', 'text', 24, { entry: true, prompt: '随规则而定，如 50%、3次、KR100、KR200≥1；见用户说明' }),
  ],
};

/** Column of 测评 that remembers which scores `写入测评` wrote: what differs from it was typed by hand. */
export const takenHeader = '写入记录';

/** 测评: one column a scoring item between the unit and its score. */
export function evaluationSheet(items: readonly string[]): SheetSpec {
  return {
    name: '测评',
    key: ['单位编码'],
    columns: [
      column('单位编码', 'code', 10),
      column('单位名称', 'text', 24),
      ...items.map((item) => column(item, 'number', 12, { entry: true })),
      column('得分', 'number', 10),
      column('等次', 'choice', 10, { choices: grades, entry: true }),
      column(takenHeader, 'line', 16),
    ],
  };
}

/** What the report's 测评 has beside the items, and the ledger's has not. */
export const summaryHeaders = ['单位类别', '自评', '项目分', '加减分', '应得分', '得分率', '名次', '明细'] as const;

/** 测评加减分: what the office adds or takes away, each with its reason. */
export const adjustmentSheet: SheetSpec = {
  name: '测评加减分',
  key: [],
  columns: [
    column('单位编码', 'code', 10, { entry: true, prompt: '“单位”表里的编码，如 U03' }),
    column('单位名称', 'text', 24, { entry: true }),
    // No rule for numbers: deductions are below 0.
    column('加减分', 'line', 10, { entry: true, prompt: '加分填 1，减分填 -1' }),
    column('理由', 'text', 50, { entry: true }),
    column('登记人', 'text', 12, { entry: true }),
    column('日期', 'date', 13, { entry: true }),
  ],
};
