import path from 'node:path';
import { carriedLedger, whyNoNextYear } from '../../src/ledger/next-year/next-year';
import { nextYearPreview, sheetPreviews, type NextYearPreview } from '../../src/ledger/next-year/preview';
import { sentence } from '../../src/findings/sentence';
import type { Plan } from '../../src/plan/plan';
import { CommandError } from '../terminal/command-error';
import { say, spoken } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption, deadlineOption, yearOption } from '../terminal/options';
import { refuseOtherEnding, refuseOverwriting } from '../writing/output-name';
import { writeOutputs } from '../writing/outputs';
import { nodePacker } from '../writing/packer';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../terminal/print';

export interface CarryOptions {
  readonly ledger: string;
  readonly year: string;
  readonly deadline: string;
  /** The notice of a new plan. */
  readonly notice?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly preview?: boolean;
  readonly force?: boolean;
}

async function newPlan(notice: string | undefined): Promise<Plan | undefined> {
  if (notice === undefined) return undefined;
  const { readNoticeFile } = await import('../reading/read-notice-file');
  const { plan, findings } = await readNoticeFile(notice);
  printFindings(findings);
  return plan;
}

/** What a new plan changes, then a line a sheet: how much goes, how much stays, and what it is that stays. */
function printPreview(preview: NextYearPreview): void {
  const { changes } = preview;
  if (changes !== undefined) {
    const { units, tasks, assignments } = changes;
    line(say('carry-plan', { units: units.length, tasks: tasks.length, roles: assignments.length }));
  }
  printFindings(preview.findings);
  for (const { sheet, goes, stays } of sheetPreviews(preview)) {
    line(say('carry-sheet', { sheet, goes: goes.length, stays: stays.length }));
    for (const name of stays) line(say('carry-stays', { name }));
  }
}

/** carry: makes the next year's ledger of this one; says first what goes along and what stays behind. */
export async function carry(options: CarryOptions): Promise<void> {
  if (options.out !== undefined) {
    refuseOtherEnding(options.out, '.xlsx');
    refuseOverwriting([options.ledger, options.notice], [options.out]);
  }
  const year = yearOption(options.year);
  const deadline = deadlineOption(options.deadline, year);
  const day = asOfOption(options.asOf);
  const opened = openLedger(options.ledger);
  const state = { ...opened, today: day, now: `${day} 00:00` };
  const terms = { year, deadline, plan: await newPlan(options.notice) };
  const objection = whyNoNextYear(state, terms);
  if (objection !== undefined) throw new CommandError('carry-refused', { reason: sentence(objection, spoken()) });
  printFindings(opened.findings);
  printPreview(nextYearPreview(state, terms));
  if (options.preview === true) return;
  if (options.out === undefined) throw new CommandError('carry-without-out', {});
  const { writeWorkbook } = await import('../../src/workbook/exceljs/write');
  const bytes = await writeWorkbook(carriedLedger(state, terms, nodePlatform.sha256), nodePacker);
  writeOutputs([{ file: options.out, bytes }], options.force === true);
  line(say('carried', { year, file: path.normalize(options.out) }));
}
