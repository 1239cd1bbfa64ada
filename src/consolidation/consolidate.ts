import { finding, type Finding, type Severity } from '../findings/finding';
import { choosesFile } from '../ledger/reading/adjudications';
import type { Ledger } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import { daysBetween, light } from '../ledger/progress/light';
import { reportingUnits } from '../ledger/progress/work-items';
import type { PlainDate } from '../plan/plan';
import type { FileResult, UnitReturn } from '../returns/unit-return';
import { adjudicate, unmet } from './decisions/adjudicate';
import { unsettled } from './decisions/unsettled';
import type {
  AnnualConsolidation,
  AppliedDecision,
  CountedMatter,
  CountedProblem,
  CountedProgress,
  CountedReturn,
  Submission,
  SubmissionState,
} from './annual';
import { countedProblems } from './problems/problems';
import { raisedRequests, type RaisedRequest } from './problems/raised';
import { indicatorTotals, taskTotals } from './totals';
import { saidOfRefused } from './versions/superseded';
import { isInTime } from './versions/timeliness';
import { chooseVersion, type VersionChoice } from './versions/versions';

function stateOf(
  { used, versions }: VersionChoice,
  decided: { readonly content: UnitReturn; readonly applied: readonly AppliedDecision[] } | undefined,
  { deadline }: Ledger,
): SubmissionState {
  if (used === undefined) return versions.length > 0 ? '退回' : '未报';
  if (decided?.content.nothingToReport === true) return '零报告';
  return isInTime(deadline, decided?.content.filledOn, versions, decided?.applied ?? []) ? '按时' : '迟报';
}

function completenessOf(content: UnitReturn | undefined): number | undefined {
  if (content === undefined || content.required === 0) return undefined;
  return content.nothingToReport ? 1 : content.filled / content.required;
}

function counts(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((found) => found.severity === severity).length;
}

interface UnitOutcome {
  readonly submission: Submission;
  readonly counted: CountedReturn | undefined;
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedDecision[];
}

function outcomeOf(unit: LedgerUnit, results: readonly FileResult[], ledger: Ledger, asOf: PlainDate): UnitOutcome {
  const choice = chooseVersion(unit, results, ledger);
  const { used, refused } = choice;
  const decided = used?.content === undefined ? undefined : adjudicate(used.content, used.file, ledger);
  const content = decided?.content;
  const waiting = content === undefined ? ledger.adjudications.filter((one) => one.unit === unit.code) : [];
  const findings = [
    ...choice.findings,
    ...refused.flatMap((result) => saidOfRefused(unit, result, used)),
    ...unsettled(used?.findings ?? [], decided?.applied ?? []),
    ...(decided?.findings ?? []),
    ...waiting.filter((one) => !choosesFile(one)).flatMap(unmet),
  ];
  const filledOn = content?.filledOn;
  if (used !== undefined && content?.filledOn !== undefined && daysBetween(asOf, content.filledOn) > 0) {
    const { sheet, cell } = content.filledOnAt;
    const where = { file: used.file.name, sheet, cell, field: '填报日期', unit: unit.code };
    findings.push(finding('filled-on-after', where, { date: content.filledOn, asOf }));
  }
  const state = stateOf(choice, decided, ledger);
  if (state === '未报') findings.push(finding('unit-not-reported', { unit: unit.code }, { unit: unit.name }));
  const submission: Submission = {
    unit,
    state,
    used,
    filledOn,
    versions: choice.versions,
    errors: counts(findings, 'error'),
    warnings: counts(findings, 'warning'),
    completeness: completenessOf(content),
  };
  const counted = used === undefined || content === undefined ? undefined : { unit, file: used.file, content };
  return { submission, counted, findings, applied: [...choice.applied, ...(decided?.applied ?? [])] };
}

function progressOf(counted: readonly CountedReturn[], ledger: Ledger, asOf: PlainDate): CountedProgress[] {
  const place = new Map(ledger.tasks.map(({ code }, index) => [code, index]));
  const rows = counted.flatMap(({ unit, file, content }) =>
    content.progress.map((report): CountedProgress => {
      const share = report.share.state === 'value' ? report.share.value : undefined;
      const item = { state: report.state, share, deadline: report.item.deadline, year: ledger.year };
      return { unit, file, report, light: light(item, asOf, ledger.settings) };
    }),
  );
  const byPoint = (left: CountedProgress, right: CountedProgress) =>
    left.report.item.point < right.report.item.point ? -1 : left.report.item.point > right.report.item.point ? 1 : 0;
  const byTask = (left: CountedProgress, right: CountedProgress) =>
    (place.get(left.report.item.task) ?? 0) - (place.get(right.report.item.task) ?? 0);
  return rows.sort((left, right) => byTask(left, right) || byPoint(left, right));
}

/** What the returns raise, each matter with what the register has of it. */
function mattersOf(
  counted: readonly CountedReturn[],
  problems: readonly CountedProblem[],
  ledger: Ledger,
): CountedMatter[] {
  const raised = counted.flatMap(({ unit, file, content }) =>
    content.matters.map((matter) => ({ unit, file, matter })),
  );
  const { requests } = raisedRequests(
    raised,
    counted.map(({ unit }) => unit),
    ledger,
  );
  const known = new Map(problems.map((one) => [one.problem, one]));
  const byMatter = new Map<CountedMatter['matter'], RaisedRequest[]>();
  for (const request of requests) byMatter.set(request.matter, [...(byMatter.get(request.matter) ?? []), request]);
  return raised.map((one) => {
    const own = byMatter.get(one.matter) ?? [];
    return {
      ...one,
      problems: own.flatMap(({ problem }) => (problem === undefined ? [] : (known.get(problem) ?? []))),
      unregistered: own.flatMap(({ problem, asked }) => (problem === undefined ? (asked ?? []) : [])),
    };
  });
}

/** What is said of files that belong to no unit that is asked. */
function homelessFindings({ file, unit, content, findings }: FileResult, ledger: Ledger): readonly Finding[] {
  if (content === undefined) return findings;
  const name = ledger.units.find(({ code }) => code === unit)?.name ?? '';
  return [...findings, finding('unit-inactive', { file: file.name, unit: content.unit }, { unit: name })];
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, repair: 2 };

/** Where a finding sorts: gravest first, then by unit and file; cells keep the order in which they were read. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = (found: Finding) => `${gravity[found.severity]} ${found.where.unit ?? '~'} ${found.where.file ?? ''}`;
  return findings
    .map((found) => ({ found, rank: rank(found) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0))
    .map(({ found }) => found);
}

/**
 * Makes one year of many returns: a pure function of the ledger, the set of file results and the day.
 * @param results what came of each file, in any order; several files of one unit are versions of its return
 * @param asOf the day the report is made for: lights, overdue items, dates in the future
 */
export function consolidate(ledger: Ledger, results: readonly FileResult[], asOf: PlainDate): AnnualConsolidation {
  const byUnit = new Map<string, FileResult[]>();
  const homeless: FileResult[] = [];
  const units = reportingUnits(ledger);
  const known = new Set(units.map(({ code }) => code));
  for (const result of [...results].sort((left, right) => (left.file.name < right.file.name ? -1 : 1))) {
    if (result.unit === undefined || !known.has(result.unit)) homeless.push(result);
    else byUnit.set(result.unit, [...(byUnit.get(result.unit) ?? []), result]);
  }
  const outcomes = units.map((unit) => outcomeOf(unit, byUnit.get(unit.code) ?? [], ledger, asOf));
  const counted = outcomes.flatMap((outcome) => outcome.counted ?? []);
  const progress = progressOf(counted, ledger, asOf);
  const problems = countedProblems(ledger, counted);
  return {
    ledger,
    asOf,
    submissions: outcomes.map(({ submission }) => submission),
    returns: counted,
    progress,
    tasks: taskTotals(ledger, progress, asOf),
    indicators: indicatorTotals(ledger, counted),
    activities: counted.flatMap(({ unit, file, content }) =>
      content.activities.map((activity) => ({ unit, file, activity })),
    ),
    matters: mattersOf(counted, problems, ledger),
    problems,
    findings: inOrder([
      ...homeless.flatMap((result) => homelessFindings(result, ledger)),
      ...ledger.adjudications.filter(({ unit }) => !known.has(unit)).flatMap(unmet),
      ...outcomes.flatMap(({ findings }) => findings),
    ]),
    applied: outcomes.flatMap(({ applied }) => applied),
  };
}
