import { submissionStates, type AnnualConsolidation, type SubmissionState } from '../consolidation/annual';
import type { Severity } from '../findings/finding';

/** Findings by severity. */
export function countedFindings(year: AnnualConsolidation): Record<Severity, number> {
  const count = (severity: Severity) => year.findings.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), repair: count('repair') };
}

/** Units by what came of them. */
export function countedStates(year: AnnualConsolidation): Record<SubmissionState, number> {
  const count = (state: SubmissionState) => year.submissions.filter((one) => one.state === state).length;
  return Object.fromEntries(submissionStates.map((state) => [state, count(state)])) as Record<SubmissionState, number>;
}
