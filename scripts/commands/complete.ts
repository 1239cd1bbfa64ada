import path from 'node:path';
import { completeLines } from '../../src/ledger/operations/complete-lines';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { asOfOption } from '../terminal/options';
import { line } from '../terminal/print';
import { changedLedger } from '../writing/changed-ledger';
import { refuseOtherEnding, refuseOverwriting } from '../writing/output-name';
import { whyNotWritable, writeOutputs } from '../writing/outputs';

export interface CompleteOptions {
  readonly ledger: string;
  readonly out: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** complete: a copy of an older ledger with the lines that its 设置 and 报告模板 lack; all else stays as it is. */
export async function complete({ ledger, out, asOf, force = false }: CompleteOptions): Promise<void> {
  refuseOtherEnding(out, '.xlsx');
  refuseOverwriting([ledger], [out]);
  const refusal = whyNotWritable(out, force);
  if (refusal !== undefined) throw refusal;
  const bytes = await changedLedger(ledger, readNeeded(ledger), completeLines, {}, asOfOption(asOf));
  writeOutputs([{ file: out, bytes }], force);
  line(say('completed-lines', { file: path.normalize(out) }));
}
