import type { PlainDate } from '../../plan/plan';
import { address, fixedAddress, parseAddress, quotedSheet } from '../../workbook/address';
import type { CellContent, FormulaContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { locateForm } from '../../workbook/form';
import { coverCell } from '../creating/cover';
import type { WorkItem } from '../ledger';
import { light, lightFormula, type LightInput } from './light';
import type { Settings } from '../settings';
import { coverForm } from '../sheets/plan';
import { progressSheet } from '../sheets/progress';

/** An item of work with the names that stand beside its codes. */
export interface NamedItem {
  readonly item: WorkItem;
  readonly taskName: string;
  readonly unitName: string;
}

/** What the formula of a light reads outside of its row: addresses of the cover, or what stands for them. */
export interface LightSources {
  readonly year: string;
  readonly asOf: string;
}

/** Where a new ledger has them. */
export const newLightSources: LightSources = { year: coverCell('年度'), asOf: coverCell('统计日期') };

/** Where an open ledger has them, wherever its cover was moved. */
export function lightSourcesOf(workbook: WorkbookSnapshot, year: number): LightSources {
  const cover = locateForm(workbook, coverForm);
  const sourceOf = (label: string, otherwise: string): string => {
    const at = cover?.has(label) === true ? parseAddress(cover.at(label)) : undefined;
    if (cover === undefined || at === undefined) return otherwise;
    return `${quotedSheet(cover.sheet.name)}!${fixedAddress(at.row, at.column)}`;
  };
  return { year: sourceOf('年度', String(year)), asOf: sourceOf('统计日期', 'TODAY()') };
}

/** The day of making or refreshing, and the thresholds it is done by. */
export interface LightDay {
  readonly asOf: PlainDate;
  readonly settings: Settings;
}

/**
 * 预警 of a row: the formula, with what it shows on the day.
 * @param at addresses of the row's cells, by header
 */
export function lightContent(
  at: (header: string) => string,
  sources: LightSources,
  input: LightInput,
  day: LightDay,
): FormulaContent {
  const cells = { state: at('状态'), share: at('完成率'), deadline: at('完成时限') };
  return { formula: lightFormula({ ...cells, ...sources }), result: light(input, day.asOf, day.settings) };
}

/** A day as the content of a cell. */
export function dayContent(day: PlainDate | undefined): CellContent {
  return day === undefined ? null : { date: day };
}

/** An item nobody has entered anything about, as the light sees it. */
export function untouched({ deadline }: WorkItem, year: number): LightInput {
  return { state: '未启动', share: undefined, deadline, year };
}

/** A row of 进展 before anyone has entered anything. */
export function progressRecord({ item, taskName, unitName }: NamedItem, warning: FormulaContent): TableRecord {
  return {
    任务编号: item.task,
    要点编号: item.point === '' ? null : item.point,
    任务名称: taskName,
    单位编码: item.unit,
    单位名称: unitName,
    角色: item.role,
    状态: '未启动',
    完成时限: dayContent(item.deadline),
    预警: warning,
  };
}

/** The sheet 进展 of a year, every item in it not yet started. */
export function layProgress(
  items: readonly NamedItem[],
  year: number,
  sources: LightSources,
  day: LightDay,
): SheetDraft {
  const records = items.map((named, index): TableRecord => {
    const at = (header: string) =>
      address(firstRecordRow + index, progressSheet.columns.findIndex((column) => column.header === header) + 1);
    return progressRecord(named, lightContent(at, sources, untouched(named.item, year), day));
  });
  return layTable({
    spec: progressSheet,
    title: '工作进展',
    records,
    count: records.length,
    note: `要点编号空着的一行是该任务的总体进展；没有完成时限的按${year}年年底算。预警的尺度在“设置”表里。`,
    frozenColumns: 5,
    tab: '548235',
  });
}
