import { finding, type Finding } from '../../../findings/finding';
import type { PlainDate } from '../../../plan/plan';
import type { CellContent } from '../../../workbook/draft';
import type { TableRow } from '../../../workbook/table';
import { cellText } from '../../../workbook/snapshot';
import { TableChanges } from '../../../workbook/table-changes';
import { dayOf, isDay } from '../../reading/day';
import { itemName, keyOf, percentage, readProgress, type ProgressKey } from '../../progress/progress';
import { dayContent } from '../../progress/progress-sheet';
import { progressSheet, progressStates, type ProgressState } from '../../sheets/progress';
import type { LedgerState, Operation } from '../operation';

/** What is entered in a row of 进展; what is left out stays, the empty text and null empty a cell. */
export interface ProgressFields {
  readonly state?: ProgressState | '';
  /** 0 to 1. */
  readonly share?: number | null;
  readonly deadline?: PlainDate | null;
  readonly progress?: string;
  readonly problems?: string;
  readonly suggestions?: string;
  readonly reported?: PlainDate | null;
}

export interface ProgressEdit {
  readonly key: ProgressKey;
  readonly fields: ProgressFields;
}

/** The column of each field. */
export const progressHeaders = {
  state: '状态',
  share: '完成率',
  deadline: '完成时限',
  progress: '进展情况',
  problems: '存在问题',
  suggestions: '意见建议',
  reported: '报送日期',
} as const satisfies Record<keyof ProgressFields, string>;

export type ProgressField = keyof ProgressFields;

/** A field's value as people read it. */
export function shownField(field: ProgressField, value: string | number | null): string {
  if (value === null) return '';
  return field === 'share' ? percentage(Number(value)) : String(value).trim();
}

/** What stands in a row under a field's header, as people read it. */
export function heldField(row: TableRow, field: ProgressField): string {
  const cell = row.cell(progressHeaders[field]);
  if (field === 'share' && cell?.kind === 'number') return percentage(Number(cell.value));
  const isDate = field === 'deadline' || field === 'reported';
  return (isDate ? dayOf(cell) : undefined) ?? cellText(cell).trim();
}

/** A field's value as the content of its cell. */
export function fieldContent(field: ProgressField, value: string | number | null): CellContent {
  if (value === null || value === '') return null;
  return field === 'deadline' || field === 'reported' ? dayContent(String(value)) : value;
}

/** One field that says something else than its cell. */
interface FieldChange {
  readonly field: ProgressField;
  readonly before: string;
  readonly after: string;
  readonly content: CellContent;
}

function changesOf(row: TableRow, fields: ProgressFields): FieldChange[] {
  return (Object.keys(progressHeaders) as ProgressField[]).flatMap((field): FieldChange[] => {
    const value = fields[field];
    if (value === undefined) return [];
    const [before, after] = [heldField(row, field), shownField(field, value)];
    return before === after ? [] : [{ field, before, after, content: fieldContent(field, value) }];
  });
}

/** Why what was entered cannot be right, whatever the row. */
function whyNotFields({ state, share, deadline, reported }: ProgressFields): Finding | undefined {
  const place = { sheet: progressSheet.name };
  if (state !== undefined && state !== '' && !progressStates.includes(state)) {
    return finding('progress-state-invalid', place, { raw: state, allowed: progressStates.join('、') });
  }
  if (share !== undefined && share !== null && !(share >= 0 && share <= 1)) {
    return finding('progress-share-invalid', place, { raw: percentage(share) });
  }
  const noDay = [deadline, reported].find((day) => day !== undefined && day !== null && !isDay(day));
  return noDay === undefined || noDay === null ? undefined : finding('operation-day-unreadable', place, { raw: noDay });
}

function located({ workbook, ledger }: LedgerState, key: ProgressKey) {
  const { table, entries } = readProgress(workbook, ledger);
  const own = entries.find(({ entry }) => keyOf(entry) === keyOf(key));
  return table === undefined || own === undefined ? undefined : { table, ...own };
}

/**
 * Enters one item of 进展 from a form. What is odd but possible (已完成 below 100 %) is not refused: `doubtOf` says it
 * beside the form, and the checks of the ledger say it again.
 */
export const editProgress: Operation<ProgressEdit> = {
  name: '填写进展',
  whyNot: (state, { key, fields }) => {
    const own = located(state, key);
    if (own === undefined) {
      const { units } = state.ledger;
      const unitName = units.find(({ code }) => code === key.unit)?.name ?? key.unit;
      return finding('progress-row-gone', { sheet: progressSheet.name }, { item: itemName({ ...key, unitName }) });
    }
    const objection = whyNotFields(fields);
    if (objection !== undefined) return objection;
    const changes = changesOf(own.row, fields);
    const { name } = own.table.sheet;
    if (changes.some(({ field }) => own.row.at(progressHeaders[field]) === '')) {
      return finding('ledger-sheet-missing', { sheet: name }, { sheet: name });
    }
    return changes.length > 0
      ? undefined
      : finding('operation-nothing-changes', { sheet: name, cell: own.row.at('任务编号') });
  },
  act: (state, { key, fields }) => {
    const own = located(state, key);
    if (own === undefined) return { changes: [], log: [] };
    const changes = new TableChanges(own.table, progressSheet);
    const fieldChanges = changesOf(own.row, fields);
    for (const { field, content } of fieldChanges) changes.set(own.row.row, progressHeaders[field], content);
    return {
      changes: changes.changes(),
      log: fieldChanges.map(({ field, before, after }) => ({
        subject: `${itemName(own.entry)} ${progressHeaders[field]}`,
        before,
        after,
      })),
    };
  },
};
