import type { Criterion } from '../../ledger/scoring/criteria';
import { grades } from '../../ledger/sheets/scoring';
import { column, type SheetSpec } from '../../workbook/sheet-spec';

/** Columns of 测评 before those of the items. */
export const evaluationLead = 3;

/** 测评: a row a unit, one column a scoring item between the unit and what comes of them. */
export function evaluationReportSheet(criteria: readonly Criterion[]): SheetSpec {
  return {
    name: '测评',
    key: ['单位编码'],
    columns: [
      column('单位编码', 'code', 10),
      column('单位名称', 'text', 18),
      column('单位类别', 'choice', 11),
      ...criteria.map(({ item }) => column(item, 'number', 9)),
      column('自评', 'number', 9),
      column('项目分', 'number', 9),
      column('加减分', 'number', 9),
      column('得分', 'number', 9),
      column('应得分', 'number', 9),
      column('得分率', 'percent', 9),
      column('名次', 'integer', 8),
      column('等次', 'choice', 9, { choices: grades }),
      column('明细', 'link', 8, { screenOnly: true }),
    ],
  };
}

/** 测评明细: a row an item of a unit, and one a bonus or deduction. */
export const evaluationDetailSheet: SheetSpec = {
  name: '测评明细',
  key: ['单位编码', '项目'],
  columns: [
    column('单位编码', 'code', 10),
    column('单位名称', 'text', 16),
    column('项目', 'text', 18),
    column('规则', 'choice', 10),
    column('标准分', 'number', 8),
    column('自评分', 'number', 8),
    column('考核分', 'number', 8),
    column('差异', 'number', 7),
    column('评定', 'choice', 9),
    column('计算分', 'number', 8),
    column('怎么得来', 'text', 41),
    column('依据', 'text', 28),
    column('打开', 'link', 10),
    column('自评说明', 'text', 23),
  ],
};
