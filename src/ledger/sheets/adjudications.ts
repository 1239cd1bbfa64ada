import { column, type SheetSpec } from '../../workbook/sheet-spec';

/** What can be decided on: the fields of each sheet of a return, and which of a unit's files counts. */
export const adjudicableFields: Readonly<Record<string, readonly string[]>> = {
  任务进展: ['状态', '完成率'],
  指标: ['本年数', '上年数'],
  活动: ['日期', '任务编号', '参加人数', '经费(元)'],
  工作方案: ['状态', '印发日期'],
  议定事项: ['状态'],
  问题答复: ['状态', '答复日期'],
  自评: ['自评分'],
  单位信息: ['填报日期', '零报告'],
  文件: ['采用'],
};

/** Decided value that takes the last decision on the place back: what was read stands again. */
export const withdrawn = '撤回';

/** Decided value of a figure that is not to count: as if nothing had been filled in. */
export const notFilled = '未填';

export const adjudicationSheet: SheetSpec = {
  name: '裁定',
  key: ['单位编码', '工作表', '键', '字段'],
  columns: [
    column('单位编码', 'code', 10, { entry: true, prompt: '“单位”表里的编码，如 U03' }),
    column('工作表', 'choice', 12, { choices: Object.keys(adjudicableFields), entry: true }),
    column('键', 'text', 30, {
      entry: true,
      prompt: '指标：指标编码。任务进展：“任务编号 要点编号”。活动：“日期 活动名称”。工作方案：任务编号。选文件：版本',
    }),
    column('字段', 'choice', 12, {
      choices: [...new Set(Object.values(adjudicableFields).flat())],
      entry: true,
    }),
    column('原值', 'text', 24, { entry: true, prompt: '填报表里的原文，照抄；原文变了，裁定即失效' }),
    column('裁定值', 'text', 24, {
      entry: true,
      prompt: `要采用的值。不适用填 —；不采用任何数填 ${notFilled}；撤回上一条裁定填 ${withdrawn}`,
    }),
    column('理由', 'text', 40, { entry: true }),
    column('裁定人', 'text', 12, { entry: true }),
    column('日期', 'date', 13, { entry: true }),
  ],
};
