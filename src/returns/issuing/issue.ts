import { askedOf } from '../../ledger/asked';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { PlainDate } from '../../plan/plan';
import type { WorkbookDraft } from '../../workbook/draft';
import { contractVersion, layMeta } from '../../workbook/meta';
import { layInstructions } from './instructions';
import { outstandingOf } from './outstanding';
import { ReturnTables } from './tables';

/**
 * The return a unit is issued: exactly its own tasks, prefilled and locked; what it is to fill in open, with lists and
 * rules. A unit without any assignment gets one too, without rows in 任务进展.
 * @param asOf the day of issue
 */
export function issueReturn(ledger: Ledger, unit: LedgerUnit, asOf: PlainDate): WorkbookDraft {
  const asked = askedOf(unit, ledger);
  const own = new ReturnTables(ledger, unit, asked);
  return {
    title: `${unit.name}${ledger.year}年填报表`,
    date: asOf,
    sheets: [
      layInstructions(ledger, unit, outstandingOf(asked)),
      own.info(),
      own.progress(),
      ...own.workPlans(),
      own.figures(),
      own.activities(),
      own.matters(),
      ...own.decisions(),
      ...own.answers(),
      ...own.selfScores(),
      layMeta({
        kind: '填报表',
        contract: contractVersion,
        ledger: ledger.id,
        year: ledger.year,
        unit: unit.code,
        issue: `${ledger.id}-${unit.code}-${asOf.replaceAll('-', '')}`,
      }),
    ],
  };
}
