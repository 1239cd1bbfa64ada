import { placed, type Finding, type FindingCode } from '../findings/finding';
import type { Ledger } from '../ledger/ledger';
import { readWorkbook, type WorkbookReading } from '../workbook/reading';
import type { Limits } from '../workbook/reading/limits';
import type { Platform } from '../workbook/reading/platform';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { locateForm } from '../workbook/form';
import { identify, unitOfFileName } from './identity';
import { ReturnContext } from './reading/context';
import { readFigures } from './reading/figures';
import { readInfo } from './reading/info';
import { readAnswers } from './reading/answers';
import { readActivities } from './reading/activities';
import { readDecisions, readMatters, readSelfScores, readWorkPlans } from './reading/lists';
import { readProgress } from './reading/progress';
import { repeatedBySheet } from './reading/repeated-keys';
import { drawnThings, notedCells, unreadSheets } from './reading/unread';
import { withSender } from './sender';
import { unitInfoForm } from './sheets';
import type { FileResult, ReturnFile, UnitReturn } from './unit-return';

function holdsData(content: UnitReturn): boolean {
  const { progress, indicators, activities, matters } = content;
  return (
    activities.length > 0 ||
    matters.length > 0 ||
    indicators.some(({ thisYear }) => thisYear.state !== 'empty') ||
    progress.some((report) => report.share.state !== 'empty' || report.state !== '' || report.progress !== '')
  );
}

/** An untouched return says nothing, and nothing is not zero: 零报告 has to be declared. */
function checkSilence(content: UnitReturn, context: ReturnContext): void {
  const where = { sheet: '单位信息', field: '零报告' };
  const silent = !holdsData(content);
  if (content.nothingToReport && !silent) context.report('zero-report-with-data', where);
  if (!content.nothingToReport && silent) context.report('return-empty', where);
}

/** What stands in the workbook and is not taken in: it is named, so that nothing goes unnoticed. */
function reportUnread(context: ReturnContext): void {
  const { workbook, findings, unitInfo } = context;
  const spokenOf = new Set(findings.map(({ code, where }) => (isOfLostSheet.has(code) ? where.sheet : undefined)));
  const serving = new Set(context.servingTables);
  for (const sheet of workbook.sheets) if (sheet === unitInfo?.sheet || spokenOf.has(sheet.name)) serving.add(sheet);
  findings.push(...unreadSheets(workbook, serving), ...notedCells(workbook), ...drawnThings(workbook));
}

/** Said of a sheet of a declared name that cannot be read. */
const isOfLostSheet: ReadonlySet<FindingCode> = new Set(['sheet-missing', 'sheet-without-header']);

function readContent(context: ReturnContext): UnitReturn {
  const info = readInfo(context);
  const progress = readProgress(context);
  const workPlans = readWorkPlans(context);
  const indicators = readFigures(context);
  const activities = readActivities(context);
  const matters = readMatters(context);
  const decisions = readDecisions(context);
  const answers = readAnswers(context, info.filledOn);
  const selfScores = readSelfScores(context);
  const content = {
    ...info,
    unit: context.unit.code,
    progress,
    workPlans,
    indicators,
    activities,
    matters,
    decisions,
    answers,
    selfScores,
  };
  const complete = { ...content, ...context.completeness() };
  checkSilence(complete, context);
  if (!info.nothingToReport) context.reportEmpty();
  reportUnread(context);
  return complete;
}

/**
 * Reads one return from what its workbook holds.
 * @param file what is known of the file
 * @param workbook its sheets
 * @param ledger the ledger it was issued from
 * @returns the return, or none where it is sent back; with every finding placed in file, sheet and cell
 */
export function readReturn(file: ReturnFile, workbook: WorkbookSnapshot, ledger: Ledger): FileResult {
  const unitInfo = locateForm(workbook, unitInfoForm);
  const identity = withSender(identify(workbook, ledger, unitInfo), file.name, unitInfo, ledger);
  const { unit } = identity;
  if (unit === undefined) {
    const sender = (identity.sender ?? unitOfFileName(file.name, ledger))?.code;
    const where = sender === undefined ? { file: file.name } : { file: file.name, unit: sender };
    return { file, unit: sender, content: undefined, findings: placed(identity.findings, where) };
  }
  const context = new ReturnContext(workbook, ledger, unit, unitInfo);
  const content = readContent(context);
  const findings = [...identity.findings, ...repeatedBySheet(context.findings)];
  return { file, unit: unit.code, content, findings: placed(findings, { file: file.name, unit: unit.code }) };
}

/** A file that could not be opened or is no workbook: 退回, with the reason. */
export function refusedFile(file: ReturnFile, ledger: Ledger, findings: readonly Finding[]): FileResult {
  const unit = unitOfFileName(file.name, ledger)?.code;
  const where = unit === undefined ? { file: file.name } : { file: file.name, unit };
  return { file, unit, content: undefined, findings: placed(findings, where) };
}

/**
 * What came of a file whose workbook was read, or was not.
 * @param file what is known of the file
 * @param reading its workbook, or why it cannot be read
 */
export function returnOfReading(file: ReturnFile, reading: WorkbookReading, ledger: Ledger): FileResult {
  if (!reading.ok) return refusedFile(file, ledger, reading.findings);
  const result = readReturn(file, reading.workbook, ledger);
  const where = result.unit === undefined ? { file: file.name } : { file: file.name, unit: result.unit };
  return { ...result, findings: [...placed(reading.findings, where), ...result.findings] };
}

/**
 * Reads one file that came back. Never throws: whatever is wrong with the file is a finding.
 * @param name path below the folder of returns
 * @param modified milliseconds since 1970
 */
export function readReturnFile(
  { name, modified, bytes }: { name: string; modified: number; bytes: Uint8Array },
  ledger: Ledger,
  platform: Platform,
  limits: Partial<Limits> = {},
): FileResult {
  const file = { name, modified, sha256: platform.sha256(bytes) };
  return returnOfReading(file, readWorkbook(bytes, platform, { limits }), ledger);
}
