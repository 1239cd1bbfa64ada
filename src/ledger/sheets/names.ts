import { adjudicationSheet } from './adjudications';
import { logSheet } from './log';
import { settingSheet, reportTemplateSheet } from './named-lines';
import { coverForm, unitSheet, taskSheet, matrixSheet, workPointSheet, phaseSheet, indicatorSheet } from './plan';
import { progressSheet } from './progress';
import {
  workPlanSheet,
  milestoneSheet,
  meetingSheet,
  decisionSheet,
  documentSheet,
  memberSheet,
  memberChangeSheet,
  inspectionSheet,
  problemSheet,
} from './registers';
import { adjustmentSheet, criterionSheet, evaluationSheet } from './scoring';

/** Names of the ledger's own sheets: under one of them stands that table and no other. */
export const sheetNames: ReadonlySet<string> = new Set(
  [
    ...[coverForm, unitSheet, taskSheet, matrixSheet([]), workPointSheet, progressSheet, workPlanSheet, phaseSheet],
    ...[
      milestoneSheet,
      indicatorSheet,
      meetingSheet,
      decisionSheet,
      documentSheet,
      memberSheet,
      memberChangeSheet,
      inspectionSheet,
      problemSheet,
    ],
    ...[
      criterionSheet,
      evaluationSheet([]),
      adjustmentSheet,
      adjudicationSheet,
      settingSheet,
      reportTemplateSheet,
      logSheet,
    ],
  ].map(({ name }) => name),
);
