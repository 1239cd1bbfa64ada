import { column, type SheetSpec } from '../../workbook/sheet-spec';
import { roles } from './plan';

/** States of an item of work, in the order of its life. */
export const progressStates = ['未启动', '进行中', '已完成', '暂缓'] as const;
export type ProgressState = (typeof progressStates)[number];

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
