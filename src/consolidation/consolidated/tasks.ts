import { dayOf } from '../../ledger/reading/day';
import { daysBetween } from '../../ledger/progress/light';
import type { PlainDate } from '../../plan/plan';
import { progressSheet, taskTotalSheet } from '../sheets';
import { shareItem } from '../source-items';
import { sumOfFigures, tidy } from '../totals';
import type { AnnualSheets } from './annual-sheets';
import type { SourceBook } from './source-book';
import { taskCounts, type ConsolidatedProgress, type ConsolidatedTask, type TaskCount } from './consolidated-year';

/** Rows that somebody took out, though 数据来源 has what they said. */
function reportMissing(sheets: AnnualSheets, rows: readonly ConsolidatedProgress[], sources: SourceBook): void {
  const keyOf = (item: string, unit: string) => `${item}\n${unit}`;
  const there = new Set(rows.map(({ task, point, unit }) => keyOf(shareItem(task, point), unit.code)));
  for (const { item, unit } of sources.headsOf(progressSheet.name)) {
    const row = `${item.replace(/ 完成率$/, '')} ${unit}`;
    if (!there.has(keyOf(item, unit))) {
      sheets.report('annual-row-taken-out', { sheet: progressSheet.name, field: row }, { row });
    }
  }
}

/**
 * 任务进展: what each unit reported of its work.
 * @returns undefined where there is no such sheet
 */
export function readProgressRows(sheets: AnnualSheets, sources: SourceBook): ConsolidatedProgress[] | undefined {
  const { table, rows: written } = sheets.keyed(progressSheet);
  if (table === undefined) return undefined;
  const rows = written.map((row) => ({
    at: row.place,
    task: row.text('任务编号'),
    point: row.text('要点编号'),
    unit: { code: row.text('单位编码'), name: row.text('单位名称') },
    state: row.text('状态'),
    share: row.figure('完成率'),
    deadline: dayOf(row.cell('完成时限')),
    problems: row.text('存在问题'),
    suggestions: row.text('意见建议'),
  }));
  reportMissing(sheets, rows, sources);
  return rows;
}

/** The counts that 任务进展 gives for a task; how many were asked stands in no other place. */
function counted(
  items: readonly ConsolidatedProgress[],
  asOf: PlainDate | undefined,
): Partial<Record<TaskCount, number>> {
  const whole = items.filter(({ point }) => point === '');
  const inState = (wanted: string) => whole.filter(({ state }) => state === wanted).length;
  const counts = {
    已报单位: whole.length,
    已完成: inState('已完成'),
    进行中: inState('进行中'),
    未启动: inState('未启动'),
    暂缓: inState('暂缓'),
  };
  if (asOf === undefined) return counts;
  const late = items.filter(
    ({ deadline, state }) =>
      deadline !== undefined && daysBetween(asOf, deadline) < 0 && state !== '已完成' && state !== '暂缓',
  );
  return { ...counts, 逾期: late.length };
}

function averageOf(items: readonly ConsolidatedProgress[]): number | undefined {
  const shares = items.flatMap(({ point, share }) => (point === '' && share.state === 'value' ? [share] : []));
  const sum = sumOfFigures(shares);
  return sum === undefined ? undefined : tidy(sum / shares.length);
}

/**
 * 任务汇总, counted again from 任务进展.
 * @param progress undefined: there is nothing to count, and the counts stand as they are written
 * @param asOf the day the workbook was made for: what was overdue then; undefined: the count stands as it is written
 */
export function readTaskTotals(
  sheets: AnnualSheets,
  progress: readonly ConsolidatedProgress[] | undefined,
  asOf: PlainDate | undefined,
): ConsolidatedTask[] {
  const byTask = new Map<string, ConsolidatedProgress[]>();
  for (const one of progress ?? []) {
    const own = byTask.get(one.task);
    if (own === undefined) byTask.set(one.task, [one]);
    else own.push(one);
  }
  return sheets.keyed(taskTotalSheet).rows.map((row) => {
    const code = row.text('任务编号');
    const items = byTask.get(code) ?? [];
    const counts = progress === undefined ? {} : counted(items, asOf);
    const pairs = taskCounts.map((header) => {
      const [written, again] = [row.figure(header), counts[header]];
      return [header, again === undefined ? written : sheets.reckoned(written, again, header)] as const;
    });
    const average = row.figure('平均完成率');
    return {
      at: row.place,
      code,
      name: row.text('任务名称'),
      counts: Object.fromEntries(pairs) as ConsolidatedTask['counts'],
      average: progress === undefined ? average : sheets.reckoned(average, averageOf(items), '平均完成率'),
    };
  });
}
