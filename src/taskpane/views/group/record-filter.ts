import { daysBetween } from '../../../ledger/progress/light';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import { isDay } from '../../../ledger/reading/day';
import { stateOf, stepsFrom } from '../../../ledger/registers/lifecycle';
import type { LedgerState } from '../../../ledger/operations/operation';
import { shownIn, type RegisterRecord } from '../../../ledger/registers/record';
import type { Settings } from '../../../ledger/settings';
import { namesIn } from '../../../ledger/listed-names';
import type { PlainDate } from '../../../plan/plan';
import { seeker } from '../../parts/words-sought';
import type { ShownRegister } from './shown-registers';

/** What narrows a list of records down; what is left out lets everything through. */
export interface RecordFilter {
  readonly text?: string;
  readonly state?: string;
  /** Code. */
  readonly unit?: string;
  /** The list as of a day; what is no day narrows nothing down. */
  readonly on?: string;
}

/** Whether a filter narrows anything down. */
export function narrows(filter: RecordFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

/** A row that waits for its record: a post without a name. */
export function isWaiting({ register }: ShownRegister, record: RegisterRecord): boolean {
  return register.waiting !== undefined && register.spec.key.some((header) => record.text(header) === '');
}

/** Whether nothing is left to be done with a record. */
function isSettled({ register: { lifecycle } }: ShownRegister, record: RegisterRecord): boolean {
  if (lifecycle === undefined) return false;
  return stepsFrom(lifecycle, stateOf(lifecycle, record)).every(({ asksReason }) => asksReason === true);
}

/** The day a record is due; undefined where nothing is due, or nobody can tell. */
function dueDay(shown: ShownRegister, record: RegisterRecord, settings: Settings): PlainDate | undefined {
  if (isSettled(shown, record)) return undefined;
  return shown.dueBy?.(record, settings) ?? (shown.due === undefined ? undefined : record.day(shown.due));
}

/**
 * Days until a record is due, below 0 once it is overdue; undefined where nothing is due.
 */
export function daysLeft(
  shown: ShownRegister,
  record: RegisterRecord,
  { today, ledger }: Pick<LedgerState, 'today' | 'ledger'>,
): number | undefined {
  const due = dueDay(shown, record, ledger.settings);
  return due === undefined ? undefined : daysBetween(today, due);
}

/**
 * The records that pass a filter, newest first where they are numbered, by rank where they have one.
 * @param records in the order of the sheet
 */
export function filterRecords(
  shown: ShownRegister,
  records: readonly RegisterRecord[],
  filter: RecordFilter,
  units: readonly LedgerUnit[],
): readonly RegisterRecord[] {
  const { spec, lifecycle, number } = shown.register;
  const { text = '', state = '', on } = filter;
  const isSought = seeker(text);
  const unit = units.find(({ code }) => code === filter.unit);
  const named = new Set(unit === undefined ? [] : [unit.name, ...unit.aliases]);
  const passes = (record: RegisterRecord): boolean => {
    if (!isSought(spec.columns.map(({ header }) => shownIn(record, header)).join('\n'))) return false;
    if (state !== '' && (lifecycle === undefined || stateOf(lifecycle, record) !== state)) return false;
    if (unit !== undefined && !namesIn(record.text(shown.units ?? '')).some((name) => named.has(name))) return false;
    if (on === undefined || !isDay(on) || shown.span === undefined) return true;
    const [from, to] = [record.day(shown.span[0]), record.day(shown.span[1])];
    return !isWaiting(shown, record) && (from === undefined || from <= on) && (to === undefined || on <= to);
  };
  const passed = records.filter(passes);
  const { rank } = shown;
  if (rank !== undefined) return passed.sort((left, right) => rank(left) - rank(right));
  return number === undefined ? passed : passed.reverse();
}
