import { progressStates } from '../../ledger/sheets';
import type { WorkItem } from '../../ledger/ledger';
import { askedOf } from '../../ledger/asked';
import { cellText } from '../../workbook/snapshot';
import { headerKey } from '../../workbook/header';
import { progressSynonyms } from '../normalising';
import { nearest } from '../../plan/nearest';
import { requiredProgress, taskProgressSheet } from '../sheets';
import type { ProgressReport } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import { Doubts } from './doubts';
import { checkPrefilled } from './prefilled';
import type { ReturnRow } from './return-table';
import { holdsHan, loneCell } from './row-sense';

/** What the unit writes in 任务进展. */
const ownHeaders = ['状态', '完成率', '进展情况', '存在问题', '意见建议'] as const;

const keyOf = ({ task, point }: WorkItem): string => `${task} ${point}`.trim();

function rowKey(row: ReturnRow): { task: string; point: string } {
  return { task: codeKey(cellText(row.raw('任务编号'))), point: codeKey(cellText(row.raw('要点编号'))) };
}

/** The unit's other item whose name stands beside an item's code: somebody's rows slipped. */
function namesAnother(
  row: ReturnRow,
  item: WorkItem,
  own: readonly WorkItem[],
  names: ReadonlyMap<string, string>,
): WorkItem | undefined {
  const [name, content] = (['任务名称', '工作内容'] as const).map((header) => headerKey(cellText(row.raw(header))));
  const isName = ({ task }: WorkItem) => headerKey(names.get(task) ?? '') === name;
  const isContent = (one: WorkItem) => headerKey(one.content) === content;
  // A task's name is that of its work points too: the content tells which one it is.
  if (name !== '' && !isName(item)) return own.find((one) => isName(one) && isContent(one)) ?? own.find(isName);
  if (content !== '' && !isContent(item)) return own.find((one) => isName(one) && isContent(one));
  return undefined;
}

/** The unit's items whose words stand in a row: a task's name is that of its work points too. */
function itemsOfWords(row: ReturnRow, own: readonly WorkItem[], names: ReadonlyMap<string, string>): WorkItem[] {
  const [name, content] = (['任务名称', '工作内容'] as const).map((header) => headerKey(cellText(row.raw(header))));
  const ofName = own.filter(({ task }) => name !== '' && headerKey(names.get(task) ?? '') === name);
  const ofContent = own.filter((one) => content !== '' && headerKey(one.content) === content);
  const ofBoth = ofName.filter((one) => ofContent.includes(one));
  return [ofBoth, ofContent, ofName].find((items) => items.length > 0) ?? [];
}

/** What the unit wrote in a row. */
function saidIn(row: ReturnRow): string {
  const said = ownHeaders.map((header) => row.written(header));
  return said.every((text) => text === '') ? '' : said.join(' | ');
}

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

function reportUnassigned(row: ReturnRow, key: { task: string; point: string }, context: ReturnContext): void {
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
    left.share.raw === right.share.raw
  );
}

function saysNothing({ stateWritten, share, progress, problems, suggestions }: ProgressReport): boolean {
  return [stateWritten, share.raw.trim(), progress, problems, suggestions].every((said) => said === '');
}

/** Reads 任务进展: the unit's own items, each once. */
export function readProgress(context: ReturnContext): ProgressReport[] {
  const { ledger, unit } = context;
  const own = askedOf(unit, ledger).items;
  const names = new Map(ledger.tasks.map(({ code, name }) => [code, name]));
  const reports = new Map<WorkItem, { row: ReturnRow; report: ProgressReport }>();
  const contradicted = new Set<WorkItem>();
  const doubts = new Doubts();
  for (const row of context.rows(taskProgressSheet, own.length > 0)) {
    const key = rowKey(row);
    const item = own.find(
      ({ task, point }) => codeKey(point) === key.point && (point !== '' || codeKey(task) === key.task),
    );
    if (item === undefined) {
      reportUnassigned(row, key, context);
      for (const one of itemsOfWords(row, own, names)) doubts.codeless(keyOf(one), row, saidIn(row));
      continue;
    }
    const another = namesAnother(row, item, own, names);
    if (another !== undefined) {
      const code = item.point === '' ? item.task : item.point;
      const name = another.task === item.task ? another.content : (names.get(another.task) ?? '');
      row.report('row-contradicts', '任务编号', { code, name, raw: row.asText(taskProgressSheet) });
      doubts.contradiction(keyOf(item), keyOf(another), row);
      continue;
    }
    const report = readRow(row, item, names.get(item.task) ?? '');
    const earlier = reports.get(item);
    const named = item.point === '' ? item.task : item.point;
    if (earlier === undefined) reports.set(item, { row, report });
    else if (saysNothing(earlier.report) || saysNothing(report)) {
      const [filled, blank] = saysNothing(report) ? [earlier, { row, report }] : [{ row, report }, earlier];
      reports.set(item, filled);
      filled.row.report('row-blank-elsewhere', '任务编号', { key: named, place: blank.row.placeAt('任务编号') });
    } else if (sameReport(earlier.report, report)) row.report('key-repeated', '任务编号', { key: named });
    else {
      // Neither row is merged, so that both are put on record.
      const both = contradicted.has(item) ? [row] : [earlier.row, row];
      for (const one of both) one.report('key-twice', '任务编号', { key: named, raw: one.asText(taskProgressSheet) });
      contradicted.add(item);
    }
  }
  for (const [item, { row }] of reports) {
    context.reportElsewhere(taskProgressSheet, row, '任务编号');
    if (doubts.cast(keyOf(item), row, '任务编号', taskProgressSheet, saidIn)) contradicted.add(item);
  }
  for (const item of own) {
    const row = reports.get(item)?.row;
    for (const header of requiredProgress) {
      context.require(taskProgressSheet.name, row?.at(header) ?? '', row?.isEmpty(header) === false);
    }
  }
  return own.flatMap((item) => {
    const report = reports.get(item)?.report;
    return report === undefined || contradicted.has(item) ? [] : [report];
  });
}
