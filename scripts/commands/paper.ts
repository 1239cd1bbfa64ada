import path from 'node:path';
import type { LedgerState } from '../../src/ledger/operations/operation';
import { papers, type PaperKind } from '../../src/papers';
import { sentence } from '../../src/findings/sentence';
import { CommandError } from '../terminal/command-error';
import { say, spoken } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption } from '../terminal/options';
import { writeOutputs } from '../writing/outputs';
import { line } from '../terminal/print';

export interface PaperOptions {
  readonly ledger: string;
  readonly out: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/**
 * paper: drafts minutes of a meeting, a list of open decisions, or a letter about a change of members.
 * @param about number of the meeting or of the change; a unit, or nothing, for the list
 */
export async function paper(kind: PaperKind, about: string, options: PaperOptions): Promise<void> {
  const day = asOfOption(options.asOf);
  const opened = openLedger(options.ledger);
  const state: LedgerState = { ...opened, today: day, now: `${day} 00:00` };
  const made = papers[kind](state, about);
  if (!made.made) throw new CommandError('paper-refused', { reason: sentence(made.reason, spoken()) });
  const { writeDocx } = await import('../../src/document/docx/write');
  const file = path.join(options.out, made.name);
  writeOutputs([{ file, bytes: await writeDocx(made.document) }], options.force === true);
  line(say('paper-written', { file: path.normalize(file) }));
}
