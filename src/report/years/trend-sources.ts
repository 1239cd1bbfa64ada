import { submissionStates } from '../../consolidation/annual';
import type { ConsolidatedYear } from '../../consolidation/consolidated/consolidated-year';
import type { Trend } from '../../consolidation/years/trend';
import { cellOf, type ReturnFile, type SourcedFigure } from '../../returns/unit-return';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { originCells } from '../cells/origin-cells';
import type { DocumentFigure } from '../written/draft';
import { statedRecord } from '../written/stated-record';
import { taskFigure } from './task-years';
import { taskYearFigures, trendSourceSheet } from './trend-sheets';
import { countInState } from './unit-years';

/** A figure of the evaluation and the cell of a year's report that it comes from. */
export interface TrendSource {
  readonly table: string;
  readonly item: string;
  readonly year: number;
  readonly file: ReturnFile;
  readonly figure: SourcedFigure;
}

function* submissionSources({ year, file, submissions, ...rest }: ConsolidatedYear): Generator<TrendSource> {
  const [first, last] = [submissions[0], submissions.at(-1)];
  if (first === undefined || last === undefined) return;
  const cell = `${cellOf(first.at, '报送状态')}:${cellOf(last.at, '报送状态')}`;
  const counted = (item: string, value: number): TrendSource => ({
    ...{ table: '报送分年', item, year, file },
    figure: { state: 'value', value, raw: String(value), sheet: first.at.sheet, cell },
  });
  yield counted('应报单位', submissions.length);
  for (const state of submissionStates) {
    yield counted(state, countInState({ year, file, submissions, ...rest }, state));
  }
}

/** Every figure of an evaluation that comes from a year's report; what is computed here is a formula over these. */
function* trendSources(trend: Trend): Generator<TrendSource> {
  for (const { code, figures } of trend.indicators) {
    for (const { year, figure, file } of figures) {
      if (figure.state !== 'empty') yield { table: '指标分年', item: code, year, file, figure };
    }
  }
  for (const { code, years } of trend.tasks) {
    for (const one of years) {
      for (const header of taskYearFigures) {
        const { year, file } = one.year;
        const figure = taskFigure(one, header);
        if (figure.state !== 'empty') yield { table: '任务分年', item: `${code} ${header}`, year, file, figure };
      }
    }
  }
  for (const year of trend.years) yield* submissionSources(year);
  for (const { code, name, years } of trend.units) {
    for (const { year, submission } of years) {
      const { at, state, completeness } = submission;
      const place = { sheet: at.sheet, cell: cellOf(at, '报送状态'), raw: state };
      const line = (item: string, figure: SourcedFigure): TrendSource => ({
        ...{ table: '单位分年', item: `${code} ${name} ${item}`, year: year.year, file: year.file, figure },
      });
      yield line('报送', { state: 'unreadable', ...place });
      if (completeness.state !== 'empty') yield line('完整率', completeness);
    }
  }
}

/** 数据来源: every figure, its year, and the cell of that year's report; from there 数据来源 of that year leads on. */
export function layTrendSources(
  trend: Trend,
  title: string,
  folder: string,
  stated: readonly DocumentFigure[],
): SheetDraft {
  const ofYears = [...trendSources(trend)].map(({ table, item, year, file, figure }): TableRecord => ({
    汇总表: table,
    汇总项: item,
    年度: `${year}年`,
    ...originCells(folder, file, figure),
  }));
  // A number of the document's sentences is counted from this workbook's own cells.
  const own = stated.map((figure): TableRecord => ({
    汇总表: '评估报告',
    汇总项: `${figure.where}：${figure.name}`,
    ...statedRecord(figure),
  }));
  return layTable({
    spec: trendSourceSheet,
    title,
    note:
      '每个数一行：来自哪一年年度汇总的哪个单元格。再往下到填报单位的单元格，见那一年年度汇总的“数据来源”。原值与采用值不同的，见“数据质量”。' +
      '“评估报告”各行是同名文档文字里的数：原值是文档里的写法，算法是由本工作簿各表算出它的公式。',
    records: [...ofYears, ...own],
    count: ofYears.length + stated.length,
    tab: '7F7F7F',
  });
}
