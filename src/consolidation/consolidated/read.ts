import { finding, placed, type Finding, type FindingCode } from '../../findings/finding';
import type { Indicator } from '../../ledger/indicators';
import type { ReturnFile } from '../../returns/unit-return';
import { readWorkbook } from '../../workbook/reading';
import type { Limits } from '../../workbook/reading/limits';
import type { Platform } from '../../workbook/reading/platform';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { HandedIn, Reception } from '../receiving/read-files';
import { readAnnualMark } from './annual-mark';
import { AnnualSheets } from './annual-sheets';
import type { ConsolidatedResult, ConsolidatedYear } from './consolidated-year';
import { readIndicatorTotals } from './indicators';
import { readActivityRows, readMatterRows } from './lists';
import { readSources } from './sources';
import { readSubmissions } from './submissions';
import { readProgressRows, readTaskTotals } from './tasks';

/**
 * Reads a consolidated workbook back, by headers and keys. What is reckoned in it is reckoned again: a total that says
 * otherwise is pointed out, and the reckoned one counts.
 * @param file what is known of the file
 * @param workbook its sheets
 * @param dictionary a ledger's indicators, for workbooks of before 指标口径, which do not name the parts of ratios
 * @returns the year, or none where it is no consolidated workbook; with every finding placed in file, sheet and cell
 */
export function readConsolidated(
  file: ReturnFile,
  workbook: WorkbookSnapshot,
  dictionary: readonly Indicator[] = [],
): ConsolidatedResult {
  const mark = readAnnualMark(workbook);
  const where = { file: file.name };
  if ('severity' in mark) return { file, year: undefined, findings: placed([mark], where) };
  const sheets = new AnnualSheets(workbook);
  if (mark.region === '') sheets.report('annual-region-missing', {});
  const sources = readSources(sheets);
  const submissions = readSubmissions(sheets);
  const progress = readProgressRows(sheets, sources);
  const year: ConsolidatedYear = {
    ...mark,
    file,
    submissions,
    progress: progress ?? [],
    tasks: readTaskTotals(sheets, progress, mark.asOf),
    indicators: readIndicatorTotals(
      sheets,
      submissions.map(({ unit }) => unit),
      sources,
      dictionary,
    ),
    activities: readActivityRows(sheets, sources),
    matters: readMatterRows(sheets),
    sources,
  };
  return { file, year, findings: placed(sheets.findings, where) };
}

/** Kinds of what this program writes beside a report. */
const besideReports: readonly FindingCode[] = ['file-is-document', 'file-is-html', 'file-is-text'];

function refused(file: ReturnFile, findings: readonly Finding[]): ConsolidatedResult {
  const said = findings.map((one) => (besideReports.includes(one.code) ? finding('annual-no-workbook', {}) : one));
  return { file, year: undefined, findings: placed(said, { file: file.name }) };
}

/**
 * Consolidated workbooks, as the years of a district or as what districts report to the level above.
 * @param dictionary a ledger's indicators, for workbooks of before 指标口径, which do not name the parts of ratios
 */
export function reportsOf(dictionary: readonly Indicator[] = []): Reception<ConsolidatedResult> {
  return {
    take: (file, reading) => {
      if (!reading.ok) return refused(file, reading.findings);
      const { year, findings } = readConsolidated(file, reading.workbook, dictionary);
      return { file, year, findings: [...placed(reading.findings, { file: file.name }), ...findings] };
    },
    refuse: refused,
    passOver: (name, why) => refused({ name, sha256: '', modified: 0 }, [finding(why, {})]),
  };
}

/**
 * Reads one workbook as a consolidated one. Never throws: whatever is wrong with the file is a finding.
 * @param name as people know the file
 * @param modified milliseconds since 1970
 */
export function readConsolidatedFile(
  { name, modified, bytes }: HandedIn,
  platform: Platform,
  limits: Partial<Limits> = {},
  dictionary: readonly Indicator[] = [],
): ConsolidatedResult {
  const file = { name, modified, sha256: platform.sha256(bytes) };
  return reportsOf(dictionary).take(file, readWorkbook(bytes, platform, { limits }));
}
