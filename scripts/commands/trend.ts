import fs from 'node:fs';
import path from 'node:path';
import { readIndicatorMapping } from '../../src/consolidation/years/indicator-mapping';
import type { Span } from '../../src/consolidation/years/span';
import { trendOf, type Trend, type TrendOptions } from '../../src/consolidation/years/trend';
import { readUnitHistory } from '../../src/consolidation/years/unit-history';
import { writeDocx } from '../../src/document/docx/write';
import type { Ledger } from '../../src/ledger/ledger';
import { layEvaluationReport } from '../../src/report/written/years/evaluation-report';
import { indicatorYearCharts } from '../../src/report/years/indicator-year-charts';
import { layTrendWorkbook, trendName } from '../../src/report/years/trend-workbook';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { CommandError } from '../terminal/command-error';
import { KeptReports, listOfChanges } from '../writing/kept-reports';
import { linkFolder } from '../writing/merged';
import { say } from '../terminal/messages';
import { openLedger, openWorkbook } from '../reading/open-ledger';
import { asOfOption, yearOption } from '../terminal/options';
import { refuseAmongReturns } from '../writing/output-name';
import { writeOutputs } from '../writing/outputs';
import { nodePacker } from '../writing/packer';
import { loadDrawing } from '../pictures/load-drawing';
import { line, printFindings } from '../terminal/print';
import { readAnnualFiles } from '../reading/read-annual';
import { choicesOf } from '../reading/read-year';

export interface TrendCommandOptions {
  readonly years: readonly string[];
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly ledger?: string;
  readonly mapping?: string;
  readonly title?: string;
  readonly region?: readonly string[];
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
}

/** What the newest ledger knows of units, phases and old indicator codes; another workbook may give the codes. */
function historyOf(
  opened: ReturnType<typeof openLedger> | undefined,
  { ledger, mapping }: TrendCommandOptions,
): Pick<TrendOptions, 'history' | 'mapping'> {
  const mapped = mapping === undefined ? opened?.workbook : openWorkbook(mapping);
  const codes = mapped === undefined ? undefined : readIndicatorMapping(mapped, path.basename(mapping ?? ledger ?? ''));
  printFindings([...(opened?.findings ?? []), ...(codes?.findings ?? [])]);
  return {
    ...(opened === undefined ? {} : { history: { ledger: opened.ledger, units: readUnitHistory(opened.workbook) } }),
    ...(codes === undefined ? {} : { mapping: codes.mapping }),
  };
}

/** Whether a file is there, and as it would be written now. */
function holds(file: string, bytes: Uint8Array): boolean {
  return fs.existsSync(file) && Buffer.compare(fs.readFileSync(file), bytes) === 0;
}

/** A report of several years among those of one would be read as one of them. */
function refuseAmongYears({ years, out }: TrendCommandOptions): void {
  const folder = /\.xlsx$/i.test(out) ? path.dirname(out) : out;
  for (const place of years) {
    if (fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) refuseAmongReturns(folder, place);
  }
}

/** Years that were asked for. */
function spanOf({ from, to }: TrendCommandOptions): Partial<Span> {
  const wanted = {
    ...(from === undefined ? {} : { from: yearOption(from, '--from') }),
    ...(to === undefined ? {} : { to: yearOption(to, '--to') }),
  };
  if (wanted.from !== undefined && wanted.to !== undefined && wanted.from > wanted.to) {
    throw new CommandError('years-reversed', { from: wanted.from, to: wanted.to });
  }
  return wanted;
}

/** Writes the workbook and the document under the next number, with what is otherwise than in the newest that lies there. */
async function write(made: Trend, options: TrendCommandOptions, folder: string, office: Ledger | undefined) {
  const asOf = asOfOption(options.asOf);
  const named = /\.xlsx$/i.test(options.out);
  const dir = named ? path.dirname(options.out) : options.out;
  const reports = new KeptReports(dir, named ? path.parse(options.out).name : trendName(made));
  const { drawChartRows } = await loadDrawing();
  const rows = await drawChartRows(indicatorYearCharts(made));
  const { document, figures } = layEvaluationReport(made, asOf, office, rows);
  const draft = layTrendWorkbook(made, linkFolder(dir, folder), asOf, figures);
  const [workbook, docx] = [await writeWorkbook(draft, nodePacker), await writeDocx(document)];
  const old = reports.newest('docx');
  if (holds(reports.file(old, 'xlsx'), workbook) && holds(reports.file(old), docx)) {
    line(say('report-unchanged', { file: path.normalize(reports.file(old)) }));
    return;
  }
  const now = reports.newest('docx', 'xlsx') + 1;
  const changes = old === 0 ? [] : [await listOfChanges(reports, { old, now }, document)];
  const file = reports.file(now, 'xlsx');
  const documents = [{ file: reports.file(now), bytes: docx }, ...changes];
  writeOutputs([{ file, bytes: workbook }, ...documents], false);
  const { from, to } = made.span;
  line(say('trend-written', { title: made.title, file: path.normalize(file), from, to, years: made.years.length }));
  for (const one of documents) line(say('annual-report-written', { file: path.normalize(one.file) }));
}

/** trend: puts the consolidated workbooks of several years side by side; whatever lies there already is left as it is. */
export async function trend(options: TrendCommandOptions): Promise<void> {
  const wanted = spanOf(options);
  refuseAmongYears(options);
  const opened = options.ledger === undefined ? undefined : openLedger(options.ledger);
  const known = historyOf(opened, options);
  const choices = { ...choicesOf(options), ...(opened === undefined ? {} : { ledger: opened.ledger }) };
  const { folder, results } = await readAnnualFiles(options.years, choices);
  const title = options.title === undefined ? {} : { title: options.title };
  const made = trendOf(results, { wanted, ...known, ...title, regions: options.region ?? [] });
  printFindings(made.findings);
  if (made.years.length === 0) throw new CommandError('no-annual-reports');
  line(say('writing-document'));
  await write(made, options, folder, opened?.ledger);
}
