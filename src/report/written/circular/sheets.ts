import { originColumns } from '../../../consolidation/sheets';
import { roles } from '../../../ledger/sheets/plan';
import { progressStates } from '../../../ledger/sheets/progress';
import { column, type SheetSpec } from '../../../workbook/sheet-spec';

/** Every item of work on the day of the circular: what its figures are counted from. */
export const itemSheet: SheetSpec = {
  name: '事项',
  key: ['任务编号', '要点编号', '单位编码'],
  columns: [
    column('任务编号', 'code', 10),
    column('要点编号', 'code', 14),
    column('任务名称', 'text', 32),
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 18),
    column('角色', 'choice', 8, { choices: roles }),
    column('状态', 'choice', 10, { choices: progressStates }),
    column('完成率', 'share', 10),
    column('完成时限', 'date', 13),
    column('逾期天数', 'integer', 10),
    column('预警', 'light', 8),
    column('报送日期', 'date', 13),
    column('已填', 'choice', 8),
  ],
};

export const taskSheet: SheetSpec = {
  name: '任务',
  key: ['任务编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 34),
    column('事项数', 'integer', 9),
    column('已完成', 'integer', 9),
    column('平均完成率', 'share', 13),
    column('红灯', 'integer', 8),
    column('黄灯', 'integer', 8),
    column('绿灯', 'integer', 8),
    column('灰灯', 'integer', 8),
    column('逾期', 'integer', 8),
  ],
};

export const unitSheet: SheetSpec = {
  name: '单位',
  key: ['单位编码'],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 24),
    column('事项数', 'integer', 9),
    column('已填', 'integer', 9),
    column('已完成', 'integer', 9),
    column('红灯', 'integer', 8),
    column('黄灯', 'integer', 8),
    column('逾期', 'integer', 8),
    column('最近报送', 'date', 13),
  ],
};

/** Each figure of the circular's sentences, with the cells of this workbook that it is counted from. */
export const figureSheet: SheetSpec = {
  name: '数据来源',
  key: ['汇总项'],
  columns: [column('汇总项', 'line', 30), ...originColumns],
};
