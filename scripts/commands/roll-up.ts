import path from 'node:path';
import { regionAbove } from '../../src/consolidation/levels/level';
import { commonYear, rollUp as rolledUp } from '../../src/consolidation/levels/roll-up';
import { annualWorkbookName } from '../../src/report/annual-workbook';
import { layLevelWorkbook } from '../../src/report/levels/level-workbook';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { CommandError } from '../command-error';
import { refuseFrozen } from '../frozen-ledger';
import { say } from '../messages';
import { openLedger } from '../open-ledger';
import { asOfOption, yearOption } from '../options';
import { whyNotWritable, writeOutputs } from '../outputs';
import { nodePacker } from '../packer';
import { line, printFindings, printSummary } from '../print';
import { readAnnualFolder } from '../read-annual';
import { choicesOf } from '../read-year';
import { linkFolder } from './merge';

export interface RollUpOptions {
  readonly level: string;
  readonly returns: string;
  readonly out: string;
  readonly region?: string;
  readonly year?: string;
  readonly ledger?: string;
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
  readonly force?: boolean;
}

/** roll-up: puts districts' consolidated workbooks together, one level up. */
export async function rollUp(options: RollUpOptions): Promise<void> {
  const { level } = options;
  const asOf = asOfOption(options.asOf);
  const wanted = options.year === undefined ? undefined : yearOption(options.year);
  const force = options.force === true;
  const file = path.join(options.out, annualWorkbookName);
  const refusal = whyNotWritable(file, force);
  if (refusal !== undefined) throw refusal;
  const opened = options.ledger === undefined ? undefined : openLedger(options.ledger);
  if (opened !== undefined) refuseFrozen(options.ledger ?? '', opened.ledger);
  const known = opened === undefined ? {} : { ledger: opened.ledger };
  const { results } = await readAnnualFolder(options.returns, { ...choicesOf(options), ...known });
  const year = opened?.ledger.year ?? wanted ?? commonYear(results);
  if (year === undefined) {
    printFindings(results.flatMap(({ findings }) => findings));
    throw new CommandError('no-annual-reports');
  }
  const regions = results.flatMap((one) =>
    one.year === undefined || one.year.level === level ? [] : [one.year.region],
  );
  const region = options.region ?? (opened?.ledger.region || regionAbove(regions, level));
  if (region === undefined) throw new CommandError('region-needed', { level });
  const made = rolledUp(results, { level, region, year }, opened?.ledger, asOf);
  const draft = layLevelWorkbook(made, linkFolder(options.out, options.returns));
  writeOutputs([{ file, bytes: await writeWorkbook(draft, nodePacker) }], force);
  printFindings(opened?.findings ?? []);
  printSummary(made.year);
  line(say('rolled-up', { region, year, count: made.districts.size, file: path.normalize(file) }));
}
