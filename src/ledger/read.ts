import { placed, type Finding } from '../findings/finding';
import type { PlainDate } from '../plan/plan';
import { contractVersion, readMeta, type Meta } from '../workbook/meta';
import { type WorkbookSnapshot, cellText } from '../workbook/snapshot';
import { locateForm } from '../workbook/form';
import { readAdjudications } from './reading/adjudications';
import { readAdjustments } from './scoring/adjustments';
import { readCriteria } from './scoring/criteria';
import { dayOf } from './reading/day';
import { adjustmentSheet, criterionSheet } from './sheets/scoring';
import { readHandScores } from './scoring/hand-scores';
import type { Ledger } from './ledger';
import { readFrozen } from './frozen';
import { readInspections } from './registers/inspections';
import { readMeetings } from './registers/meetings';
import { readProblems } from './registers/problems';
import { lackingLines, namedLines } from './templates/named-lines';
import { readTemplates } from './templates/report-templates';
import { ratesDescend, settingsFrom } from './settings';
import { shownText } from './shown-text';
import { coverForm } from './sheets/plan';
import { settingSheet, reportTemplateSheet } from './sheets/named-lines';
import { adjudicationSheet } from './sheets/adjudications';
import { readIndicators } from './reading/indicator-sheet';
import { LedgerSheets } from './reading/ledger-sheets';
import { readMatrix, readTasks, readUnits, reportingFirst } from './reading/plan-sheets';
import { readDecisions, readPhases, readPoints, readWorkPlans } from './reading/work-sheets';

export interface LedgerReading {
  /** Undefined where the workbook is no ledger or lacks what no ledger can lack. */
  readonly ledger: Ledger | undefined;
  readonly findings: readonly Finding[];
}

function checkMeta(meta: Meta | undefined, from: LedgerSheets): meta is Meta {
  if (meta === undefined) from.report('ledger-not-recognised', {});
  else if (meta.kind !== '台账') from.report('ledger-other-kind', {}, { kind: meta.kind });
  else if (!(meta.contract <= contractVersion)) {
    from.report('ledger-newer', {}, { version: String(meta.contract), known: contractVersion });
  } else return true;
  return false;
}

/** Lines that one finding names. */
const mostNamed = 10;

/** Returns of a year come in its second half or in the next year; in January people easily write the wrong one. */
function isOfAnotherYear(deadline: PlainDate, year: number): boolean {
  return deadline < `${year}-07-01` || deadline >= `${year + 2}-01-01`;
}

/**
 * Reads the office's ledger from its sheets, as people left them after a year of work by hand.
 * @param workbook what the file holds
 * @param file its name, for the findings
 */
export function readLedger(workbook: WorkbookSnapshot, file: string): LedgerReading {
  const from = new LedgerSheets(workbook, file);
  const meta = readMeta(workbook);
  if (!checkMeta(meta, from)) return { ledger: undefined, findings: from.findings };
  const cover = locateForm(workbook, coverForm);
  const coverText = (label: string) => cellText(cover?.cell(label)).trim();
  if (cover === undefined) from.report('ledger-sheet-missing', { sheet: '封面' }, { sheet: '封面' });
  const deadline = dayOf(cover?.cell('填报截止日期'));
  if (cover !== undefined && deadline === undefined) {
    from.report('ledger-no-deadline', { sheet: '封面', cell: cover.at('填报截止日期'), field: '填报截止日期' });
  }
  if (cover !== undefined && deadline !== undefined && isOfAnotherYear(deadline, meta.year)) {
    const place = { sheet: '封面', cell: cover.at('填报截止日期'), field: '填报截止日期' };
    from.report('ledger-deadline-odd', place, { deadline, year: meta.year });
  }
  const units = readUnits(from);
  const taskRows = readTasks(from);
  const tasksThatAre = (wanted: boolean) => taskRows.flatMap(({ task, active }) => (active === wanted ? [task] : []));
  const tasks = tasksThatAre(true);
  const inForce = new Set(tasks.map(({ code }) => code));
  const all = new Set(taskRows.map(({ task }) => task.code));
  const assigned = readMatrix(from, units, all).filter(({ task }) => inForce.has(task));
  const reporters = new Map(taskRows.map(({ task, reporter }) => [task.code, reporter]));
  const settings = settingsFrom(
    new Map(from.each(settingSheet, false, (row, text) => [text('名称'), shownText(row.cell('值'))] as const)),
  );
  if (!ratesDescend(settings)) {
    const { excellentRate: excellent, goodRate: good, passRate: pass } = settings;
    from.report('grade-rates-disordered', { sheet: settingSheet.name }, { excellent, good, pass });
  }
  const decided = readAdjudications(from.table(adjudicationSheet, false), units);
  from.findings.push(...placed(decided.findings, { file }));
  const indicators = readIndicators(from, units);
  const wording = readTemplates(from.table(reportTemplateSheet, false), indicators);
  from.findings.push(...placed(wording.findings, { file }));
  for (const sheet of namedLines) {
    const lacking = lackingLines(sheet, from.table(sheet.spec, false));
    if (lacking.length === 0) continue;
    const names =
      lacking
        .slice(0, mostNamed)
        .map(({ name }) => name)
        .join('、') + (lacking.length > mostNamed ? '等' : '');
    from.report('ledger-lines-lacking', { sheet: sheet.spec.name }, { count: lacking.length, names });
  }
  const standard = readCriteria(from.table(criterionSheet, false), indicators);
  const entered = readHandScores(workbook, standard.criteria, units);
  const adjusted = readAdjustments(from.table(adjustmentSheet, false), units);
  from.findings.push(
    ...placed(
      [standard, entered, adjusted].flatMap(({ findings }) => findings),
      { file },
    ),
  );
  const frozen = readFrozen(workbook);
  const ledger: Ledger = {
    id: meta.ledger,
    contract: meta.contract,
    year: meta.year,
    region: coverText('地区'),
    group: coverText('领导小组'),
    office: coverText('办公室'),
    planName: coverText('计划名称'),
    deadline,
    units,
    tasks,
    retiredTasks: tasksThatAre(false),
    assignments: reportingFirst(assigned, reporters, units),
    points: readPoints(from, units, all),
    phases: readPhases(from),
    indicators,
    workPlans: readWorkPlans(from),
    decisions: readDecisions(from, units),
    criteria: standard.criteria,
    handScores: entered.scores,
    handGrades: entered.grades,
    adjustments: adjusted.adjustments,
    inspections: readInspections(workbook),
    meetings: readMeetings(workbook),
    problems: readProblems(workbook),
    adjudications: decided.adjudications,
    settings,
    templates: wording.templates,
    ...(frozen === undefined ? {} : { frozen }),
  };
  const broken = from.findings.some(({ code }) => code === 'ledger-sheet-missing');
  return { ledger: broken ? undefined : ledger, findings: from.findings };
}
