import path from 'node:path';
import { reopenYear } from '../../src/ledger/operations/reopen';
import { changedLedger } from '../writing/changed-ledger';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { asOfOption } from '../terminal/options';
import { refuseOtherEnding, refuseOverwriting } from '../writing/output-name';
import { whyNotWritable, writeOutputs } from '../writing/outputs';
import { line } from '../terminal/print';

export interface ReopenOptions {
  readonly ledger: string;
  readonly reason: string;
  readonly by: string;
  readonly out: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** reopen: a copy of a frozen ledger that can be changed again; the reason stays in its 操作日志. */
export async function reopen({ ledger, reason, by, out, asOf, force = false }: ReopenOptions): Promise<void> {
  refuseOtherEnding(out, '.xlsx');
  refuseOverwriting([ledger], [out]);
  const refusal = whyNotWritable(out, force);
  if (refusal !== undefined) throw refusal;
  const day = asOfOption(asOf);
  const bytes = await changedLedger(ledger, readNeeded(ledger), reopenYear, { by, reason }, day);
  writeOutputs([{ file: out, bytes }], force);
  line(say('reopened', { file: path.normalize(out) }));
}
