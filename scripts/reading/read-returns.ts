import fs from 'node:fs';
import { returnsTo } from '../../src/consolidation/receiving/read-files';
import type { Ledger } from '../../src/ledger/ledger';
import type { FileResult } from '../../src/returns/unit-return';
import { defaultLimits } from '../../src/workbook/reading';
import { filesBelow } from './files';
import type { FoundReturn } from './found-return';
import { say } from '../terminal/messages';
import { aside } from '../terminal/printable';
import { NodeMeans, type ReadingChoices } from './node-means';
import { Progress } from '../terminal/progress';
import { mayBeOpened, readEvery } from './read-received';
import { ReadAhead } from './ahead/read-ahead';

/** Everything below a folder, to be read from there; the first files are being read already when this returns. */
export function returnsBelow(folder: string, { limits }: ReadingChoices = {}): FoundReturn[] {
  const found = filesBelow(folder);
  const allLimits = { ...defaultLimits, ...limits };
  const ahead = new ReadAhead(
    found.filter((file) => mayBeOpened(file, allLimits)).map(({ path }) => path),
    allLimits,
  );
  return found.map((file) => ({ ...file, read: () => fs.readFileSync(file.path), ahead: () => ahead.next() }));
}

/** Reads every file below a folder, and every file in the archives that lie there. */
export function readReturns(
  folder: string,
  ledger: Ledger,
  quiet: boolean,
  choices: ReadingChoices = {},
): Promise<FileResult[]> {
  return readFoundReturns(returnsBelow(folder, choices), ledger, quiet, choices);
}

/** Reads returns, and every file in the archives among them. */
export async function readFoundReturns(
  files: readonly FoundReturn[],
  ledger: Ledger,
  quiet: boolean,
  choices: ReadingChoices = {},
): Promise<FileResult[]> {
  if (files.length === 0) aside(say('returns-empty'));
  const progress = new Progress(say('reading-returns'), files.length, quiet);
  return readEvery(files, returnsTo(ledger), new NodeMeans(ledger, choices), progress);
}
