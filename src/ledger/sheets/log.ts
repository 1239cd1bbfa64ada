import { column, type SheetSpec } from '../../workbook/sheet-spec';

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
