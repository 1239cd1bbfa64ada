import type { AnnualConsolidation, Submission, TaskTotals } from '../../../consolidation/annual';
import { submissionSheet, taskTotalSheet } from '../../../consolidation/sheets';
import { firstRecordRow } from '../../../workbook/layout';
import { serialOf } from '../../../workbook/serial-day';
import type { SheetSpec } from '../../../workbook/sheet-spec';
import { styles, type CellStyle } from '../../../workbook/style';
import { rowHeight } from '../../../workbook/text-width';
import { cellReference } from '../../cells/cell-references';
import { cell, widths, type CoverPage } from './page';

/** Codes and names of tasks and units, which may take several lines: the codes of districts are their names. */
const longColumns = [1, 2] as const;

/** A column of a table of the cover: its header on the sheet it follows, and what it shows of a record. */
type Column<Of> = readonly [header: string, style: CellStyle, result: (record: Of) => string | number];

/** The rows of a table of the cover, its headers not among them. */
export interface Lines {
  readonly top: number;
  readonly bottom: number;
}

/** Lays the records of another sheet's table, by formulas that follow it. */
function layMirrored<Of>(
  page: CoverPage,
  spec: SheetSpec,
  columns: readonly Column<Of>[],
  records: readonly Of[],
): Lines {
  page.add(columns.map(([header]) => cell(header, styles.header)));
  const top = page.next;
  for (const [index, record] of records.entries()) {
    const cells = columns.map(([header, style, resultOf]) => {
      const at = cellReference(spec, header, firstRecordRow + index);
      return cell({ formula: `IF(${at}="","",${at})`, result: resultOf(record) }, style);
    });
    const texts = longColumns.map((place) => ({
      text: String(columns[place - 1]?.[2](record) ?? ''),
      width: widths[place - 1] ?? 0,
    }));
    page.add(cells, Math.max(22, rowHeight(texts)));
  }
  return { top, bottom: Math.max(top, page.next - 1) };
}

const taskColumns: readonly Column<TaskTotals>[] = [
  ['任务编号', styles.centred, ({ task }) => task.code],
  ['任务名称', styles.text, ({ task }) => task.name],
  ['应报单位', styles.integer, ({ asked }) => asked],
  ['已报单位', styles.integer, ({ reported }) => reported],
  ['已完成', styles.integer, ({ done }) => done],
  ['进行中', styles.integer, ({ underWay }) => underWay],
  ['未启动', styles.integer, ({ notStarted }) => notStarted],
  ['暂缓', styles.integer, ({ suspended }) => suspended],
  ['平均完成率', styles.percent, ({ average }) => average ?? ''],
  ['逾期', styles.integer, ({ overdue }) => overdue],
];

const unitColumns: readonly Column<Submission>[] = [
  ['单位编码', styles.centredText, ({ unit }) => unit.code],
  ['单位名称', styles.text, ({ unit }) => unit.name],
  ['单位类别', styles.centredText, ({ unit }) => unit.kind],
  ['报送状态', styles.centredText, ({ state }) => state],
  ['填报日期', styles.date, ({ filledOn }) => (filledOn === undefined ? '' : serialOf(filledOn))],
  ['版本数', styles.integer, ({ versions }) => versions.length],
  ['错误数', styles.integer, ({ errors }) => errors],
  ['提醒数', styles.integer, ({ warnings }) => warnings],
  ['完整率', styles.percent, ({ completeness }) => completeness ?? ''],
];

/** The tasks of the year, as 任务汇总 has them. */
export function layTaskTable(page: CoverPage, { tasks }: AnnualConsolidation): Lines {
  page.heading('各任务');
  return layMirrored(page, taskTotalSheet, taskColumns, tasks);
}

/** The units of the year, as 报送情况 has them. */
export function layUnitTable(page: CoverPage, { submissions }: AnnualConsolidation): Lines {
  page.heading('各单位');
  return layMirrored(page, submissionSheet, unitColumns, submissions);
}
