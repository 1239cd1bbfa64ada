import { daysBetween, dueDay, type Light } from '../../../ledger/progress/light';
import type { LedgerState } from '../../../ledger/operations/operation';
import { readProgressRows, type ProgressRow } from '../../../ledger/progress/rows';
import { reportingUnits } from '../../../ledger/progress/work-items';
import type { PlainDate } from '../../../plan/plan';

/** How far some items of work have come. */
export interface Counts {
  readonly items: number;
  readonly entered: number;
  readonly done: number;
  /** Mean of the shares that were entered; undefined where none was. */
  readonly average: number | undefined;
  readonly lights: Readonly<Record<Light, number>>;
  readonly late: number;
}

/** 进展 on the day of a circular: every item that is asked for, and what they come to by task and by unit. */
export interface Standing {
  readonly asOf: PlainDate;
  readonly rows: readonly ProgressRow[];
  readonly all: Counts;
  readonly tasks: readonly { readonly code: string; readonly name: string; readonly counts: Counts }[];
  /** Units that carry something. */
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly counts: Counts;
    /** The last day on which it reported; undefined where none is entered. */
    readonly reported: PlainDate | undefined;
  }[];
}

function countsOf(rows: readonly ProgressRow[]): Counts {
  const shares = rows.flatMap(({ share }) => share ?? []);
  const lights = { 红: 0, 黄: 0, 绿: 0, 灰: 0, '': 0 };
  for (const { light } of rows) lights[light] += 1;
  return {
    items: rows.length,
    entered: rows.filter(({ entered }) => entered).length,
    done: rows.filter(({ state }) => state === '已完成').length,
    average: shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    lights,
    late: rows.filter(({ late }) => late).length,
  };
}

/** Days since an item was due; undefined for one that is not late. */
export function daysLate(
  row: ProgressRow,
  { ledger, today }: Pick<LedgerState, 'ledger' | 'today'>,
): number | undefined {
  return row.late ? daysBetween(dueDay({ deadline: row.deadline, year: ledger.year }), today) : undefined;
}

/** What 进展 of the ledger says on a day. */
export function standingOn(state: Pick<LedgerState, 'workbook' | 'ledger' | 'today'>): Standing {
  const { ledger, today } = state;
  const rows = readProgressRows(state).rows.filter(({ asked }) => asked);
  const own = (field: 'task' | 'unit', code: string) => rows.filter((row) => row[field] === code);
  return {
    asOf: today,
    rows,
    all: countsOf(rows),
    tasks: ledger.tasks.map(({ code, name }) => ({ code, name, counts: countsOf(own('task', code)) })),
    units: reportingUnits(ledger).flatMap(({ code, name }) => {
      const carried = own('unit', code);
      const days = carried.flatMap(({ reported }) => reported ?? []).sort();
      return carried.length === 0 ? [] : [{ code, name, counts: countsOf(carried), reported: days.at(-1) }];
    }),
  };
}
