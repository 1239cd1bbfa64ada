import path from 'node:path';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption } from '../terminal/options';
import { refuseOtherEnding, refuseOverwriting } from '../writing/output-name';
import { whyNotWritable, writeOutputs } from '../writing/outputs';
import { nodePacker } from '../writing/packer';
import { line, printFindings } from '../terminal/print';

export interface CircularOptions {
  readonly ledger: string;
  readonly out: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** circular: writes how far the tasks have come and who is late, as a document and as a workbook beside it. */
export async function circular(options: CircularOptions): Promise<void> {
  const asOf = asOfOption(options.asOf);
  refuseOtherEnding(options.out, '.docx');
  const { dir, name } = path.parse(options.out);
  const beside = path.join(dir, `${name}.xlsx`);
  refuseOverwriting([options.ledger], [options.out, beside]);
  const force = options.force === true;
  for (const file of [options.out, beside]) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
  const { ledger, findings, workbook } = openLedger(options.ledger);
  printFindings(findings);
  const { layCircular } = await import('../../src/report/written/circular/circular');
  const { layCircularWorkbook } = await import('../../src/report/written/circular/workbook');
  const { writeDocx } = await import('../../src/document/docx/write');
  const { writeWorkbook } = await import('../../src/workbook/exceljs/write');
  const state = { workbook, ledger, today: asOf };
  const made = layCircular(state);
  writeOutputs(
    [
      { file: options.out, bytes: await writeDocx(made.document) },
      { file: beside, bytes: await writeWorkbook(layCircularWorkbook(made, state), nodePacker) },
    ],
    force,
  );
  for (const file of [options.out, beside]) line(say('annual-report-written', { file: path.normalize(file) }));
}
