import { finding } from '../../findings/finding';
import type { Criterion } from '../scoring/criteria';
import { defaultCriteria } from '../scoring/default-criteria';
import { criterionRecord, layAdjustments } from '../scoring/evaluation-drafts';
import { adjustmentSheet, criterionSheet } from '../sheets/scoring';
import { evaluationTable, evaluationWritten } from '../scoring/evaluation-table';
import { ledgerTable } from '../reading/tables';
import { newColumns } from '../../workbook/new-columns';
import { inTurn, type Step } from './in-turn';
import type { Operation } from './operation';
import { openTable, rowWith, textUnder } from './rows';

/** Items below whatever stands in 测评标准; a column that the sheet lacks is passed over. */
const itemsWritten =
  (criteria: readonly Criterion[]): Step =>
  ({ workbook }) => {
    const opened = openTable(workbook, criterionSheet);
    for (const criterion of criteria) opened?.changes.append(criterionRecord(criterion));
    return opened?.changes.changes() ?? [];
  };

/** The columns that 测评标准 of an older ledger lacks. */
const columnsCompleted =
  (criteria: readonly Criterion[]): Step =>
  ({ workbook }) => {
    const table = ledgerTable(workbook, criterionSheet);
    if (table === undefined) return [];
    const lacking = criterionSheet.columns.filter(({ header }) => table.missing.includes(header));
    if (lacking.length === 0) return [];
    const rows = criteria.map((criterion) => [rowWith(table, '项目', criterion.item)?.row ?? 0, criterion] as const);
    return newColumns(
      table,
      lacking.map((column) => ({
        column,
        contents: new Map(rows.map(([row, criterion]) => [row, criterionRecord(criterion)[column.header] ?? null])),
      })),
    ).changes;
  };

/** 测评 with a column an item and a row a unit, for the scores that the office types. */
const evaluationPrepared: Step = ({ workbook, ledger }) => {
  const items = ledger.criteria.map(({ item }) => item);
  const table = evaluationTable(workbook, items);
  const units = ledger.units.filter(({ active }) => active);
  return table === undefined
    ? []
    : evaluationWritten(table, items, units, new Map(units.map(({ code }) => [code, {}])));
};

const adjustmentsAdded: Step = ({ workbook }) => {
  if (ledgerTable(workbook, adjustmentSheet) !== undefined) return [];
  const draft = layAdjustments();
  return [{ kind: 'new-sheet', draft: { ...draft, rows: [...draft.rows] } }];
};

/** Fills 测评标准 with the standard there is to begin with, and makes 测评 and 测评加减分 ready for it. */
export const adoptDefaultCriteria: Operation<Record<string, never>> = {
  name: '采用默认测评标准',
  whyNot: ({ workbook }) => {
    const { name: sheet } = criterionSheet;
    const table = ledgerTable(workbook, criterionSheet);
    if (table === undefined) return finding('ledger-sheet-missing', { sheet }, { sheet });
    const first = table.rows.find((row) => textUnder(row, '项目') !== '');
    return first === undefined ? undefined : finding('criteria-present', { sheet, cell: first.at('项目') });
  },
  act: (state) => ({
    changes: inTurn(state, [
      itemsWritten(defaultCriteria),
      columnsCompleted(defaultCriteria),
      evaluationPrepared,
      adjustmentsAdded,
    ]),
    log: [{ subject: criterionSheet.name, before: '', after: `${defaultCriteria.length}个项目` }],
  }),
};
