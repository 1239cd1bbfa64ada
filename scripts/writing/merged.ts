import path from 'node:path';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { annualWorkbookName } from '../../src/report/consolidated/workbook-name';
import { mergeResultName } from '../../src/consolidation/receiving/passed-over';
import { countedStates } from '../../src/report/summary';
import type { WorkbookDraft } from '../../src/workbook/draft';
import { say } from '../terminal/messages';
import { refuseAmongReturns } from './output-name';
import { whyNotWritable, writeOutputs } from './outputs';
import { nodePacker } from './packer';
import { line, printSummary } from '../terminal/print';

/** What every command is told that writes 年度汇总.xlsx and merge-result.json. */
export interface MergedOptions {
  readonly returns: string;
  readonly out: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** What was put together, and how it is written. */
export interface Merged {
  readonly year: AnnualConsolidation;
  readonly draft: () => WorkbookDraft;
  /** The result for other programs, piece by piece; asked for again where it is printed as well. */
  readonly pieces: () => Iterable<string>;
}

/** The way from the report to the returns, for links that survive moving both. */
export function linkFolder(from: string, to: string): string {
  const way = path.relative(path.resolve(from), path.resolve(to)).split(path.sep).join('/');
  return way === '' ? '' : `${way}/`;
}

/** Units missing or sent back. */
function incomplete(year: AnnualConsolidation): boolean {
  const states = countedStates(year);
  return states.未报 + states.退回 > 0;
}

/**
 * Puts together and writes 年度汇总.xlsx and merge-result.json; nothing is read where they cannot be written.
 * @param read quiet where the result is all that is to be printed
 * @returns the exit code: 0, or 1 under `strict` where a unit is missing or was sent back
 */
export async function writeMerged(options: MergedOptions, read: (quiet: boolean) => Promise<Merged>): Promise<number> {
  refuseAmongReturns(options.out, options.returns);
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
  const { year, draft, pieces } = await read(json);
  if (!json) line(say('writing-report'));
  const { writeWorkbook } = await import('../../src/workbook/exceljs/write');
  const outputs = [
    { file: report, bytes: await writeWorkbook(draft(), nodePacker) },
    { file: result, bytes: pieces() },
  ];
  writeOutputs(outputs, force);
  if (json) for (const piece of pieces()) process.stdout.write(piece);
  else {
    printSummary(year);
    line(say('report-written', { file: path.normalize(report) }));
    line(say('result-written', { file: path.normalize(result) }));
  }
  if (options.strict !== true || !incomplete(year)) return 0;
  if (!json) line(say('strict-failed'));
  return 1;
}
