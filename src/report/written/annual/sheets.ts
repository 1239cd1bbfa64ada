import type { AnnualConsolidation } from '../../../consolidation/annual';
import * as sheets from '../../../consolidation/sheets';
import { reportingUnits } from '../../../ledger/progress/work-items';
import { CountedSheet } from '../counted';

/** The sheets of 年度汇总 that the figures of the annual report are counted from. */
export interface AnnualSheets {
  readonly submissions: CountedSheet;
  readonly progress: CountedSheet;
  readonly tasks: CountedSheet;
  readonly indicators: CountedSheet;
  readonly activities: CountedSheet;
  readonly matters: CountedSheet;
  readonly problems: CountedSheet;
}

/** The sheets as they are laid out for a year. */
export function annualSheets(year: AnnualConsolidation): AnnualSheets {
  return {
    submissions: new CountedSheet(sheets.submissionSheet, year.submissions.length),
    progress: new CountedSheet(sheets.progressSheet, year.progress.length),
    tasks: new CountedSheet(sheets.taskTotalSheet, year.tasks.length),
    indicators: new CountedSheet(sheets.indicatorTotalSheet(reportingUnits(year.ledger)), year.indicators.length),
    activities: new CountedSheet(sheets.activityTotalSheet, year.activities.length),
    matters: new CountedSheet(sheets.matterTotalSheet, year.matters.length),
    problems: new CountedSheet(sheets.problemTotalSheet, year.problems.length),
  };
}
