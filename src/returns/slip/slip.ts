import type { Finding, Severity } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { officeName } from '../../ledger/office-name';
import type { PlainDate } from '../../plan/plan';
import { parseAddress } from '../../workbook/address';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FileResult } from '../unit-return';
import { concernsUnit, problemOf, remedyOf } from './unit-wording';

/** One thing that a unit is to correct or to confirm. */
export interface SlipEntry {
  readonly severity: Exclude<Severity, 'repair'>;
  readonly sheet?: string;
  /** A1 addresses of the cells it is about, the first of them named; none where it is about a sheet or the file. */
  readonly cells: readonly SlipCell[];
  readonly field: string;
  /** The cell as the unit sees it. */
  readonly held: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A cell of the workbook that goes to the unit. */
export interface SlipCell {
  readonly cell: string;
  /** What it held when it was sent back; undefined for nothing. */
  readonly content: Cell | undefined;
}

/** 退回单: why a return is sent back, said to its unit. */
export interface Slip {
  readonly unit: LedgerUnit;
  readonly year: number;
  /** Name of the file it is about, without its folder. */
  readonly file: string;
  /** Nothing was taken of the file. */
  readonly refused: boolean;
  /** Errors first, then in the order of the workbook. */
  readonly entries: readonly SlipEntry[];
  readonly asOf: PlainDate;
  /** Undefined where no day is set. */
  readonly resubmitBy: PlainDate | undefined;
  /** 发文机关. */
  readonly office: string;
  readonly phone: string;
}

/** What goes with the slip: the unit's own workbook, or a new template in its place. */
export type Enclosed =
  | { readonly kind: 'own'; readonly lost: readonly Finding[] }
  /** `carried` counts the cells that were filled in again from the old file. */
  | { readonly kind: 'new'; readonly carried: number };

/** What is decided for all slips of a day. */
export interface SlipTerms {
  readonly asOf: PlainDate;
  readonly resubmitBy?: PlainDate;
}

/** Addresses that a finding names: its cell, or all that a finding over many cells lists. */
function cellsOf({ where, values }: Finding): string[] {
  const listed = String(values['cells'] ?? '')
    .split(/[、\s]+/)
    .filter((text) => parseAddress(text) !== undefined);
  if (listed.length > 0) return listed;
  return where.cell === undefined || parseAddress(where.cell) === undefined ? [] : [where.cell];
}

/** What stands at a place; undefined for nothing. */
export function cellIn(
  workbook: WorkbookSnapshot | undefined,
  sheet: string | undefined,
  at: string,
): Cell | undefined {
  const place = parseAddress(at);
  const found = workbook?.sheets.find(({ name }) => name === sheet);
  return found?.rows.get(place?.row ?? 0)?.find(({ column }) => column === place?.column);
}

function entryOf(found: Finding, refused: boolean, workbook: WorkbookSnapshot | undefined): SlipEntry {
  const { sheet, field = '' } = found.where;
  const cells = cellsOf(found).map((cell) => ({ cell, content: cellIn(workbook, sheet, cell) }));
  return {
    severity: found.severity === 'error' ? 'error' : 'warning',
    ...(sheet === undefined ? {} : { sheet }),
    cells,
    field,
    held: String(found.values['raw'] ?? cells[0]?.content?.value ?? ''),
    problem: problemOf(found),
    remedy: remedyOf(found, refused),
  };
}

/**
 * The slip for a return, or none where nothing is asked of the unit.
 * @param result what came of the unit's file
 * @param workbook what the file holds, where it could be read
 */
export function slipOf(
  ledger: Ledger,
  result: FileResult,
  workbook: WorkbookSnapshot | undefined,
  { asOf, resubmitBy }: SlipTerms,
): Slip | undefined {
  const unit = ledger.units.find(({ code }) => code === result.unit);
  const refused = result.content === undefined;
  const findings = result.findings.filter(concernsUnit);
  if (unit === undefined || findings.length === 0) return undefined;
  const entries = findings.map((found) => entryOf(found, refused, workbook));
  return {
    unit,
    year: ledger.year,
    file: result.file.name.slice(result.file.name.lastIndexOf('/') + 1),
    refused,
    entries: [
      ...entries.filter(({ severity }) => severity === 'error'),
      ...entries.filter(({ severity }) => severity !== 'error'),
    ],
    asOf,
    resubmitBy,
    office: officeName(ledger),
    phone: ledger.settings.contactPhone,
  };
}

/** How many entries must be corrected, and how many confirmed. */
export function countsOf({ entries }: Slip): { readonly errors: number; readonly notices: number } {
  const errors = entries.filter(({ severity }) => severity === 'error').length;
  return { errors, notices: entries.length - errors };
}
