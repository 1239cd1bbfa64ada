import type { LedgerUnit } from '../ledger/ledger-unit';
import { adjudicationSheet } from '../ledger/sheets/adjudications';
import { problemStates } from '../ledger/sheets/registers';
import { progressStates } from '../ledger/sheets/progress';
import { column, type SheetSpec } from '../workbook/sheet-spec';
import { submissionStates } from './annual';

/** What a consolidated workbook says of itself in `_meta` beside what every workbook says. */
export const annualMarks = { region: '地区', asOf: '汇总日期', planName: '计划名称', level: '层级' } as const;

export const submissionSheet: SheetSpec = {
  name: '报送情况',
  key: ['单位编码'],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 22),
    column('单位类别', 'choice', 12),
    column('报送状态', 'choice', 11, { choices: submissionStates }),
    column('填报日期', 'date', 13),
    column('文件', 'link', 44),
    column('版本数', 'integer', 9),
    column('错误数', 'integer', 9),
    column('提醒数', 'integer', 9),
    column('完整率', 'share', 11),
    column('应填数', 'integer', 9),
    column('已填数', 'integer', 9),
  ],
};

export const progressSheet: SheetSpec = {
  name: '任务进展',
  key: ['任务编号', '要点编号', '单位编码'],
  columns: [
    column('任务编号', 'code', 10),
    column('要点编号', 'code', 13),
    column('任务名称', 'text', 23),
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 14),
    column('角色', 'choice', 6),
    column('状态', 'choice', 8, { choices: progressStates }),
    column('完成率', 'share', 9),
    column('完成时限', 'date', 13),
    column('进展情况', 'text', 39),
    column('存在问题', 'text', 25),
    column('意见建议', 'text', 26),
    column('预警', 'light', 6),
    column('单元格', 'link', 9, { screenOnly: true }),
  ],
};

export const taskTotalSheet: SheetSpec = {
  name: '任务汇总',
  key: ['任务编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 36),
    column('应报单位', 'integer', 11),
    column('已报单位', 'integer', 11),
    column('已完成', 'integer', 10),
    column('进行中', 'integer', 10),
    column('未启动', 'integer', 10),
    column('暂缓', 'integer', 10),
    column('平均完成率', 'share', 13),
    column('逾期', 'integer', 10),
  ],
};

const indicatorColumns = [
  column('指标编码', 'code', 10),
  column('指标名称', 'text', 28),
  column('计量单位', 'choice', 10),
  column('汇总方式', 'choice', 10),
  column('合计', 'number', 13),
  column('上年合计', 'number', 13),
  column('增减', 'number', 12),
  column('增减率', 'percent', 10),
  column('填报单位数', 'integer', 10),
  column('不适用数', 'integer', 10),
  column('未填数', 'integer', 8),
] as const;

/** Columns of 指标汇总 before those of the units. */
export const indicatorLead = indicatorColumns.length;

/** 指标汇总: one column a unit after the totals. */
export function indicatorTotalSheet(units: readonly Pick<LedgerUnit, 'name'>[]): SheetSpec {
  return {
    name: '指标汇总',
    key: ['指标编码'],
    columns: [...indicatorColumns, ...units.map(({ name }) => column(name, 'number', 12))],
  };
}

/** 指标口径: the indicator dictionary of the year, so that years and districts can be held against each other. */
export const indicatorDefinitionSheet: SheetSpec = {
  name: '指标口径',
  key: ['指标编码'],
  columns: [
    column('指标编码', 'code', 10),
    column('指标名称', 'text', 34),
    column('计量单位', 'choice', 10),
    column('指标类别', 'text', 14),
    column('汇总方式', 'choice', 10),
    column('分子', 'code', 10),
    column('分母', 'code', 10),
    column('系数', 'number', 10),
    column('上级指标', 'code', 10),
  ],
};

export const activityTotalSheet: SheetSpec = {
  name: '活动汇总',
  key: [],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 18),
    column('日期', 'date', 13),
    column('活动名称', 'text', 38),
    column('活动类型', 'choice', 14),
    column('任务编号', 'code', 10),
    column('地点', 'text', 20),
    column('参加人数', 'integer', 12),
    column('经费(元)', 'amount', 14),
    column('备注', 'text', 27),
    column('单元格', 'link', 9, { screenOnly: true }),
  ],
};

export const matterTotalSheet: SheetSpec = {
  name: '问题建议',
  key: [],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 18),
    column('类别', 'choice', 10),
    column('任务编号', 'code', 10),
    column('内容', 'text', 60),
    column('请求协调单位', 'text', 20),
    column('问题编号', 'text', 12),
    column('答复情况', 'text', 48),
    column('单元格', 'link', 9, { screenOnly: true }),
  ],
};

/** 问题答复: what the ledger's register has of what units raised, with the answers. */
export const problemTotalSheet: SheetSpec = {
  name: '问题答复',
  key: ['问题编号'],
  columns: [
    column('问题编号', 'code', 12),
    column('提出单位', 'text', 14),
    column('类别', 'choice', 8),
    column('任务编号', 'code', 10),
    column('反映内容', 'text', 40),
    column('承办单位', 'text', 14),
    column('交办日期', 'date', 13),
    column('答复时限', 'date', 13),
    column('状态', 'choice', 9, { choices: problemStates }),
    column('答复情况', 'text', 40),
    column('答复日期', 'date', 13),
    column('办理结果', 'choice', 11),
    column('提出来源', 'link', 24, { screenOnly: true }),
    column('答复来源', 'link', 24, { screenOnly: true }),
  ],
};

export const qualitySheet: SheetSpec = {
  name: '数据质量',
  key: [],
  columns: [
    column('级别', 'choice', 6),
    column('代码', 'text', 20),
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 14),
    column('文件', 'text', 28),
    column('工作表', 'text', 11),
    column('单元格', 'link', 9),
    column('字段', 'text', 12),
    column('原值', 'text', 20),
    column('采用值', 'text', 13),
    column('说明', 'text', 58),
  ],
};

/** How every 数据来源 says where a figure is from: its cells, linked, what stands there, what was made of it, and by which formula. */
export const originColumns = [
  column('工作表', 'line', 11),
  column('单元格', 'link', 10),
  column('原值', 'line', 16),
  column('采用值', 'number', 13),
  column('算法', 'text', 54),
] as const;

export const sourceSheet: SheetSpec = {
  name: '数据来源',
  key: ['汇总表', '汇总项', '单位编码'],
  columns: [
    column('汇总表', 'choice', 12),
    column('汇总项', 'text', 28),
    column('单位编码', 'code', 10),
    column('文件', 'text', 36),
    column('SHA-256', 'line', 12),
    ...originColumns,
  ],
};

/** 数据来源 of a year with decisions: beside each adopted value who decided it. */
export const decidedSourceSheet: SheetSpec = {
  ...sourceSheet,
  columns: [...sourceSheet.columns, column('裁定', 'line', 30, { screenOnly: true })],
};

/** 数据来源 one level up: beside each line how deep it lies, and whose it is there. */
export const levelSourceSheet: SheetSpec = {
  ...decidedSourceSheet,
  columns: [...decidedSourceSheet.columns, column('层级', 'integer', 8), column('单位名称', 'line', 22)],
};

/** 裁定 as the merge applied it, with the cell that was decided on. */
export const appliedSheet: SheetSpec = {
  ...adjudicationSheet,
  columns: [
    ...adjudicationSheet.columns.map((declared) => ({ ...declared, entry: false })),
    column('文件', 'text', 32, { screenOnly: true }),
    column('单元格', 'link', 9, { screenOnly: true }),
  ],
};

export const versionSheet: SheetSpec = {
  name: '版本',
  key: ['单位编码', '文件'],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 18),
    column('版次', 'integer', 7),
    column('文件', 'link', 44),
    column('SHA-256', 'line', 20),
    column('填报日期', 'date', 13),
    column('修改时间', 'choice', 17),
    column('状态', 'choice', 9),
    column('理由', 'text', 44),
  ],
};

export const versionDifferenceSheet: SheetSpec = {
  name: '版本差异',
  key: [],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 16),
    column('从版次', 'integer', 8),
    column('到版次', 'integer', 8),
    column('变化', 'choice', 8),
    column('工作表', 'choice', 11),
    column('键', 'text', 26),
    column('字段', 'choice', 11),
    column('单元格', 'choice', 11),
    column('原值', 'text', 40),
    column('新值', 'text', 40),
  ],
};
