import type { AnnualConsolidation } from '../consolidation/annual';
import { finding } from '../findings/finding';
import { evaluationSheet, takenHeader } from '../ledger/sheets/scoring';
import { evaluationRows, evaluationTable, evaluationWritten } from '../ledger/scoring/evaluation-table';
import { takenIn, takenText, typedIn } from '../ledger/scoring/hand-scores';
import type { LogEntry, LedgerState, Operation } from '../ledger/operations/operation';
import type { CellContent } from '../workbook/draft';
import type { TableRecord } from '../workbook/layout';
import type { TableRow } from '../workbook/table';
import { cellText } from '../workbook/snapshot';
import { evaluate } from './evaluate';
import type { Evaluation, UnitEvaluation } from './evaluation';

/** The consolidated year whose computed scores are to stand in the ledger. */
export interface TakeScores {
  readonly year: AnnualConsolidation;
}

/** What a merge computes of a unit, by header of 测评; nothing for what is open or does not apply. */
function computedOf({ items, rate, points, computedGrade }: UnitEvaluation): ReadonlyMap<string, string | number> {
  const scores = items.flatMap(({ criterion, computed }): [string, number][] =>
    computed === undefined ? [] : [[criterion.item, computed]],
  );
  const summary: [string, string | number][] = rate === undefined ? [] : [['得分', points]];
  const grade: [string, string][] = computedGrade === undefined ? [] : [['等次', computedGrade]];
  return new Map([...scores, ...summary, ...grade]);
}

/** What is to be written into a unit's row: under each header that nobody typed under, where it says something else. */
function recordOf(one: UnitEvaluation, row: TableRow | undefined): TableRecord {
  const computed = computedOf(one);
  const taken = row === undefined ? new Map<string, string>() : takenIn(row);
  const written = new Map<string, string>();
  const record: Record<string, CellContent> = {};
  for (const header of [...one.items.map(({ criterion }) => criterion.item), '得分', '等次']) {
    // 得分 is nobody's to type: it is the sum.
    if (row !== undefined && header !== '得分' && typedIn(row, header, taken) !== '') continue;
    const content = computed.get(header) ?? null;
    if (content !== null) written.set(header, String(content));
    const held = row === undefined ? '' : cellText(row.cell(header)).trim();
    if (held !== String(content ?? '')) record[header] = content;
  }
  const remembered = takenText(written);
  if (Object.keys(record).length > 0 || (row !== undefined && cellText(row.cell(takenHeader)) !== remembered)) {
    record[takenHeader] = remembered === '' ? null : remembered;
  }
  return record;
}

function offers({ workbook }: LedgerState, { criteria, units }: Evaluation) {
  const table = evaluationTable(
    workbook,
    criteria.map(({ item }) => item),
  );
  if (table === undefined) return undefined;
  const rows = evaluationRows(table);
  const records = new Map(
    units.map((one) => [one.unit.code, recordOf(one, rows.get(one.unit.code.toUpperCase()))] as const),
  );
  return { table, records: new Map([...records].filter(([, record]) => Object.keys(record).length > 0)) };
}

/** A line of 操作日志 a unit. */
function logOf({ units }: Evaluation, records: ReadonlyMap<string, TableRecord>): LogEntry[] {
  return units.flatMap(({ unit, items }) => {
    const record = records.get(unit.code);
    if (record === undefined) return [];
    const scores = items.filter(({ criterion }) => record[criterion.item] !== undefined).length;
    return [{ subject: unit.name, before: '', after: `写入${scores}项分数` }];
  });
}

/**
 * Writes the computed scores, 得分 and 等次 into the ledger's 测评. What the office typed stays; what an earlier run wrote
 * is brought up to date, and remembered as written, so that a later merge does not take it for the office's word.
 */
export const takeScores: Operation<TakeScores> = {
  name: '写入测评',
  whyNot: (state, { year }) => {
    const { name: sheet } = evaluationSheet([]);
    const { ledger } = state;
    if (year.ledger.id !== ledger.id || year.ledger.year !== ledger.year) {
      return finding('scores-other-ledger', { sheet }, { year: year.ledger.year });
    }
    const evaluation = evaluate(year);
    if (evaluation === undefined) return finding('criteria-missing', { sheet: '测评标准' });
    const offered = offers(state, evaluation);
    if (offered === undefined) return finding('ledger-sheet-missing', { sheet }, { sheet });
    return offered.records.size > 0 ? undefined : finding('scores-nothing-new', { sheet });
  },
  act: (state, { year }) => {
    const evaluation = evaluate(year);
    const offered = evaluation === undefined ? undefined : offers(state, evaluation);
    if (evaluation === undefined || offered === undefined) return { changes: [], log: [] };
    const { table, records } = offered;
    const items = evaluation.criteria.map(({ item }) => item);
    return {
      changes: evaluationWritten(table, items, state.ledger.units, records),
      log: logOf(evaluation, records),
    };
  },
};
