import path from 'node:path';
import { readNeeded } from '../reading/files';
import { KeptReports, listOfChanges } from '../writing/kept-reports';
import { refuseAmongReturns } from '../writing/output-name';
import { say } from '../terminal/messages';
import { whyNotWritable, writeOutputs, type Output } from '../writing/outputs';
import { line, printFindings } from '../terminal/print';
import { readYear, type YearOptions } from '../reading/read-year';

export interface ReportOptions extends YearOptions {
  readonly out: string;
}

/** report: writes the annual report that people read; one that lies there already is the office's own and is left as it is. */
export async function report(options: ReportOptions): Promise<void> {
  refuseAmongReturns(options.out, options.returns);
  const reports = new KeptReports(options.out, '年度报告');
  const newest = reports.newest('docx');
  const file = reports.file(newest + 1);
  const refusal = whyNotWritable(file, false);
  if (refusal !== undefined) throw refusal;
  const { layAnnualReport } = await import('../../src/report/written/annual/report');
  const { writeDocx } = await import('../../src/document/docx/write');
  const year = await readYear(options, false);
  line(say('writing-document'));
  const { yearCharts } = await import('../../src/report/charts/year-charts');
  const { loadDrawing } = await import('../pictures/load-drawing');
  const { drawCharts } = await loadDrawing();
  const made = layAnnualReport(year, await drawCharts(yearCharts(year)));
  const bytes = await writeDocx(made.document);
  printFindings(made.findings);
  const outputs: Output[] = [{ file, bytes }];
  if (newest > 0) {
    const old = reports.file(newest);
    if (Buffer.compare(readNeeded(old), bytes) === 0) {
      line(say('report-unchanged', { file: path.normalize(old) }));
      return;
    }
    outputs.push(await listOfChanges(reports, { old: newest, now: newest + 1 }, made.document));
  }
  writeOutputs(outputs, false);
  for (const output of outputs) line(say('annual-report-written', { file: path.normalize(output.file) }));
}
