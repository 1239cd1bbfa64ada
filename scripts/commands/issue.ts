import path from 'node:path';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { chosenUnits } from '../reading/chosen-units';
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
  const chosen = options.unit === undefined ? reportingUnits(ledger) : chosenUnits(options.unit, ledger);
  const force = options.force === true;
  const units = chosen.map((unit) => ({
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
