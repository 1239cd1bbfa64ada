import { consolidate } from '../../src/consolidation/consolidate';
import type { Ledger } from '../../src/ledger/ledger';
import type { PlainDate } from '../../src/plan/plan';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { annualWorkbookName } from '../../src/report/consolidated/workbook-name';
import { mergeResultName } from '../../src/consolidation/receiving/passed-over';
import { mergeResultPieces } from '../../src/report/result/merge-result';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { nodePacker } from '../writing/packer';
import { readFoundReturns } from '../reading/read-returns';
import type { ReadingChoices } from '../reading/node-means';
import type { FoundReturn } from '../reading/found-return';

/** The files of a report by their names. */
export type ReportFiles = ReadonlyMap<string, Uint8Array>;

/** What a report is made of. */
export interface ReportSources {
  readonly ledger: Ledger;
  readonly returns: readonly FoundReturn[];
  readonly asOf: PlainDate;
  readonly choices: ReadingChoices;
}

/**
 * The report as the merge makes it.
 * @param links ways from the report to the returns; the workbook is made once for each
 */
export async function makeReports({ ledger, returns, asOf, choices }: ReportSources, links: readonly string[]) {
  const year = consolidate(ledger, await readFoundReturns(returns, ledger, false, choices), asOf);
  const result = Buffer.concat([...mergeResultPieces(year)].map((piece) => Buffer.from(piece)));
  const reports: ReportFiles[] = [];
  for (const folder of links) {
    const workbook = await writeWorkbook(layAnnualWorkbook(year, folder), nodePacker);
    reports.push(
      new Map([
        [annualWorkbookName, workbook],
        [mergeResultName, result],
      ]),
    );
  }
  return reports;
}
