import { column, type FormSpec, type SheetSpec } from '../workbook/sheet-spec';
import { decisionStates, matterKinds, workPlanSheet } from '../ledger/sheets/registers';
import { progressStates } from '../ledger/sheets/progress';

/** Usual kinds of activity; others may be written. */
export const activityKinds = ['讲座', '展览', '竞赛', '培训', '科技活动周', '科技下乡', '咨询服务', '其他'] as const;

export const instructionSheetName = '填报说明';

export const unitInfoForm: FormSpec = {
  name: '单位信息',
  fields: [
    { label: '单位名称', kind: 'text' },
    { label: '单位编码', kind: 'text' },
    { label: '年度', kind: 'text' },
    { label: '填报人', kind: 'text', entry: true },
    { label: '联系电话', kind: 'text', entry: true },
    { label: '负责人', kind: 'text', entry: true },
    { label: '填报日期', kind: 'date', entry: true },
    {
      label: '零报告',
      kind: 'choice',
      choices: ['是', '否'],
      entry: true,
      prompt: '本年度确实没有内容可报的，选“是”；有内容的选“否”',
    },
  ],
};

/** What a unit must fill in of its own information. */
export const requiredInfo = ['填报人', '联系电话', '负责人', '填报日期'] as const;

export const taskProgressSheet: SheetSpec = {
  name: '任务进展',
  key: ['任务编号', '要点编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('要点编号', 'code', 13),
    column('任务名称', 'text', 24),
    column('角色', 'choice', 6),
    column('工作内容', 'text', 32),
    column('完成时限', 'date', 13),
    column('状态', 'choice', 8, { choices: progressStates, entry: true }),
    column('完成率', 'share', 9, { entry: true }),
    column('进展情况', 'text', 41, { entry: true }),
    column('存在问题', 'text', 24, { entry: true }),
    column('意见建议', 'text', 24, { entry: true }),
  ],
};

/** What a unit must fill in of each of its items. */
export const requiredProgress = ['状态', '完成率', '进展情况'] as const;

export const figureSheet: SheetSpec = {
  name: '指标',
  key: ['指标编码'],
  columns: [
    column('指标编码', 'code', 10),
    column('指标名称', 'text', 34),
    column('计量单位', 'choice', 10),
    column('本年数', 'number', 16, { entry: true }),
    column('上年数', 'number', 16, { entry: true }),
    column('备注', 'text', 40, { entry: true }),
  ],
};

export const activitySheet: SheetSpec = {
  name: '活动',
  key: [],
  columns: [
    column('日期', 'date', 13, { entry: true }),
    column('活动名称', 'text', 36, { entry: true }),
    column('活动类型', 'choice', 14, { entry: true }),
    column('任务编号', 'code', 10, { entry: true }),
    column('地点', 'text', 20, { entry: true }),
    column('参加人数', 'integer', 12, { entry: true }),
    column('经费(元)', 'amount', 14, { entry: true }),
    column('备注', 'text', 28, { entry: true }),
  ],
};

export const matterSheet: SheetSpec = {
  name: '问题建议',
  key: [],
  columns: [
    column('类别', 'choice', 10, { choices: matterKinds, entry: true }),
    column('任务编号', 'code', 10, { entry: true }),
    column('内容', 'text', 64, { entry: true }),
    column('请求协调单位', 'text', 24, { entry: true }),
  ],
};

export const decisionReturnSheet: SheetSpec = {
  name: '议定事项',
  key: ['事项编号'],
  columns: [
    column('事项编号', 'code', 14),
    column('事项', 'text', 44),
    column('完成时限', 'date', 13),
    column('办理情况', 'text', 44, { entry: true }),
    column('状态', 'choice', 12, { choices: decisionStates, entry: true }),
  ],
};

/** What a unit may say of a matter that was handed to it. */
export const answerStates = ['办理中', '不采纳', '已答复'] as const;

export const answerSheet: SheetSpec = {
  name: '问题答复',
  key: ['问题编号'],
  columns: [
    column('问题编号', 'code', 12),
    column('提出单位', 'text', 16),
    column('反映内容', 'text', 44),
    column('任务编号', 'code', 10),
    column('答复时限', 'date', 13),
    column('答复情况', 'text', 44, { entry: true, prompt: '不采纳的，写明理由' }),
    column('状态', 'choice', 12, { choices: answerStates, entry: true }),
    column('答复日期', 'date', 13, { entry: true }),
  ],
};

export const selfScoreSheet: SheetSpec = {
  name: '自评',
  key: ['项目'],
  columns: [
    column('项目', 'text', 32),
    column('标准分', 'number', 10),
    column('自评分', 'number', 10, { entry: true }),
    column('说明', 'text', 50, { entry: true }),
  ],
};

/** Stands in front of a return that is sent back; whoever reads a return passes it over. */
export const slipSheet: SheetSpec = {
  name: '退回说明',
  key: [],
  columns: [
    column('序号', 'integer', 6),
    column('级别', 'choice', 8),
    column('工作表', 'choice', 12),
    column('单元格', 'link', 9),
    column('字段', 'choice', 12),
    column('现值', 'text', 22),
    column('问题', 'text', 46),
    column('怎么改', 'text', 40),
    column('处理', 'choice', 9),
  ],
};

/** Every table of a return. */
export const returnTables: readonly SheetSpec[] = [
  taskProgressSheet,
  workPlanSheet,
  figureSheet,
  activitySheet,
  matterSheet,
  decisionReturnSheet,
  answerSheet,
  selfScoreSheet,
];
