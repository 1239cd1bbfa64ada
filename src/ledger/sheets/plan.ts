import type { Unit } from '../../plan/plan';
import { column, type FormSpec, type SheetSpec } from '../../workbook/sheet-spec';

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
