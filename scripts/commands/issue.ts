import path from 'node:path';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import { issueReturn, returnFileName } from '../../src/returns/issue';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { CommandError } from '../terminal/command-error';
import { refuseFrozen } from '../reading/frozen-ledger';
import { whyNotWritable, writeOutputs } from '../writing/outputs';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption } from '../terminal/options';
import { nodePacker } from '../writing/packer';
import { line, printFindings } from '../terminal/print';
import { Progress } from '../terminal/progress';

export interface IssueOptions {
  readonly ledger: string;
  readonly out: string;
  readonly unit?: readonly string[];
  readonly asOf?: string;
  readonly force?: boolean;
}

/** issue: writes the units' templates. */
export async function issue(options: IssueOptions): Promise<void> {
  const { ledger, findings } = openLedger(options.ledger);
  refuseFrozen(options.ledger, ledger);
  const asOf = asOfOption(options.asOf);
  const active = reportingUnits(ledger);
  const wanted = options.unit?.map((named) => {
    const unit = active.find(({ code, name }) => code === named.toUpperCase() || name === named);
    if (unit === undefined) throw new CommandError('unit-unknown', { unit: named });
    return unit;
  });
  const force = options.force === true;
  const units = (wanted ?? active).map((unit) => ({
    unit,
    file: path.join(options.out, returnFileName(unit, ledger.year)),
  }));
  for (const { file } of units) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
  printFindings(findings);
  const progress = new Progress(options.out, units.length, false);
  const outputs = [];
  for (const { unit, file } of units) {
    outputs.push({ file, bytes: await writeWorkbook(issueReturn(ledger, unit, asOf), nodePacker) });
    progress.step();
  }
  writeOutputs(outputs, force);
  progress.end();
  line(say('issued-returns', { count: units.length, folder: path.normalize(options.out) }));
}
