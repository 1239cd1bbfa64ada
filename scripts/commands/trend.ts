import path from 'node:path';
import { readIndicatorMapping } from '../../src/consolidation/years/indicator-mapping';
import { trendOf, type TrendOptions } from '../../src/consolidation/years/trend';
import { readUnitHistory } from '../../src/consolidation/years/unit-history';
import { layEvaluationReport } from '../../src/report/written/years/evaluation-report';
import { layTrendWorkbook, trendWorkbookName } from '../../src/report/years/trend-workbook';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { CommandError } from '../command-error';
import { linkFolder } from '../merged';
import { say } from '../messages';
import { openLedger, openWorkbook } from '../open-ledger';
import { asOfOption, yearOption } from '../options';
import { whyNotWritable, writeOutputs } from '../outputs';
import { nodePacker } from '../packer';
import { line, printFindings } from '../print';
import { readAnnualFiles } from '../read-annual';
import { choicesOf } from '../read-year';

export interface TrendCommandOptions {
  readonly years: readonly string[];
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly ledger?: string;
  readonly mapping?: string;
  readonly title?: string;
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
  readonly force?: boolean;
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

/** trend: puts the consolidated workbooks of several years side by side. */
export async function trend(options: TrendCommandOptions): Promise<void> {
  const asOf = asOfOption(options.asOf);
  const wanted = {
    ...(options.from === undefined ? {} : { from: yearOption(options.from, '--from') }),
    ...(options.to === undefined ? {} : { to: yearOption(options.to, '--to') }),
  };
  if (wanted.from !== undefined && wanted.to !== undefined && wanted.from > wanted.to) {
    throw new CommandError('years-reversed', { from: wanted.from, to: wanted.to });
  }
  const force = options.force === true;
  const named = /\.xlsx$/i.test(options.out);
  const refusal = named ? whyNotWritable(options.out, force) : undefined;
  if (refusal !== undefined) throw refusal;
  const opened = options.ledger === undefined ? undefined : openLedger(options.ledger);
  const known = historyOf(opened, options);
  const choices = { ...choicesOf(options), ...(opened === undefined ? {} : { ledger: opened.ledger }) };
  const { folder, results } = await readAnnualFiles(options.years, choices);
  const title = options.title === undefined ? {} : { title: options.title };
  const made = trendOf(results, { wanted, ...known, ...title });
  printFindings(made.findings);
  if (made.years.length === 0) throw new CommandError('no-annual-reports');
  const file = named ? options.out : path.join(options.out, trendWorkbookName(made));
  const draft = layTrendWorkbook(made, linkFolder(path.dirname(file), folder), asOf);
  const { writeDocx } = await import('../../src/document/docx/write');
  const written = { file: file.replace(/\.xlsx$/i, '.docx'), bytes: await writeDocx(layEvaluationReport(made, asOf)) };
  writeOutputs([{ file, bytes: await writeWorkbook(draft, nodePacker) }, written], force);
  const { from, to } = made.span;
  line(say('trend-written', { title: made.title, file: path.normalize(file), from, to, years: made.years.length }));
  line(say('annual-report-written', { file: path.normalize(written.file) }));
}
