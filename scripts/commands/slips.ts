import path from 'node:path';
import { consolidate } from '../../src/consolidation/consolidate';
import { sentBack } from '../../src/consolidation/versions/sent-back';
import type { Ledger } from '../../src/ledger/ledger';
import { slipFileNames } from '../../src/returns/slip/file-names';
import type { FileResult } from '../../src/returns/unit-return';
import { CommandError } from '../terminal/command-error';
import { chosenUnits } from '../reading/chosen-units';
import { refuseFrozen } from '../reading/frozen-ledger';
import { refuseAmongReturns } from '../writing/output-name';
import { whyNotWritable, writeOutputs, type Output } from '../writing/outputs';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption, dayOption } from '../terminal/options';
import { nodePacker } from '../writing/packer';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../terminal/print';
import { Progress } from '../terminal/progress';
import { openedAgain } from '../reading/open-again';
import { readReturns } from '../reading/read-returns';
import { choicesOf } from '../reading/read-year';

export interface SlipsOptions {
  readonly ledger: string;
  readonly returns: string;
  readonly out: string;
  readonly unit?: readonly string[];
  readonly errorsOnly?: boolean;
  readonly asOf?: string;
  readonly resubmitBy?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
  readonly force?: boolean;
}

function namesFor(result: FileResult, ledger: Ledger, folder: string): { workbook: string; letter: string } {
  const unit = ledger.units.find(({ code }) => code === result.unit);
  const { workbook, letter } = slipFileNames({ code: result.unit ?? '', name: unit?.name ?? '' }, ledger.year);
  return { workbook: path.join(folder, workbook), letter: path.join(folder, letter) };
}

/** The day by which returns are to come again: one that can still be kept. */
function resubmitBy(value: string | undefined, asOf: string): { readonly resubmitBy?: string } {
  if (value === undefined) return {};
  const day = dayOption('--resubmit-by', value);
  if (day < asOf) throw new CommandError('resubmit-past', { value: day, day: asOf });
  return { resubmitBy: day };
}

/** slips: writes the slips of the returns in which something is to be corrected or confirmed. */
export async function slips(options: SlipsOptions): Promise<void> {
  refuseAmongReturns(options.out, options.returns);
  const asOf = asOfOption(options.asOf);
  const terms = { asOf, ...resubmitBy(options.resubmitBy, asOf) };
  const choices = choicesOf(options);
  const { ledger, findings } = openLedger(options.ledger);
  refuseFrozen(options.ledger, ledger);
  const units = options.unit === undefined ? undefined : chosenUnits(options.unit, ledger);
  printFindings(findings);
  const results = await readReturns(options.returns, ledger, false, choices);
  const chosen = sentBack(consolidate(ledger, results, asOf), results, {
    ...(units === undefined ? {} : { wanted: units.map(({ code }) => code) }),
    errorsOnly: options.errorsOnly === true,
  });
  const force = options.force === true;
  const files = chosen.map((result) => ({ result, ...namesFor(result, ledger, options.out) }));
  for (const { workbook, letter } of files) {
    const refusal = whyNotWritable(workbook, force) ?? whyNotWritable(letter, force);
    if (refusal !== undefined) throw refusal;
  }
  if (files.length === 0) {
    line(say('no-slips'));
    return;
  }
  const { makeSlip } = await import('../../src/returns/slip/make');
  const progress = new Progress(say('writing-slips'), files.length, false);
  const outputs: Output[] = [];
  for (const { result, workbook, letter } of files) {
    const taken = result.content !== undefined;
    const opened = taken ? await openedAgain(options.returns, result, ledger, choices) : undefined;
    const slip = await makeSlip(ledger, { result, opened }, terms, { platform: nodePlatform, packer: nodePacker });
    if (slip !== undefined) {
      outputs.push({ file: workbook, bytes: slip.workbook.bytes }, { file: letter, bytes: slip.letter.bytes });
    }
    progress.step();
  }
  writeOutputs(outputs, force);
  progress.end();
  line(say('slips-written', { count: outputs.length / 2, folder: path.normalize(options.out) }));
}
