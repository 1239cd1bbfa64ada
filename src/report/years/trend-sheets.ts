import { submissionStates } from '../../consolidation/annual';
import { originColumns } from '../../consolidation/sheets';
import { column, type ColumnSpec, type SheetSpec } from '../../workbook/sheet-spec';

/** Header of a year's column. */
export const yearHeader = (year: number): string => `${year}年`;
export const changeHeader = (year: number): string => `${year}年增减`;
export const rateHeader = (year: number): string => `${year}年增减率`;

/** The last year that has a report against the first. */
export const firstAndLastHeader = '首末年比较';

/** 指标分年. */
export function indicatorYearSheet(years: readonly number[]): SheetSpec {
  return {
    name: '指标分年',
    key: ['指标编码', '计量单位', '汇总方式'],
    columns: [
      column('指标编码', 'code', 10),
      column('指标名称', 'text', 30),
      column('计量单位', 'choice', 10),
      column('汇总方式', 'choice', 10),
      ...years.map((year) => column(yearHeader(year), 'number', 13)),
      column('累计', 'number', 14),
      column('有数年数', 'integer', 9),
      column('说明', 'text', 40),
    ],
  };
}

/** 指标增减: each year against the one before. */
export function indicatorChangeSheet(years: readonly number[]): SheetSpec {
  return {
    name: '指标增减',
    key: ['指标编码', '计量单位', '汇总方式'],
    columns: [
      column('指标编码', 'code', 10),
      column('指标名称', 'text', 30),
      column('计量单位', 'choice', 10),
      column('汇总方式', 'choice', 10),
      ...years
        .slice(1)
        .flatMap((year) => [column(changeHeader(year), 'number', 13), column(rateHeader(year), 'percent', 11)]),
      column(firstAndLastHeader, 'choice', 12),
    ],
  };
}

/** What 任务分年 shows of a year. */
export const taskYearFigures = ['应报单位', '已完成', '平均完成率', '逾期'] as const;
export const taskYearHeader = (year: number, figure: (typeof taskYearFigures)[number]): string => `${year}年${figure}`;

/** 任务分年. */
export function taskYearSheet(years: readonly number[]): SheetSpec {
  const ofYear = (year: number): ColumnSpec[] =>
    taskYearFigures.map((figure) =>
      column(taskYearHeader(year, figure), figure === '平均完成率' ? 'percent' : 'integer', 9),
    );
  return {
    name: '任务分年',
    key: ['任务编号'],
    columns: [
      column('任务编号', 'code', 10),
      column('任务名称', 'text', 34),
      ...years.flatMap(ofYear),
      column('说明', 'text', 30),
    ],
  };
}

/** 任务分阶段. */
export const taskPhaseSheet: SheetSpec = {
  name: '任务分阶段',
  key: ['任务编号', '阶段'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 34),
    column('阶段', 'text', 22),
    column('年度', 'text', 20),
    column('期末年度', 'choice', 10),
    column('期初完成率', 'percent', 12),
    column('期末完成率', 'percent', 12),
    column('变化', 'percent', 11),
    column('期末应报单位', 'integer', 11),
    column('期末已完成', 'integer', 11),
    column('期末逾期', 'integer', 11),
    column('说明', 'text', 40),
  ],
};

/** 报送分年. */
export const submissionYearSheet: SheetSpec = {
  name: '报送分年',
  key: ['年度'],
  columns: [
    column('年度', 'choice', 10),
    column('应报单位', 'integer', 11),
    ...submissionStates.map((state) => column(state, 'integer', 10)),
    column('报送率', 'percent', 11),
    column('文件', 'link', 44),
    column('汇总日期', 'date', 13),
    column('说明', 'text', 36),
  ],
};

export const stateHeader = (year: number): string => `${year}年报送`;
export const completenessHeader = (year: number): string => `${year}年完整率`;

/** 单位分年. */
export function unitYearSheet(years: readonly number[]): SheetSpec {
  return {
    name: '单位分年',
    key: ['单位编码', '单位名称'],
    columns: [
      column('单位编码', 'code', 12),
      column('单位名称', 'text', 22),
      column('曾用名', 'text', 22),
      column('沿革', 'text', 34),
      ...years.flatMap((year) => [
        column(stateHeader(year), 'choice', 10),
        column(completenessHeader(year), 'percent', 10),
      ]),
    ],
  };
}

/** 数据质量 of several years. */
export const trendQualitySheet: SheetSpec = {
  name: '数据质量',
  key: [],
  columns: [
    column('级别', 'choice', 8),
    column('代码', 'text', 24),
    column('文件', 'text', 34),
    column('工作表', 'text', 12),
    column('单元格', 'link', 10),
    column('字段', 'text', 14),
    column('说明', 'text', 80),
  ],
};

/** 数据来源 of several years. */
export const trendSourceSheet: SheetSpec = {
  name: '数据来源',
  key: ['汇总表', '汇总项', '年度'],
  columns: [
    column('汇总表', 'choice', 12),
    column('汇总项', 'line', 30),
    column('年度', 'choice', 9),
    column('文件', 'line', 34),
    column('SHA-256', 'line', 12),
    ...originColumns,
  ],
};
