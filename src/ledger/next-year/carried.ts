import { dayOf } from '../reading/day';
import type { LedgerState } from '../operations/operation';
import { members, milestones, registers, workPlans } from '../registers';
import { stateOf, stepsFrom } from '../registers/lifecycle';
import { recordsOf, type Register } from '../registers/register';
import type { RegisterRecord } from '../registers/record';
import { holdsOn } from '../registers/roster';
import { settingSheet, reportTemplateSheet } from '../sheets/named-lines';
import { unitSheet } from '../sheets/plan';
import { ledgerTable } from '../reading/tables';
import type { Table, TableRow } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import type { CellContent } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { settingLines } from '../settings';

/** A record of last year's ledger, and whether it goes along. */
export interface Carried {
  readonly sheet: string;
  /** What it is called: its key and what it is about. */
  readonly name: string;
  readonly goes: boolean;
  readonly record: TableRecord;
}

/** What stands under a header, to be written again. */
function contentOf(row: TableRow, header: string, isDate: boolean): CellContent {
  const cell = row.cell(header);
  if (cell === undefined) return null;
  const day = isDate || cell.kind === 'date' ? dayOf(cell) : undefined;
  if (day !== undefined) return { date: day };
  return cell.kind === 'error' ? null : cell.value;
}

function recordOf(row: TableRow, spec: SheetSpec): TableRecord {
  const columns = spec.columns.filter(({ kind }) => kind !== 'light');
  return Object.fromEntries(columns.map(({ header, kind }) => [header, contentOf(row, header, kind === 'date')]));
}

/** A row to be filled in that says nothing yet. */
function said(row: TableRow, spec: SheetSpec): boolean {
  return spec.key.some((header) => cellText(row.cell(header)).trim() !== '');
}

function rows(table: Table | undefined, spec: SheetSpec): TableRow[] {
  return (table?.rows ?? []).filter((row) => said(row, spec));
}

/** Records of a register with whether each is still to be dealt with. */
function open({ workbook }: LedgerState, register: Register): Carried[] {
  const { spec, lifecycle, title } = register;
  const table = ledgerTable(workbook, spec);
  const byRow = new Map(rows(table, spec).map((row) => [row.row, row]));
  return recordsOf(workbook, register).flatMap((record): Carried[] => {
    const row = byRow.get(record.row);
    if (row === undefined || lifecycle === undefined) return [];
    const goes = stepsFrom(lifecycle, stateOf(lifecycle, record)).some(({ asksReason }) => asksReason !== true);
    return [
      { sheet: spec.name, name: `${record.key} ${record.text(title)}`.trim(), goes, record: recordOf(row, spec) },
    ];
  });
}

function inOffice(member: RegisterRecord, year: number): boolean {
  return holdsOn(member, `${year}-01-01`);
}

/** Who is in office when the new year begins, and the posts that wait for somebody. */
function roster({ workbook }: LedgerState, year: number): Carried[] {
  const { spec } = members;
  const byRow = new Map((ledgerTable(workbook, spec)?.rows ?? []).map((row) => [row.row, row]));
  return recordsOf(workbook, members).flatMap((member): Carried[] => {
    const row = byRow.get(member.row);
    if (row === undefined) return [];
    const name = [member.text('姓名') || member.text('单位'), member.text('小组职务')].join(' ');
    return [{ sheet: spec.name, name, goes: inOffice(member, year), record: recordOf(row, spec) }];
  });
}

const text = (row: TableRow, header: string): string => cellText(row.cell(header)).trim();

/** Everything of a sheet, its own history included. */
function whole({ workbook }: LedgerState, spec: SheetSpec, title: string, history: readonly string[] = []): Carried[] {
  return rows(ledgerTable(workbook, spec), spec).map((row) => {
    const earlier = history.map((header) => text(row, header)).filter((one) => one !== '');
    const name = [...spec.key, title].map((header) => text(row, header)).join(' ');
    return {
      sheet: spec.name,
      name: earlier.length === 0 ? name : `${name}（${earlier.join('；')}）`,
      goes: true,
      record: recordOf(row, spec),
    };
  });
}

/** Units with their other names and those of before; what is out of force says so. */
function units(state: LedgerState): Carried[] {
  const active = new Set(state.ledger.units.flatMap((unit) => (unit.active ? [unit.code] : [])));
  return whole(state, unitSheet, '单位名称', ['别名']).map((one) =>
    active.has(String(one.record['单位编码'] ?? '').trim()) ? one : { ...one, name: `${one.name} 停用` },
  );
}

/** The office's own values of settings and wordings; a line that the ledger lacks is as a new one has it. */
function values({ workbook }: LedgerState, spec: SheetSpec, value: string): ReadonlyMap<string, CellContent> {
  const known = rows(ledgerTable(workbook, spec), spec);
  return new Map(known.map((row) => [text(row, '名称'), contentOf(row, value, false)]));
}

/** Settings and wordings as the office has changed them, by name. */
export function ownValues(state: LedgerState) {
  const settings = values(state, settingSheet, '值');
  const known = new Set(settingLines.map(({ name }) => name));
  return {
    settings: new Map([...settings].filter(([name]) => known.has(name))),
    templates: values(state, reportTemplateSheet, '模板'),
  };
}

/** Registers of which all goes along, what is done included: it is of the plan, not of the year. */
const ofThePlan: readonly Register[] = [milestones, workPlans];

function recordsIn(state: LedgerState, register: Register, year: number): Carried[] {
  if (register === members) return roster(state, year);
  return ofThePlan.includes(register) ? whole(state, register.spec, register.title) : open(state, register);
}

/** Meetings were held in their year: none is still to be dealt with. */
const carriedRegisters = registers.filter((one) => one.lifecycle !== undefined || one === members);

/** Sheets of which records go along. */
export const carriedSheets: readonly string[] = [unitSheet, ...carriedRegisters.map(({ spec }) => spec)].map(
  ({ name }) => name,
);

/**
 * What of a ledger goes into the next year's: units with their codes and history, the roster, work plans, and what the
 * registers have still to be dealt with. What is closed stays behind, in the old ledger.
 * @param year of the next ledger
 * @param anew sheets of which nothing goes along
 */
export function carriedRecords(state: LedgerState, year: number, anew: ReadonlySet<string> = new Set()): Carried[] {
  const all = [...units(state), ...carriedRegisters.flatMap((register) => recordsIn(state, register, year))];
  return all.map((one) => (anew.has(one.sheet) ? { ...one, goes: false } : one));
}
