import { progressStates } from '../../ledger/sheets/progress';
import type { WorkItem } from '../../ledger/ledger';
import { askedOf } from '../../ledger/asked';
import { cellText } from '../../workbook/snapshot';
import { progressSynonyms } from '../normalising';
import { nearest } from '../../plan/nearest';
import { requiredProgress, taskProgressSheet } from '../sheets';
import type { ProgressReport } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import { Doubts } from './doubts';
import { OwnItems, type ItemCodes } from './own-items';
import { checkPrefilled } from './prefilled';
import { sameFigure, type ReturnRow } from './return-table';
import { holdsHan, loneCell, saidUnder } from './row-sense';

/** What the unit writes in 任务进展. */
const ownHeaders = ['状态', '完成率', '进展情况', '存在问题', '意见建议'] as const;

const keyOf = ({ task, point }: WorkItem): string => `${task} ${point}`.trim();

function codesOf(row: ReturnRow): ItemCodes {
  return { task: codeKey(cellText(row.raw('任务编号'))), point: codeKey(cellText(row.raw('要点编号'))) };
}

/** What the unit wrote in a row. */
const saidIn = (row: ReturnRow): string => saidUnder(row, ownHeaders);

function checkSense(row: ReturnRow, report: ProgressReport): void {
  if (report.share.state !== 'value') return;
  if (report.state === '已完成' && report.share.value < 1)
    row.report('done-below-full', '完成率', { raw: report.share.raw });
  if (report.state === '未启动' && report.share.value > 0) {
    row.report('share-without-start', '完成率', { raw: report.share.raw });
  }
}

function readRow(row: ReturnRow, item: WorkItem, taskName: string): ProgressReport {
  checkPrefilled(row, '任务编号', item.task);
  checkPrefilled(row, '任务名称', taskName);
  checkPrefilled(row, '角色', item.role);
  checkPrefilled(row, '工作内容', item.content);
  checkPrefilled(row, '完成时限', item.deadline ?? '');
  const report: ProgressReport = {
    at: row.place,
    item,
    state: row.choice('状态', progressStates, progressSynonyms),
    stateWritten: row.written('状态'),
    share: row.share('完成率'),
    progress: row.text('进展情况'),
    problems: row.text('存在问题'),
    suggestions: row.text('意见建议'),
  };
  checkSense(row, report);
  return report;
}

function reportUnassigned(row: ReturnRow, key: ItemCodes, context: ReturnContext): void {
  const { tasks, points } = context.ledger;
  const raw = row.asText(taskProgressSheet);
  if (key.task === '' && key.point === '') {
    row.report('row-without-key', '任务编号', { raw });
    return;
  }
  const lone = loneCell(row, taskProgressSheet);
  if (lone !== undefined && holdsHan.test(lone.text)) {
    row.report('row-not-entry', lone.header, { raw: lone.text });
    return;
  }
  const code = key.point === '' ? key.task : key.point;
  const header = key.point === '' ? '任务编号' : '要点编号';
  const known = key.point === '' ? tasks.map((task) => task.code) : points.map((point) => point.code);
  if (known.some((one) => codeKey(one) === code)) row.report('task-not-assigned', header, { code, raw });
  else row.report('task-unknown', header, { code, nearest: nearest(code, known), raw });
}

function sameReport(left: ProgressReport, right: ProgressReport): boolean {
  return (
    (['state', 'progress', 'problems', 'suggestions'] as const).every((field) => left[field] === right[field]) &&
    sameFigure(left.share, right.share)
  );
}

function saysNothing({ stateWritten, share, progress, problems, suggestions }: ProgressReport): boolean {
  return [stateWritten, share.raw.trim(), progress, problems, suggestions].every((said) => said === '');
}

interface ProgressRow {
  readonly row: ReturnRow;
  readonly report: ProgressReport;
}

/** One row of two of the same item: the one that says something, or undefined where both do and contradict each other. */
function joinRepeated(earlier: ProgressRow, later: ProgressRow, named: string): ProgressRow | undefined {
  if (saysNothing(earlier.report) || saysNothing(later.report)) {
    const [filled, blank] = saysNothing(later.report) ? [earlier, later] : [later, earlier];
    filled.row.report('row-blank-elsewhere', '任务编号', { key: named, place: blank.row.placeAt('任务编号') });
    return filled;
  }
  if (!sameReport(earlier.report, later.report)) return undefined;
  later.row.report('key-repeated', '任务编号', { key: named });
  return earlier;
}

/** Reads 任务进展: the unit's own items, each once. */
export function readProgress(context: ReturnContext): ProgressReport[] {
  const { ledger, unit } = context;
  const { items } = askedOf(unit, ledger);
  const own = new OwnItems(items, ledger.tasks);
  const rows = new Map<WorkItem, ProgressRow>();
  const contradicted = new Set<WorkItem>();
  const slipped = new Set<WorkItem>();
  const doubts = new Doubts();
  for (const row of context.rows(taskProgressSheet, items.length > 0)) {
    const codes = codesOf(row);
    const item = own.ofCodes(codes);
    if (item === undefined) {
      reportUnassigned(row, codes, context);
      for (const one of own.ofWords(row)) doubts.codeless(keyOf(one), row, saidIn(row));
      continue;
    }
    const named = item.point === '' ? item.task : item.point;
    const another = own.namesAnother(row, item);
    if (another !== undefined) {
      const name = another.task === item.task ? another.content : own.taskName(another);
      row.report('row-contradicts', '任务编号', { code: named, name, raw: row.asText(taskProgressSheet) });
      doubts.contradiction(keyOf(item), keyOf(another), row);
      slipped.add(item);
      continue;
    }
    const read = { row, report: readRow(row, item, own.taskName(item)) };
    const earlier = rows.get(item);
    const joined = earlier === undefined ? read : joinRepeated(earlier, read, named);
    if (joined !== undefined) rows.set(item, joined);
    else {
      // Neither row is merged, so that both are put on record; of a third one the first two have been.
      const both = contradicted.has(item) ? [row] : [earlier?.row, row];
      for (const one of both) one?.report('key-twice', '任务编号', { key: named, raw: one.asText(taskProgressSheet) });
      contradicted.add(item);
    }
  }
  for (const [item, { row }] of rows) {
    context.reportElsewhere(taskProgressSheet, row, '任务编号');
    if (doubts.cast(keyOf(item), row, '任务编号', taskProgressSheet, saidIn)) contradicted.add(item);
  }
  for (const item of items) {
    const row = rows.get(item)?.row;
    if (row === undefined) {
      const named = slipped.has(item) ? undefined : item.point || item.task;
      context.requireAbsent(taskProgressSheet.name, named, requiredProgress.length);
      continue;
    }
    for (const header of requiredProgress) {
      context.require(taskProgressSheet.name, row.at(header), !row.isEmpty(header));
    }
  }
  return items.flatMap((item) => (contradicted.has(item) ? [] : (rows.get(item)?.report ?? [])));
}
