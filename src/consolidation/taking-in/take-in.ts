import { finding, type Finding } from '../../findings/finding';
import type { LedgerState, Operation } from '../../ledger/operations/operation';
import type { ProgressKey } from '../../ledger/progress/progress';
import { progressSheet } from '../../ledger/sheets/progress';
import { TableChanges } from '../../workbook/table-changes';
import type { AnnualConsolidation } from '../annual';
import { cellOf, isWritten, type TakeInCell } from './offer';
import { progressLog, progressOffers } from './progress';
import { plansTaken, writtenPlans } from './work-plan-changes';
import { returnedPlans } from './work-plans';
import { workedOutOnce } from './worked-out';

export type { TakeInCell };

export interface TakeInPreview {
  /** Of 进展 and then of 工作方案, in the order of the sheet and of the returns. */
  readonly cells: readonly TakeInCell[];
  /** Items that were returned but have no row: 进展 does not follow the matrix yet. */
  readonly unplaced: readonly ProgressKey[];
  /** What the returns say of work plans that cannot be taken in, and why. */
  readonly refused: readonly Finding[];
}

export interface TakeIn {
  readonly year: AnnualConsolidation;
  /** Ids of cells that wait for the office and are to be written. */
  readonly accept: readonly string[];
}

const offersOf = workedOutOnce((state: LedgerState, year: AnnualConsolidation) => ({
  progress: progressOffers(state, year),
  plans: returnedPlans(state, year),
}));

/** What taking the returns in would write, cell by cell, and what stands in its way. */
export function takeInPreview(state: LedgerState, year: AnnualConsolidation): TakeInPreview {
  const {
    progress: { cells, unplaced },
    plans,
  } = offersOf(state, year);
  return {
    cells: [...cells, ...plans.flatMap((plan) => plan.cells)].map(cellOf),
    unplaced,
    refused: plans.flatMap(({ refused }) => refused),
  };
}

/**
 * Writes what was adopted from the returns into 进展 and 工作方案: states, shares, texts and the day of reporting. What the
 * office has entered otherwise, and a state that skips steps, is written only cell by cell, where the request accepts it;
 * nothing is ever emptied.
 */
export const takeInReturns: Operation<TakeIn> = {
  name: '写入进展',
  whyNot: (state, { year, accept }) => {
    const { ledger } = state;
    const place = { sheet: progressSheet.name };
    if (year.ledger.id !== ledger.id || year.ledger.year !== ledger.year) {
      return finding('take-in-other-ledger', place, { year: year.ledger.year });
    }
    const { progress, plans } = offersOf(state, year);
    const { table, cells, unplaced } = progress;
    if (table === undefined) return finding('ledger-sheet-missing', place, { sheet: progressSheet.name });
    const accepted = new Set(accept);
    if (cells.some((cell) => isWritten(cell, accepted)) || writtenPlans(plans, accepted).length > 0) return undefined;
    const waiting = [...cells, ...plans.flatMap((plan) => plan.cells)].filter(({ standing }) => standing !== 'same');
    if (waiting.length > 0) return finding('take-in-conflicts-only', place, { count: waiting.length });
    return unplaced.length > 0
      ? finding('take-in-rows-missing', place, { count: unplaced.length })
      : finding('take-in-nothing', place);
  },
  act: (state, { year, accept }) => {
    const { progress, plans: returned } = offersOf(state, year);
    const { table, cells } = progress;
    if (table === undefined) return { changes: [], log: [] };
    const accepted = new Set(accept);
    const written = cells.filter((cell) => isWritten(cell, accepted));
    const changes = new TableChanges(table, progressSheet);
    for (const { row, header, content } of written) changes.set(row.row, header, content);
    const plans = plansTaken(state, returned, accepted);
    const names = new Map(state.ledger.units.map(({ code, name }) => [code, name]));
    return {
      changes: [...changes.changes(), ...plans.changes],
      log: [...progressLog(written, names), ...plans.log],
    };
  },
};
