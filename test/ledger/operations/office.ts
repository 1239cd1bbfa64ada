import { createLedger } from '../../../src/ledger/creating/create';
import type { NewLedger } from '../../../src/ledger/creating/new-ledger';
import type { Ledger } from '../../../src/ledger/ledger';
import type { LedgerState, Operation } from '../../../src/ledger/operations/operation';
import { perform } from '../../../src/ledger/operations/perform';
import { readLedger } from '../../../src/ledger/read';
import { address } from '../../../src/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied, type Applied } from '../../apply-changes';
import { new2007 } from '../../ledger-2007';
import { moved, textCell, withCells, withSheet } from '../../returns/reshaped';
import { snapshotOf } from '../../../src/workbook/drafted';

/** The ledger of 2007 as it was made. */
export const made2007: WorkbookSnapshot = snapshotOf(createLedger(new2007));

/** A ledger made from something else than the plan of 2007. */
export function madeFrom(made: Partial<NewLedger>): WorkbookSnapshot {
  return snapshotOf(createLedger({ ...new2007, ...made }));
}

/** What an operation works from; the day is 20 December 2007. */
export function stateOf(workbook: WorkbookSnapshot): LedgerState {
  const { ledger, findings } = readLedger(workbook, '台账.xlsx');
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return { workbook, ledger, findings, today: '2007-12-20', now: '2007-12-20 09:30' };
}

export interface After extends Applied {
  readonly ledger: Ledger;
  readonly state: LedgerState;
}

/** A ledger after an operation, read again; and what takes it back. */
export function after<Request>(workbook: WorkbookSnapshot, operation: Operation<Request>, request: Request): After {
  const performed = perform(operation, stateOf(workbook), request);
  if (!performed.done) throw new Error(`${operation.name}: ${performed.reason.code}`);
  const result = applied(workbook, performed.changes);
  const state = stateOf(result.workbook);
  return { ...result, state, ledger: state.ledger };
}

/** The code of what stands against an operation; undefined where nothing does. */
export function objection<Request>(workbook: WorkbookSnapshot, operation: Operation<Request>, request: Request) {
  return operation.whyNot(stateOf(workbook), request)?.code;
}

/** A cell's text by its A1 address; empty for none. */
export function shown(workbook: WorkbookSnapshot, sheet: string, at: string): string {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? new Map<number, readonly Cell[]>();
  const cell = [...rows.values()].flat().find(({ row, column }) => address(row, column) === at);
  return cell === undefined ? '' : String(cell.value);
}

/** Every cell that differs, `sheet!A1: before → after`; 操作日志 apart. */
export function differences(before: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const texts = (workbook: WorkbookSnapshot) =>
    new Map(
      workbook.sheets
        .filter(({ name }) => name !== '操作日志')
        .flatMap(({ name, rows }) =>
          [...rows.values()]
            .flat()
            .map(({ row, column, value }) => [`${name}!${address(row, column)}`, String(value)] as const),
        ),
    );
  const [left, right] = [texts(before), texts(now)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((at) =>
    left.get(at) === right.get(at) ? [] : [`${at}: ${left.get(at) ?? ''} → ${right.get(at) ?? ''}`],
  );
}

/** Texts written into cells of a sheet by hand. */
export function written(
  workbook: WorkbookSnapshot,
  sheet: string,
  cells: readonly (readonly [number, number, string])[],
): WorkbookSnapshot {
  return withSheet(workbook, sheet, (own) =>
    withCells(
      own,
      cells.map(([row, column, value]) => textCell(row, column, value)),
    ),
  );
}

/** The columns of a sheet in another order: `order` gives, for each column from the left, the one that goes there. */
export function reordered(workbook: WorkbookSnapshot, sheet: string, order: readonly number[]): WorkbookSnapshot {
  return withSheet(workbook, sheet, (own) =>
    moved({ ...own, merges: [] }, (row, column) => [row, order.includes(column) ? order.indexOf(column) + 1 : column]),
  );
}

/** Rows put above everything in a sheet. */
export function lowered(workbook: WorkbookSnapshot, sheet: string, by: number): WorkbookSnapshot {
  return withSheet(workbook, sheet, (own) => moved({ ...own, merges: [] }, (row, column) => [row + by, column]));
}

/** A column taken out of a sheet, the others staying where they are. */
export function withoutColumn(workbook: WorkbookSnapshot, sheet: string, taken: number): WorkbookSnapshot {
  return withSheet(workbook, sheet, (own) =>
    moved({ ...own, merges: [] }, (row, column) => (column === taken ? undefined : [row, column])),
  );
}

/** The roles of a unit, as `T01 牵头`. */
export const rolesIn = (ledger: Ledger, unit: string): string[] =>
  ledger.assignments.flatMap((one) => (one.unit === unit ? [`${one.task} ${one.role}`] : []));
