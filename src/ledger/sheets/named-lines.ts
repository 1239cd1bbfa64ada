import { column, type SheetSpec } from '../../workbook/sheet-spec';

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
