import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { Table, TableRow } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import { dayOf } from '../reading/day';
import { adjustmentSheet } from '../sheets/scoring';
import type { LedgerUnit } from '../ledger-unit';

/** 测评加减分: points that the office adds to a unit's score or takes from it. */
export interface Adjustment {
  /** Unit code. */
  readonly unit: string;
  /** Below 0 for a deduction. */
  readonly points: number;
  readonly reason: string;
  readonly by: string;
  readonly date: PlainDate | undefined;
  /** Where the points stand in the ledger, A1. */
  readonly at: string;
}

export interface AdjustmentReading {
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly Finding[];
}

/** A number as people type it, a full-width sign or a plus before it included. */
function signed(text: string): number {
  const plain = text.normalize('NFKC').replace('−', '-').replace(/分$/, '').trim();
  return plain === '' ? NaN : Number(plain);
}

function readRow(row: TableRow, units: readonly LedgerUnit[], findings: Finding[]): Adjustment[] {
  const text = (header: string) => cellText(row.cell(header)).trim();
  const where = (header: string) => ({ sheet: adjustmentSheet.name, cell: row.at(header), field: header });
  const [code, name, raw] = [text('单位编码').toUpperCase(), text('单位名称'), text('加减分')];
  if (code === '' && name === '' && raw === '') return [];
  const named = ({ name: own, aliases }: LedgerUnit) => own === name || aliases.includes(name);
  const unit = units.find((one) => (code === '' ? named(one) : one.code === code));
  if (unit === undefined) {
    findings.push(
      finding('adjustment-unit-unknown', where(code === '' ? '单位名称' : '单位编码'), { raw: code || name }),
    );
    return [];
  }
  const points = signed(raw);
  if (!Number.isFinite(points)) {
    findings.push(finding('adjustment-points-unreadable', { ...where('加减分'), unit: unit.code }, { raw }));
    return [];
  }
  if (text('理由') === '') {
    findings.push(finding('adjustment-without-reason', { ...where('理由'), unit: unit.code }, { unit: unit.name }));
  }
  const day = row.cell('日期');
  const date = dayOf(day);
  if (day !== undefined && date === undefined) {
    findings.push(finding('ledger-date-unreadable', where('日期'), { raw: cellText(day) }));
  }
  return [{ unit: unit.code, points, reason: text('理由'), by: text('登记人'), date, at: row.at('加减分') }];
}

/**
 * Reads 测评加减分. A unit is known by its code, by its name where there is no code.
 * @param table the sheet as found; undefined where the ledger has none
 */
export function readAdjustments(table: Table | undefined, units: readonly LedgerUnit[]): AdjustmentReading {
  const findings: Finding[] = [];
  const adjustments = (table?.rows ?? []).flatMap((row) => readRow(row, units, findings));
  return { adjustments, findings };
}
