import path from 'node:path';
import { createLedger } from '../../src/ledger/create';
import { ledgerMark } from '../../src/ledger/ledger-mark';
import { nextYear, nextYearPreview, whyNoNextYear, type NextYearPreview } from '../../src/ledger/next-year/next-year';
import { sentence } from '../../src/findings/sentence';
import { CommandError } from '../command-error';
import { readNeeded } from '../files';
import { say, spoken } from '../messages';
import { openLedger } from '../open-ledger';
import { asOfOption, dayOption, yearOption } from '../options';
import { writeOutputs } from '../outputs';
import { nodePacker } from '../packer';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../print';

export interface CarryOptions {
  readonly ledger: string;
  readonly year: string;
  readonly deadline: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly preview?: boolean;
  readonly force?: boolean;
}

/** A line a sheet: how much goes, how much stays, and what it is that stays. */
function printPreview({ points, records }: NextYearPreview): void {
  const all = [
    ...points.map(({ point, goes }) => ({ sheet: '年度要点', name: `${point.code} ${point.content}`, goes })),
    ...records,
  ];
  for (const sheet of new Set(all.map((one) => one.sheet))) {
    const own = all.filter((one) => one.sheet === sheet);
    const stays = own.filter(({ goes }) => !goes);
    line(say('carry-sheet', { sheet, goes: own.length - stays.length, stays: stays.length }));
    for (const { name } of stays) line(say('carry-stays', { name }));
  }
}

/** carry: makes the next year's ledger of this one; says first what goes along and what stays behind. */
export async function carry(options: CarryOptions): Promise<void> {
  const year = yearOption(options.year);
  const deadline = dayOption('--deadline', options.deadline);
  const day = asOfOption(options.asOf);
  const opened = openLedger(options.ledger);
  const state = { ...opened, today: day, now: `${day} 00:00` };
  const objection = whyNoNextYear(state, { year });
  if (objection !== undefined) throw new CommandError('carry-refused', { reason: sentence(objection, spoken()) });
  printFindings(opened.findings);
  printPreview(nextYearPreview(state, year));
  if (options.preview === true) return;
  if (options.out === undefined) throw new CommandError('carry-without-out', {});
  const id = ledgerMark(readNeeded(options.ledger), year, nodePlatform.sha256);
  const { writeWorkbook } = await import('../../src/workbook/exceljs/write');
  const bytes = await writeWorkbook(createLedger(nextYear(state, { year, deadline, id })), nodePacker);
  writeOutputs([{ file: options.out, bytes }], options.force === true);
  line(say('carried', { year, file: path.normalize(options.out) }));
}
