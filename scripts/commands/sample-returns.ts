import fs from 'node:fs';
import path from 'node:path';
import { CommandError } from '../terminal/command-error';
import { writeOutputs } from '../writing/outputs';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption, seedOption } from '../terminal/options';
import { line } from '../terminal/print';
import { sampleReturns } from '../sample/returns';

export interface SampleOptions {
  readonly ledger: string;
  readonly out: string;
  readonly seed: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** sample-returns: plausible filled returns for trying the merge, clean ones and messy ones. */
export async function sample(options: SampleOptions): Promise<void> {
  const { ledger } = openLedger(options.ledger);
  const asOf = asOfOption(options.asOf);
  const files = await sampleReturns(ledger, seedOption(options.seed), asOf);
  const outputs = files.map(({ name, bytes }) => ({ file: path.join(options.out, name), bytes }));
  writeOutputs(outputs, options.force === true);
  for (const { file } of outputs) {
    // Versions of a return are told apart by their time where their dates are the same; samples must not differ by run.
    fs.utimesSync(file, new Date(`${asOf}T00:00:00Z`), new Date(`${asOf}T00:00:00Z`));
  }
  if (outputs.length === 0) throw new CommandError('unit-unknown', { unit: '' });
  line(say('sampled-returns', { count: outputs.length, folder: path.normalize(options.out) }));
}
