import { column, type SheetSpec } from '../../workbook/sheet-spec';

export const planStates = ['未起草', '起草中', '征求意见', '已印发'] as const;
export const decisionStates = ['办理中', '已办结', '延期'] as const;

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
