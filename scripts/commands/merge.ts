import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { consolidate } from '../../src/consolidation/consolidate';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { passedOver } from '../../src/consolidation/passed-over';
import { finding } from '../../src/findings/finding';
import type { Ledger } from '../../src/ledger/ledger';
import { annualWorkbookName, layAnnualWorkbook } from '../../src/report/annual-workbook';
import { mergeResultName, mergeResultPieces } from '../../src/report/merge-result';
import { countedStates } from '../../src/report/summary';
import { readReturnFile, refusedFile } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import { defaultLimits } from '../../src/workbook/reading';
import { filesBelow, whyNotWritable, writeOutputs, type FoundFile } from '../files';
import { say } from '../messages';
import { openLedger } from '../open-ledger';
import { dayOption, today } from '../options';
import { nodePacker } from '../packer';
import { nodePlatform } from '../platform';
import { line, printFindings, printSummary } from '../print';
import { Progress } from '../progress';

export interface MergeOptions {
  readonly ledger: string;
  readonly returns: string;
  readonly out: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** Reads one file; one that cannot be opened, or is too large to be a return, costs only itself. */
function readFound(found: FoundFile, ledger: Ledger): FileResult {
  const { name, modified } = found;
  if (found.passedOver !== undefined) return passedOver(name, found.passedOver);
  if (found.size > defaultLimits.fileSize) {
    const refusal = finding('limit-file-size', {}, { limit: defaultLimits.fileSize });
    return refusedFile({ name, modified, sha256: '' }, ledger, [refusal]);
  }
  try {
    return readReturnFile({ name, modified, bytes: fs.readFileSync(found.path) }, ledger, nodePlatform);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return refusedFile({ name, modified, sha256: '' }, ledger, [finding('file-unreadable', {}, { detail })]);
  }
}

/** Files read at a stretch: between stretches the command hears that it is to stop. */
const stretch = 20;

/** Reads every file below a folder. */
export async function readReturns(folder: string, ledger: Ledger, quiet: boolean): Promise<FileResult[]> {
  const files = filesBelow(folder);
  const progress = new Progress(say('reading-returns'), files.length, quiet);
  const results: FileResult[] = [];
  for (const found of files) {
    results.push(readFound(found, ledger));
    progress.step();
    if (results.length % stretch === 0) await setImmediate();
  }
  progress.end();
  return results;
}

/** The way from the report to the returns, for links that survive moving both. */
function linkFolder(from: string, to: string): string {
  const way = path.relative(path.resolve(from), path.resolve(to)).split(path.sep).join('/');
  return way === '' ? '' : `${way}/`;
}

/** Units missing or sent back. */
function incomplete(year: AnnualConsolidation): boolean {
  const states = countedStates(year);
  return states.未报 + states.退回 > 0;
}

/**
 * merge: makes the consolidated annual report of the returns.
 * @returns the exit code: 0, or 1 under `strict` where a unit is missing or was sent back
 */
export async function merge(options: MergeOptions): Promise<number> {
  const asOf = options.asOf === undefined ? today() : dayOption('--as-of', options.asOf);
  const [report, result] = [annualWorkbookName, mergeResultName].map((name) => path.join(options.out, name)) as [
    string,
    string,
  ];
  const force = options.force === true;
  for (const file of [report, result]) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
  const json = options.json === true;
  const { ledger, findings } = openLedger(options.ledger);
  if (!json) printFindings(findings);
  const year = consolidate(ledger, await readReturns(options.returns, ledger, json), asOf);
  if (!json) line(say('writing-report'));
  const { writeWorkbook } = await import('../../src/workbook/exceljs/write');
  const bytes = await writeWorkbook(layAnnualWorkbook(year, linkFolder(options.out, options.returns)), nodePacker);
  writeOutputs(
    [
      { file: report, bytes },
      { file: result, bytes: mergeResultPieces(year) },
    ],
    force,
  );
  if (json) for (const piece of mergeResultPieces(year)) process.stdout.write(piece);
  else {
    printSummary(year);
    line(say('report-written', { file: path.normalize(report) }));
    line(say('result-written', { file: path.normalize(result) }));
  }
  if (options.strict !== true || !incomplete(year)) return 0;
  if (!json) line(say('strict-failed'));
  return 1;
}
