import { finding, type Finding } from '../../findings/finding';
import { notApplicable } from '../../workbook/not-applicable';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { address } from '../../workbook/address';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import { headerKey } from '../../workbook/header';
import type { Criterion } from './criteria';
import { evaluationRows, evaluationTable } from './evaluation-table';
import { evaluationSheet, grades, takenHeader, type Grade } from '../sheets/scoring';
import type { LedgerUnit } from '../ledger-unit';

/** A score that the office typed into 测评. */
export interface HandScore {
  readonly unit: string;
  readonly item: string;
  /** Undefined for —: the item does not apply to the unit. */
  readonly points: number | undefined;
  /** Where it stands in the ledger, A1. */
  readonly at: string;
}

/** A 等次 that the office typed into 测评. */
export interface HandGrade {
  readonly unit: string;
  readonly grade: Grade;
  readonly at: string;
}

export interface HandScoreReading {
  readonly scores: readonly HandScore[];
  readonly grades: readonly HandGrade[];
  readonly findings: readonly Finding[];
}

const gradeHeader = '等次';

/** What `写入测评` wrote into a row, as its record keeps it: `按时报送：1`, a line each. */
export function takenText(written: ReadonlyMap<string, string>): string {
  return [...written].map(([header, text]) => `${header}：${text}`).join('\n');
}

/** What `写入测评` wrote into a row, by header. */
export function takenIn(row: TableRow): Map<string, string> {
  return new Map(
    cellText(row.cell(takenHeader))
      .split('\n')
      .flatMap((line) => {
        const colon = line.lastIndexOf('：');
        return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()] as const];
      }),
  );
}

/** The text under a header that somebody typed: nothing where it is what `写入测评` wrote. */
export function typedIn(row: TableRow, header: string, taken: ReadonlyMap<string, string>): string {
  const text = cellText(row.cell(header)).trim();
  return text === taken.get(header) ? '' : text;
}

class HandScores {
  readonly scores: HandScore[] = [];
  readonly grades: HandGrade[] = [];
  readonly findings: Finding[] = [];

  private report(code: Finding['code'], cell: string, field: string, values: Finding['values'], unit?: string): void {
    const where = { sheet: evaluationSheet([]).name, cell, field, ...(unit === undefined ? {} : { unit }) };
    this.findings.push(finding(code, where, values));
  }

  score(unit: string, { item, full }: Criterion, raw: string, at: string): void {
    if (raw === notApplicable || raw === '不适用') {
      this.scores.push({ unit, item, points: undefined, at });
      return;
    }
    const points = Number(raw.normalize('NFKC'));
    if (!Number.isFinite(points) || points < 0) this.report('hand-score-unreadable', at, item, { raw }, unit);
    else if (points > full) this.report('hand-score-above-full', at, item, { raw, full, item }, unit);
    else this.scores.push({ unit, item, points, at });
  }

  grade(unit: string, raw: string, at: string): void {
    const grade = grades.find((one) => one === raw);
    if (grade !== undefined) this.grades.push({ unit, grade, at });
    else this.report('hand-grade-unknown', at, gradeHeader, { raw, allowed: grades.join('、') }, unit);
  }

  row(unit: string, row: TableRow, criteria: readonly Criterion[]): void {
    const taken = takenIn(row);
    for (const criterion of criteria) {
      const raw = typedIn(row, criterion.item, taken);
      if (raw !== '') this.score(unit, criterion, raw, row.at(criterion.item));
    }
    const raw = typedIn(row, gradeHeader, taken);
    if (raw !== '') this.grade(unit, raw, row.at(gradeHeader));
  }

  /** Rows that count for nobody, and columns of items that there are no more. */
  strangers(table: Table, units: ReadonlySet<string>): void {
    const first = evaluationRows(table);
    for (const row of table.rows) {
      const code = cellText(row.cell('单位编码')).trim().toUpperCase();
      if (code === '') continue;
      if (!units.has(code)) this.report('evaluation-unit-unknown', row.at('单位编码'), '单位编码', { raw: code });
      else if (first.get(code) !== row) this.report('ledger-key-twice', row.at('单位编码'), '单位编码', { key: code });
    }
    const filled = new Set(
      table.rows.flatMap(({ row }) =>
        (table.sheet.rows.get(row) ?? []).filter(saysSomething).map(({ column }) => column),
      ),
    );
    for (const { header, column } of table.others) {
      if (headerKey(header) === '' || !filled.has(column)) continue;
      this.report('evaluation-item-unknown', address(table.headerRow, column), header, { raw: header });
    }
  }
}

/**
 * Reads what the office typed into 测评: scores and 等次. What the computed scores were written with is no hand score,
 * so that a later merge computes it anew.
 * @param criteria the items of 测评标准; without any, nothing is scored and nothing is said
 */
export function readHandScores(
  workbook: WorkbookSnapshot,
  criteria: readonly Criterion[],
  units: readonly LedgerUnit[],
): HandScoreReading {
  const read = new HandScores();
  const table =
    criteria.length === 0
      ? undefined
      : evaluationTable(
          workbook,
          criteria.map(({ item }) => item),
        );
  if (table === undefined) return read;
  const rows = evaluationRows(table);
  for (const { code } of units) {
    const row = rows.get(code.toUpperCase());
    if (row !== undefined) read.row(code, row, criteria);
  }
  read.strangers(table, new Set(units.map(({ code }) => code.toUpperCase())));
  return read;
}
