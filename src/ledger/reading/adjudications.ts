import { finding, type Finding } from '../../findings/finding';
import type { Table, TableRow } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import { dayOf } from './day';
import type { Adjudication } from '../ledger';
import type { LedgerUnit } from '../ledger-unit';
import { shownText } from '../shown-text';
import { adjudicationSheet } from '../sheets/adjudications';

/** What the sheet 裁定 says. */
export interface AdjudicationReading {
  /** The last one of each place, half-filled rows included: a merge says of them why it could not apply them. */
  readonly adjudications: readonly Adjudication[];
  readonly findings: readonly Finding[];
}

/** The value that a decision is on: two rows with the same place are about the same value. */
export function placeOf({ unit, sheet, key, field }: Pick<Adjudication, 'unit' | 'sheet' | 'key' | 'field'>): string {
  return [unit, sheet, key, field].join('\n');
}

/** Whether a decision says which file of a unit counts. */
export function choosesFile({ sheet, key, field }: Pick<Adjudication, 'sheet' | 'key' | 'field'>): boolean {
  return sheet === '文件' && key === '版本' && field === '采用';
}

const required = [
  ['unit', '单位编码'],
  ['sheet', '工作表'],
  ['key', '键'],
  ['field', '字段'],
  ['decided', '裁定值'],
] as const;

/** Headers under which a row lacks what it cannot be applied without. */
export function missingIn(adjudication: Adjudication): string[] {
  return required.flatMap(([part, header]) => (adjudication[part] === '' ? [header] : []));
}

const signature = [
  ['reason', '理由'],
  ['by', '裁定人'],
  ['date', '日期'],
] as const;

function readRow(row: TableRow): Adjudication {
  const text = (header: string) => cellText(row.cell(header)).trim();
  return {
    unit: text('单位编码').toUpperCase(),
    sheet: text('工作表'),
    key: text('键').replace(/\s+/g, ' '),
    field: text('字段'),
    raw: shownText(row.cell('原值')),
    decided: shownText(row.cell('裁定值')).trim(),
    reason: text('理由'),
    by: text('裁定人'),
    date: dayOf(row.cell('日期')) ?? '',
    at: row.at('裁定值'),
  };
}

function findingsOf(row: TableRow, one: Adjudication, units: ReadonlySet<string>): Finding[] {
  const { name } = adjudicationSheet;
  const where = (header: string) => ({ sheet: name, cell: row.at(header), field: header });
  const day = row.cell('日期');
  const found: Finding[] = [];
  const [missing] = missingIn(one);
  if (missing !== undefined) {
    found.push(finding('adjudication-incomplete', where(missing), { missing: missingIn(one).join('、') }));
  }
  if (one.unit !== '' && !units.has(one.unit)) {
    found.push(finding('adjudication-unit-unknown', where('单位编码'), { unit: one.unit }));
  }
  if (day !== undefined && one.date === '') {
    found.push(finding('ledger-date-unreadable', where('日期'), { raw: cellText(day) }));
  }
  const unsigned = signature.filter(([part]) => one[part] === '' && !(part === 'date' && day !== undefined));
  const [first] = unsigned;
  if (first !== undefined && missing === undefined) {
    const names = unsigned.map(([, header]) => header).join('、');
    found.push(finding('adjudication-unsigned', where(first[1]), { missing: names }));
  }
  return found;
}

/**
 * Reads the sheet 裁定. Several rows may be about one place: they are the history of a decision, and the lowest counts.
 * @param table the sheet as found; undefined where the ledger has none
 * @param units of the ledger, in force or not
 */
export function readAdjudications(table: Table | undefined, units: readonly LedgerUnit[]): AdjudicationReading {
  const codes = new Set(units.map(({ code }) => code));
  const rows = (table?.rows ?? []).map((row) => ({ row, one: readRow(row) }));
  // A half-filled row decides nothing, and takes the place of nothing.
  const whole = rows.filter(({ one }) => missingIn(one).length === 0);
  const last = new Map(whole.map(({ row, one }) => [placeOf(one), row]));
  const later = (row: TableRow, one: Adjudication): TableRow | undefined => {
    const lowest = missingIn(one).length > 0 ? undefined : last.get(placeOf(one));
    return lowest === row ? undefined : lowest;
  };
  const findings = rows.flatMap(({ row, one }) => {
    const found = findingsOf(row, one, codes);
    const replacing = later(row, one);
    if (replacing === undefined) return found;
    const where = { sheet: adjudicationSheet.name, cell: row.at('裁定值'), field: '裁定值', unit: one.unit };
    return [...found, finding('adjudication-replaced', where, { row: replacing.row })];
  });
  return { adjudications: rows.flatMap(({ row, one }) => (later(row, one) === undefined ? [one] : [])), findings };
}
