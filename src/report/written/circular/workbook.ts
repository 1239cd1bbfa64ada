import { dayName } from '../../../findings/day-name';
import type { LedgerState } from '../../../ledger/operations/operation';
import type { PlainDate } from '../../../plan/plan';
import type { CellContent, SheetDraft, WorkbookDraft } from '../../../workbook/draft';
import { layTable, type TableRecord } from '../../../workbook/layout';
import type { SheetSpec } from '../../../workbook/sheet-spec';
import { statedRecord } from '../stated-record';
import type { Circular } from './circular';
import { figureSheet, itemSheet, taskSheet, unitSheet } from './sheets';
import { daysLate } from './standing';

const date = (day: PlainDate | undefined): CellContent => (day === undefined ? null : { date: day });

function sheet(spec: SheetSpec, title: string, records: readonly TableRecord[], tab: string, note = ''): SheetDraft {
  return layTable({ spec, title, note, records, count: records.length, frozenColumns: 2, tab });
}

/** The workbook beside a circular: the tasks, the units and every item on its day, and where its figures are counted. */
export function layCircularWorkbook(
  { standing, figures }: Circular,
  state: Pick<LedgerState, 'ledger' | 'today'>,
): WorkbookDraft {
  const { ledger, today } = state;
  const title = (what: string) => `${ledger.region}${ledger.year}年科学素质工作${what}（${dayName(today)}）`;
  const tasks = standing.tasks.map(({ code, name, counts: { items, done, average, lights, late } }): TableRecord => ({
    ...{ 任务编号: code, 任务名称: name, 事项数: items, 已完成: done, 平均完成率: average ?? null },
    ...{ 红灯: lights.红, 黄灯: lights.黄, 绿灯: lights.绿, 灰灯: lights.灰, 逾期: late },
  }));
  const units = standing.units.map(({ code, name, counts, reported }): TableRecord => ({
    ...{ 单位编码: code, 单位名称: name, 事项数: counts.items, 已填: counts.entered, 已完成: counts.done },
    ...{ 红灯: counts.lights.红, 黄灯: counts.lights.黄, 逾期: counts.late, 最近报送: date(reported) },
  }));
  const items = standing.rows.map((row): TableRecord => ({
    任务编号: row.task,
    要点编号: row.point === '' ? null : row.point,
    任务名称: row.taskName,
    单位编码: row.unit,
    单位名称: row.unitName,
    角色: row.role === '' ? null : row.role,
    状态: row.state === '' ? null : row.state,
    完成率: row.share ?? null,
    完成时限: date(row.deadline),
    逾期天数: daysLate(row, state) ?? null,
    预警: row.light === '' ? null : row.light,
    报送日期: date(row.reported),
    已填: row.entered ? '是' : '否',
  }));
  const sources = figures.map((figure): TableRecord => ({ 汇总项: figure.name, ...statedRecord(figure) }));
  const due = '没有完成时限的按年底算；预警按台账“设置”的尺度得出。';
  return {
    title: title('情况通报'),
    date: today,
    sheets: [
      sheet(taskSheet, title('各任务进展'), tasks, '548235', due),
      sheet(unitSheet, title('各单位进展'), units, 'C55A11'),
      sheet(itemSheet, title('事项'), items, '2E75B6', `${due}要点编号空着的一行是该任务的总体进展。`),
      sheet(
        figureSheet,
        title('数据来源'),
        sources,
        '7F7F7F',
        '通报文字里的每个数：由本工作簿哪些格子、用什么公式算出。',
      ),
    ],
  };
}
