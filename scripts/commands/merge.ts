import path from 'node:path';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { annualWorkbookName, layAnnualWorkbook } from '../../src/report/annual-workbook';
import { mergeResultName, mergeResultPieces } from '../../src/report/merge-result';
import { countedStates } from '../../src/report/summary';
import { say } from '../messages';
import { whyNotWritable, writeOutputs } from '../outputs';
import { nodePacker } from '../packer';
import { line, printSummary } from '../print';
import { readYear, type YearOptions } from '../read-year';

export interface MergeOptions extends YearOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
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
 * merge: makes the consolidated annual report of the returns.
 * @returns the exit code: 0, or 1 under `strict` where a unit is missing or was sent back
 */
export async function merge(options: MergeOptions): Promise<number> {
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
  const year = await readYear(options, json);
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
