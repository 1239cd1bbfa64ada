import type { Finding } from '../../findings/finding';
import type { SheetDraft } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import type { Table, TableRow } from '../../workbook/table';
import { dayOf } from '../reading/day';
import type { LedgerState, Outcome } from '../operations/operation';
import { ledgerTable } from '../reading/tables';
import type { Lifecycle } from './lifecycle';
import type { Entered, RegisterRecord } from './record';

/** What the cells of a column name, where that can be looked up. */
export type Naming = 'unit' | 'units' | 'task' | 'meeting' | 'phase';

/**
 * One of the lists that the leading group's office keeps: meetings, decisions, documents, members, changes of members,
 * work plans, inspections, problems that units raised. A record is a row; where records have states, the states are data.
 */
export interface Register {
  readonly spec: SheetSpec;
  /** What a record is called: 会议, 议定事项. */
  readonly noun: string;
  /** Header that names the record to people, besides its key. */
  readonly title: string;
  /** Headers without which there is no record. */
  readonly needs: readonly string[];
  readonly naming: Readonly<Record<string, Naming>>;
  /** Days that lie in this order, as far as they are entered. */
  readonly days: readonly string[];
  /** Header of the day a record is entered on: the day of entering it, where no other is given. */
  readonly enteredOn?: string;
  /** Headers of people, one or several: they follow a name that is put right on the roster. */
  readonly people?: readonly string[];
  /** Headers that only operations write: where a record was read from. */
  readonly given?: readonly string[];
  readonly lifecycle?: Lifecycle;
  /** The sheet with the records it begins with, for a ledger made before there was one. */
  laid?(records: readonly TableRecord[]): SheetDraft;
  /**
   * The key of a new record, where the office does not give it: numbered by year.
   * @returns undefined where the key is what is entered
   */
  number?(state: LedgerState, entered: Entered): string;
  /** A row that waits for a new record: a post without a name. */
  waiting?(workbook: WorkbookSnapshot, entered: Entered): RegisterRecord | undefined;
  /** What a correction of a record does besides: what refers to it elsewhere. */
  corrected?(state: LedgerState, record: RegisterRecord, entered: Entered): Outcome;
  /** What else stands against what is entered, beyond what its columns say. */
  whyNot?(state: LedgerState, entered: Entered, before: RegisterRecord | undefined): Finding | undefined;
  /** What is to be said of a record as it stands, beyond what its states and days say. */
  check?(state: CheckedState, record: RegisterRecord): readonly Finding[];
}

/** What the checks of a ledger work from. */
export type CheckedState = Pick<LedgerState, 'workbook' | 'ledger'>;

/** The key of a record as one text. */
export function keyOf(spec: SheetSpec, text: (header: string) => string): string {
  return spec.key.map(text).join(' ').trim();
}

function recordOf(table: Table, row: TableRow, spec: SheetSpec): RegisterRecord {
  const text = (header: string) => cellText(row.cell(header)).trim();
  return {
    key: keyOf(spec, text),
    sheet: table.sheet.name,
    row: row.row,
    text,
    day: (header) => dayOf(row.cell(header)),
    at: (header) => row.at(header),
  };
}

/** Worked out once a snapshot, by the declaration of the sheet: the checks look at rosters again for each record. */
const workedOut = new WeakMap<WorkbookSnapshot, Map<SheetSpec, readonly RegisterRecord[]>>();

/**
 * The rows of a register that say anything, with a key or without, in the order of the sheet; none where the ledger
 * lacks it.
 */
export function rowsOf(workbook: WorkbookSnapshot, { spec }: Pick<Register, 'spec'>): readonly RegisterRecord[] {
  const known = workedOut.get(workbook) ?? new Map<SheetSpec, readonly RegisterRecord[]>();
  workedOut.set(workbook, known);
  const rows = known.get(spec) ?? read(workbook, spec);
  known.set(spec, rows);
  return rows;
}

function read(workbook: WorkbookSnapshot, spec: SheetSpec): RegisterRecord[] {
  const table = ledgerTable(workbook, spec);
  const said = spec.columns.filter(({ kind }) => kind !== 'light');
  return (table?.rows ?? [])
    .map((row) => recordOf(table as Table, row, spec))
    .filter((record) => said.some(({ header }) => record.text(header) !== ''));
}

/** The records of a register that have a key, in the order of the sheet. */
export function recordsOf(workbook: WorkbookSnapshot, register: Pick<Register, 'spec'>): readonly RegisterRecord[] {
  return rowsOf(workbook, register).filter(({ key }) => key !== '');
}

/** The first record of a key: the one that counts. */
export function recordWith(workbook: WorkbookSnapshot, register: Register, key: string): RegisterRecord | undefined {
  return recordsOf(workbook, register).find((record) => record.key === key);
}

/**
 * The next number of a series: beyond every one that stands anywhere in the workbook, 操作日志 included, so that the
 * number of a row that was taken out does not come back as something else.
 * @param prefix `2007-M`
 */
export function nextKey(workbook: WorkbookSnapshot, prefix: string): string {
  let last = 0;
  for (const { rows } of workbook.sheets) {
    for (const cells of rows.values()) {
      for (const { kind, value } of cells) {
        // 操作日志 says `会议 2007-M01`.
        for (const word of kind === 'text' ? String(value).split(/\s+/) : []) {
          const digits = word.startsWith(prefix) ? /^\d{1,6}$/.exec(word.slice(prefix.length))?.[0] : undefined;
          if (digits !== undefined) last = Math.max(last, Number(digits));
        }
      }
    }
  }
  return `${prefix}${String(last + 1).padStart(2, '0')}`;
}
