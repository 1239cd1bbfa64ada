import { finding, placed } from '../../findings/finding';
import type { Indicator } from '../../ledger/indicators';
import type { ReturnFile } from '../../returns/unit-return';
import { readWorkbook } from '../../workbook/reading';
import type { Limits } from '../../workbook/reading/limits';
import type { Platform } from '../../workbook/reading/platform';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
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
  const progress = readProgressRows(sheets);
  const year: ConsolidatedYear = {
    ...mark,
    file,
    submissions,
    progress,
    tasks: readTaskTotals(sheets, progress, mark.asOf),
    indicators: readIndicatorTotals(
      sheets,
      submissions.map(({ unit }) => unit),
      sources,
      dictionary,
    ),
    activities: readActivityRows(sheets),
    matters: readMatterRows(sheets),
    sources,
  };
  return { file, year, findings: placed(sheets.findings, where) };
}

/**
 * Reads one file as a consolidated workbook. Never throws: whatever is wrong with the file is a finding.
 * @param name as people know the file
 * @param modified milliseconds since 1970
 */
export function readConsolidatedFile(
  { name, modified, bytes }: { readonly name: string; readonly modified: number; readonly bytes: Uint8Array },
  platform: Platform,
  limits: Partial<Limits> = {},
  dictionary: readonly Indicator[] = [],
): ConsolidatedResult {
  const file = { name, modified, sha256: platform.sha256(bytes) };
  const reading = readWorkbook(bytes, platform, { limits });
  if (!reading.ok) {
    // What is said of archives is that returns in them are read.
    const archived = reading.findings.some(({ code }) => code === 'file-is-archive');
    const findings = archived ? [finding('annual-not-recognised', {})] : reading.findings;
    return { file, year: undefined, findings: placed(findings, { file: name }) };
  }
  const { year, findings } = readConsolidated(file, reading.workbook, dictionary);
  return { file, year, findings: [...placed(reading.findings, { file: name }), ...findings] };
}
