import { finding } from '../../../findings/finding';
import type { ChangeSet } from '../../../workbook/change-set';
import type { CellContent } from '../../../workbook/draft';
import type { Table } from '../../../workbook/table';
import { address } from '../../../workbook/address';
import { TableChanges } from '../../../workbook/table-changes';
import { itemName, lightInputOf } from '../../progress/progress';
import {
  layProgress,
  lightContent,
  lightSourcesOf,
  progressRecord,
  untouched,
  type NamedItem,
} from '../../progress/progress-sheet';
import { progressSheet } from '../../sheets/progress';
import type { LedgerState, LogEntry, Operation, Outcome } from '../operation';
import { type RefreshPlan, planRefresh } from '../../progress/refresh-plan';

function nothingToDo({ table, missing, corrections, unlit: dark, surplus }: RefreshPlan): boolean {
  return table !== undefined && missing.length + corrections.length + dark.length + surplus.length === 0;
}

const namedItem = ({ item, unitName }: NamedItem): string => itemName({ ...item, unitName });

/** Items named in one line of 操作日志; more are counted. */
const mostNamed = 10;

function listed(names: readonly string[]): string {
  const rest = names.length > mostNamed ? ` 等${names.length}项` : '';
  return names.slice(0, mostNamed).join('、') + rest;
}

function logOf({ missing, corrections, unlit: dark, surplus, kept }: RefreshPlan): LogEntry[] {
  const shown = (content: CellContent) =>
    content !== null && typeof content === 'object' && 'date' in content ? content.date : String(content ?? '');
  const lines: (LogEntry | undefined)[] = [
    missing.length === 0
      ? undefined
      : { subject: `新增${missing.length}行`, before: '', after: listed(missing.map(namedItem)) },
    surplus.length === 0
      ? undefined
      : { subject: `清空${surplus.length}行`, before: listed(surplus.map(itemName)), after: '' },
    dark.length === 0
      ? undefined
      : {
          subject: `补上预警公式${dark.length}格`,
          before: '',
          after: listed(dark.map(({ entry }) => itemName(entry))),
        },
    kept.length === 0
      ? undefined
      : { subject: `保留${kept.length}行`, before: '', after: `不再要求、但填过内容：${listed(kept.map(itemName))}` },
  ];
  const corrected = corrections.map(({ entry, header, before, content }) => ({
    subject: `${itemName(entry)} ${header}`,
    before,
    after: shown(content),
  }));
  return [...lines.filter((line) => line !== undefined), ...corrected];
}

function newSheet({ ledger, today, workbook }: LedgerState, missing: readonly NamedItem[]): ChangeSet {
  const day = { asOf: today, settings: ledger.settings };
  const draft = layProgress(missing, ledger.year, lightSourcesOf(workbook, ledger.year), day);
  // Who writes the sheet reads its rows, and so does who takes it back later.
  return [{ kind: 'new-sheet', draft: { ...draft, rows: [...draft.rows] } }];
}

function changesOf(state: LedgerState, table: Table, plan: RefreshPlan): ChangeSet {
  const { ledger, workbook, today } = state;
  const sources = lightSourcesOf(workbook, ledger.year);
  const day = { asOf: today, settings: ledger.settings };
  const changes = new TableChanges(table, progressSheet);
  for (const { entry, header, content } of plan.corrections) changes.set(entry.row, header, content);
  for (const { row } of plan.surplus) changes.clear(row);
  for (const { entry, item } of plan.unlit) {
    const input = { ...lightInputOf(entry, ledger.year), deadline: entry.deadline ?? item.deadline };
    changes.set(
      entry.row,
      '预警',
      lightContent((header) => entry.cells[header] ?? '', sources, input, day),
    );
  }
  const lit = ['状态', '完成率', '完成时限'].every((header) => table.columnOf(header) !== undefined);
  for (const named of plan.missing) {
    const row = changes.nextRow;
    const at = (header: string) => address(row, table.columnOf(header) ?? 1);
    const warning = lightContent(at, sources, untouched(named.item, ledger.year), day);
    const { 预警, ...record } = progressRecord(named, warning);
    changes.append(lit ? { ...record, 预警 } : record);
  }
  return changes.changes();
}

/**
 * Makes 进展 follow the matrix and the work points without touching what people entered: rows that are missing are put
 * below the others, names and roles that differ are corrected, empty deadlines filled; rows that are not asked for any
 * more are emptied if nothing was entered in them, else kept. A ledger without the sheet gets it.
 */
export const refreshProgress: Operation<Record<string, never>> = {
  name: '刷新进展',
  whyNot: ({ workbook, ledger }) => {
    const plan = planRefresh(workbook, ledger);
    const { name } = progressSheet;
    if (plan.table === undefined && workbook.sheets.some((sheet) => sheet.name === name)) {
      return finding('ledger-sheet-missing', { sheet: name }, { sheet: name });
    }
    return nothingToDo(plan) ? finding('progress-up-to-date', { sheet: name }) : undefined;
  },
  act: (state): Outcome => {
    const plan = planRefresh(state.workbook, state.ledger);
    const changes = plan.table === undefined ? newSheet(state, plan.missing) : changesOf(state, plan.table, plan);
    return { changes, log: logOf(plan) };
  },
};
