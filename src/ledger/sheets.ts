import type { Unit } from '../plan/plan';
import { column, type FormSpec, type SheetSpec } from '../workbook/sheet-spec';
import { adjustmentSheet, criterionSheet, evaluationSheet } from './scoring/evaluation-sheets';

/** States of an item of work, in the order of its life. */
export const progressStates = ['未启动', '进行中', '已完成', '暂缓'] as const;
export type ProgressState = (typeof progressStates)[number];

export const planStates = ['未起草', '起草中', '征求意见', '已印发'] as const;
export const decisionStates = ['办理中', '已办结', '延期'] as const;
export const roles = ['牵头', '责任'] as const;
/** Whether a unit or a task is in force. */
const standings = ['在册', '停用'] as const;
export const unitKinds = ['成员单位', '责任单位', '乡镇街道'] as const;
export const taskKinds = ['行动', '工程', '保障'] as const;
export const combinations = ['合计', '期末', '比率'] as const;

/** 封面: label and value. */
export const coverForm: FormSpec = {
  name: '封面',
  fields: [
    { label: '地区', kind: 'text' },
    { label: '年度', kind: 'text' },
    { label: '领导小组', kind: 'text' },
    { label: '办公室', kind: 'text' },
    { label: '填报截止日期', kind: 'date' },
    { label: '计划名称', kind: 'text' },
    { label: '统计日期', kind: 'date' },
  ],
};

export const unitSheet: SheetSpec = {
  name: '单位',
  key: ['单位编码'],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 24),
    column('单位类别', 'choice', 12, { choices: unitKinds, entry: true }),
    column('别名', 'text', 24, { entry: true, prompt: '其他写法，用顿号隔开' }),
    column('联系人', 'text', 12, { entry: true }),
    column('联系电话', 'text', 16, { entry: true }),
    column('状态', 'choice', 10, { choices: standings, entry: true }),
    column('起始日期', 'date', 13, { entry: true }),
    column('终止日期', 'date', 13, { entry: true }),
  ],
};

export const taskSheet: SheetSpec = {
  name: '任务',
  key: ['任务编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 32),
    column('任务类别', 'choice', 10, { choices: taskKinds, entry: true }),
    column('主要任务', 'text', 70, { entry: true }),
    column('汇报单位', 'text', 16, { entry: true }),
    column('完成时限', 'date', 13, { entry: true }),
    column('状态', 'choice', 10, { choices: standings, entry: true }),
  ],
};

/** 责任矩阵: one column a unit. */
export function matrixSheet(units: readonly Pick<Unit, 'name'>[]): SheetSpec {
  return {
    name: '责任矩阵',
    key: ['任务编号'],
    columns: [
      column('任务编号', 'code', 10),
      column('任务名称', 'text', 32),
      ...units.map(({ name }) => column(name, 'choice', 8, { choices: roles, entry: true })),
    ],
  };
}

export const workPointSheet: SheetSpec = {
  name: '年度要点',
  key: ['要点编号'],
  columns: [
    column('要点编号', 'code', 14),
    column('任务编号', 'code', 10, { entry: true }),
    column('阶段', 'text', 18, { entry: true }),
    column('工作内容', 'text', 50, { entry: true }),
    column('牵头单位', 'text', 20, { entry: true }),
    column('责任单位', 'text', 36, { entry: true }),
    column('完成时限', 'date', 13, { entry: true }),
  ],
};

export const progressSheet: SheetSpec = {
  name: '进展',
  key: ['任务编号', '要点编号', '单位编码'],
  columns: [
    column('任务编号', 'code', 10),
    column('要点编号', 'code', 13),
    column('任务名称', 'text', 23),
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 14),
    column('角色', 'choice', 6, { choices: roles }),
    column('状态', 'choice', 8, { choices: progressStates, entry: true }),
    column('完成率', 'share', 9, { entry: true }),
    column('完成时限', 'date', 13, { entry: true }),
    column('进展情况', 'text', 34, { entry: true }),
    column('存在问题', 'text', 21, { entry: true }),
    column('意见建议', 'text', 21, { entry: true }),
    column('报送日期', 'date', 13, { entry: true }),
    column('预警', 'light', 6),
  ],
};

export const workPlanSheet: SheetSpec = {
  name: '工作方案',
  key: ['任务编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('牵头单位', 'text', 18),
    column('方案名称', 'text', 40, { entry: true }),
    column('状态', 'choice', 12, { choices: planStates, entry: true }),
    column('印发日期', 'date', 13, { entry: true }),
    column('参与单位', 'text', 50, { entry: true }),
  ],
};

export const phaseSheet: SheetSpec = {
  name: '阶段',
  key: ['阶段'],
  columns: [
    column('阶段', 'text', 22),
    column('开始日期', 'date', 13, { entry: true }),
    column('结束日期', 'date', 13, { entry: true }),
    column('主要工作', 'text', 80, { entry: true }),
  ],
};

/** 里程碑: what each phase is to reach. */
export const milestoneSheet: SheetSpec = {
  name: '里程碑',
  key: ['里程碑编号'],
  columns: [
    column('里程碑编号', 'code', 12, { entry: true }),
    column('阶段', 'text', 22, { entry: true }),
    column('内容', 'text', 48, { entry: true }),
    column('时限', 'date', 13, { entry: true }),
    column('状态', 'choice', 10, { choices: ['未完成', '已完成'], entry: true }),
    column('完成日期', 'date', 13, { entry: true }),
    column('说明', 'text', 36, { entry: true }),
  ],
};

export const indicatorSheet: SheetSpec = {
  name: '指标',
  key: ['指标编码'],
  columns: [
    column('指标编码', 'code', 10),
    column('指标名称', 'text', 34, { entry: true }),
    column('计量单位', 'choice', 10, { entry: true }),
    column('指标类别', 'text', 14, { entry: true }),
    column('汇总方式', 'choice', 10, { choices: combinations, entry: true }),
    column('分子', 'code', 10, { entry: true }),
    column('分母', 'code', 10, { entry: true }),
    column('系数', 'number', 10, { entry: true, prompt: '比率 = 分子 ÷ 分母 × 系数' }),
    column('上级指标', 'code', 10, { entry: true, prompt: '本指标是其中的一部分时，填上级指标的编码' }),
    column('填报单位', 'text', 30, { entry: true, prompt: '用顿号隔开；留空表示全部单位' }),
  ],
};

export const meetingSheet: SheetSpec = {
  name: '会议',
  key: ['会议编号'],
  columns: [
    column('会议编号', 'code', 12, { entry: true }),
    column('会议类别', 'choice', 12, { choices: ['全体会议', '专题会议'], entry: true }),
    column('日期', 'date', 13, { entry: true }),
    column('召集人', 'text', 12, { entry: true }),
    column('主持人', 'text', 12, { entry: true }),
    column('议题', 'text', 44, { entry: true }),
    column('出席', 'text', 30, { entry: true }),
    column('列席', 'text', 20, { entry: true }),
    column('纪要文号', 'text', 18, { entry: true }),
  ],
};

export const decisionSheet: SheetSpec = {
  name: '议定事项',
  key: ['事项编号'],
  columns: [
    column('事项编号', 'code', 13, { entry: true }),
    column('会议编号', 'code', 12, { entry: true }),
    column('事项', 'text', 38, { entry: true }),
    column('承办单位', 'text', 16, { entry: true }),
    column('完成时限', 'date', 13, { entry: true }),
    column('办理情况', 'text', 32, { entry: true }),
    column('状态', 'choice', 10, { choices: decisionStates, entry: true }),
    column('办结日期', 'date', 13, { entry: true }),
    column('预警', 'light', 6),
    column('原完成时限', 'date', 13, { entry: true, prompt: '延期的，延期前的时限' }),
    column('延期申请日期', 'date', 14, { entry: true, prompt: '在原时限之前申请' }),
    column('延期理由', 'text', 22, { entry: true }),
  ],
};

export const documentSheet: SheetSpec = {
  name: '文件',
  key: ['文件编号'],
  columns: [
    column('文件编号', 'code', 16, { entry: true }),
    column('文件类别', 'choice', 14, { choices: ['会议纪要', '重要讲话', '通知或意见'], entry: true }),
    column('标题', 'text', 50, { entry: true }),
    column('签批人', 'text', 12, { entry: true }),
    column('签批日期', 'date', 13, { entry: true }),
    column('印发日期', 'date', 13, { entry: true }),
    column('抄送', 'text', 36, { entry: true }),
    column('状态', 'choice', 10, { choices: ['拟稿', '待签批', '已签批', '已印发'], entry: true }),
    column('拟稿日期', 'date', 13, { entry: true }),
    column('送签日期', 'date', 13, { entry: true }),
  ],
};

export const memberSheet: SheetSpec = {
  name: '成员',
  key: ['姓名', '小组职务'],
  columns: [
    column('姓名', 'text', 12, { entry: true }),
    column('单位', 'text', 24, { entry: true }),
    column('小组职务', 'choice', 14, {
      choices: ['组长', '副组长', '成员', '办公室主任', '办公室副主任', '办公室成员'],
      entry: true,
    }),
    column('起始日期', 'date', 13, { entry: true }),
    column('终止日期', 'date', 13, { entry: true }),
  ],
};

export const memberChangeSheet: SheetSpec = {
  name: '成员变更',
  key: ['变更编号'],
  columns: [
    column('变更编号', 'code', 12, { entry: true }),
    column('单位', 'text', 20, { entry: true }),
    column('原成员', 'text', 12, { entry: true }),
    column('新成员', 'text', 12, { entry: true }),
    column('状态', 'choice', 10, { choices: ['提出', '批准', '不批准', '已调整'], entry: true }),
    column('提出日期', 'date', 13, { entry: true }),
    column('批准日期', 'date', 13, { entry: true }),
    column('批准人', 'text', 12, { entry: true }),
    column('调整日期', 'date', 13, { entry: true }),
  ],
};

export const inspectionSheet: SheetSpec = {
  name: '督查',
  key: ['督查编号'],
  columns: [
    column('督查编号', 'code', 12, { entry: true }),
    column('日期', 'date', 13, { entry: true }),
    column('对象', 'text', 20, { entry: true }),
    column('任务编号', 'code', 10, { entry: true }),
    column('发现问题', 'text', 44, { entry: true }),
    column('整改时限', 'date', 13, { entry: true }),
    column('整改情况', 'text', 36, { entry: true }),
    column('状态', 'choice', 10, { choices: ['整改中', '已整改'], entry: true }),
  ],
};

/** What a unit raises: 类别 of 问题建议 and 问题答复. */
export const matterKinds = ['问题', '意见', '建议'] as const;
export const problemStates = ['待交办', '办理中', '不采纳', '已答复'] as const;

/** 问题答复: what units raised, whom it was handed to, and the answers. */
export const problemSheet: SheetSpec = {
  name: '问题答复',
  key: ['问题编号'],
  columns: [
    column('问题编号', 'code', 12, { entry: true }),
    column('提出单位', 'text', 16, { entry: true }),
    column('提出日期', 'date', 13, { entry: true }),
    column('类别', 'choice', 8, { choices: matterKinds, entry: true }),
    column('任务编号', 'code', 10, { entry: true }),
    column('反映内容', 'text', 46, { entry: true }),
    column('请求协调单位', 'text', 16, { entry: true, prompt: '提出单位写的，照录' }),
    column('承办单位', 'text', 16, { entry: true, prompt: '一行一个单位；要几个单位答复的，分几行登记' }),
    column('交办日期', 'date', 13, { entry: true }),
    column('答复时限', 'date', 13, { entry: true }),
    column('状态', 'choice', 10, { choices: problemStates, entry: true }),
    column('答复情况', 'text', 46, { entry: true, prompt: '不采纳的，写明理由' }),
    column('答复日期', 'date', 13, { entry: true }),
    column('来源文件', 'text', 32),
    column('来源工作表', 'text', 12),
    column('来源单元格', 'code', 11),
  ],
};

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

export const settingSheet: SheetSpec = {
  name: '设置',
  key: ['名称'],
  columns: [column('名称', 'text', 22), column('值', 'text', 24, { entry: true }), column('说明', 'text', 70)],
};

/** 报告模板: the wording of the written report. */
export const reportTemplateSheet: SheetSpec = {
  name: '报告模板',
  key: ['名称'],
  columns: [column('名称', 'text', 18), column('模板', 'text', 90, { entry: true }), column('说明', 'text', 60)],
};

export const logSheet: SheetSpec = {
  name: '操作日志',
  key: [],
  columns: [
    column('时间', 'text', 20),
    column('操作', 'text', 18),
    column('对象', 'text', 24),
    column('原值', 'text', 30),
    column('新值', 'text', 40),
  ],
};

/** Names of the ledger's own sheets: under one of them stands that table and no other. */
export const sheetNames: ReadonlySet<string> = new Set(
  [
    ...[coverForm, unitSheet, taskSheet, matrixSheet([]), workPointSheet, progressSheet, workPlanSheet, phaseSheet],
    ...[
      milestoneSheet,
      indicatorSheet,
      meetingSheet,
      decisionSheet,
      documentSheet,
      memberSheet,
      memberChangeSheet,
      inspectionSheet,
      problemSheet,
    ],
    ...[
      criterionSheet,
      evaluationSheet([]),
      adjustmentSheet,
      adjudicationSheet,
      settingSheet,
      reportTemplateSheet,
      logSheet,
    ],
  ].map(({ name }) => name),
);
