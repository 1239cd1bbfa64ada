import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { passedOver } from '../src/consolidation/passed-over';
import { readHandedIn, resultOfReading, type ReadingMeans } from '../src/consolidation/read-files';
import { finding } from '../src/findings/finding';
import type { Ledger } from '../src/ledger/ledger';
import { unitOfFileName } from '../src/returns/identity';
import { refusedFile } from '../src/returns/read';
import type { FileResult } from '../src/returns/unit-return';
import { defaultLimits, type Limits } from '../src/workbook/reading';
import { filesBelow, type FoundFile } from './files';
import { say } from './messages';
import type { Passwords } from './passwords';
import { nodePlatform } from './platform';
import { Progress } from './progress';
import { RarerReader } from './rarer/reader';
import { ReadAhead, type ReadInAdvance } from './reading-ahead/read-ahead';

/** What may be said of how returns are read. */
export interface ReadingChoices {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<Limits>;
  readonly passwords?: Passwords;
}

/** What a machine with Node gives the reading of returns; to be ended when all are read. */
export class NodeMeans implements ReadingMeans {
  readonly platform = nodePlatform;
  readonly limits: Limits;
  readonly #rarer: RarerReader;
  readonly #passwords: Passwords | undefined;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger, { limits, passwords }: ReadingChoices) {
    this.limits = { ...defaultLimits, ...limits };
    this.#rarer = new RarerReader(this.limits);
    this.#passwords = passwords;
    this.#ledger = ledger;
  }

  readRarer({ name, bytes }: Parameters<ReadingMeans['readRarer']>[0], kind: Parameters<ReadingMeans['readRarer']>[1]) {
    const passwords = this.#passwords?.of(name, unitOfFileName(name, this.#ledger)?.code) ?? [];
    return this.#rarer.read({ bytes, kind, passwords });
  }

  end(): void {
    this.#rarer.end();
  }
}

/** A return and the way to its bytes, wherever they are kept. */
export interface FoundReturn extends Omit<FoundFile, 'path'> {
  read(): Uint8Array;
  /** What has been read of it meanwhile, where files are read ahead; asked once, in the order of the files. */
  ahead?(): Promise<ReadInAdvance | undefined>;
}

/** Whether a file may be a return by what is known of it before it is opened. */
function mayBeOpened({ passedOver: why, size }: Pick<FoundFile, 'passedOver' | 'size'>, { fileSize }: Limits): boolean {
  return why === undefined && size <= fileSize;
}

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

/** Reads one file; one that cannot be opened, or is too large to be a return, costs only itself. */
async function readFound(found: FoundReturn, ledger: Ledger, means: NodeMeans): Promise<FileResult[]> {
  const { name, modified } = found;
  const limit = means.limits.fileSize;
  if (found.passedOver !== undefined) return [passedOver(name, found.passedOver)];
  if (!mayBeOpened(found, means.limits)) {
    const refusal = finding('limit-file-size', {}, { limit });
    return [refusedFile({ name, modified, sha256: '' }, ledger, [refusal])];
  }
  const read = await found.ahead?.();
  const result =
    read === undefined ? undefined : resultOfReading({ name, modified, sha256: read.sha256 }, read.reading, ledger);
  if (result !== undefined) return [result];
  try {
    return await readHandedIn({ name, modified, bytes: found.read() }, ledger, means);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return [refusedFile({ name, modified, sha256: '' }, ledger, [finding('file-unreadable', {}, { detail })])];
  }
}

/** Files read at a stretch: between stretches the command hears that it is to stop. */
const stretch = 20;

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
  const progress = new Progress(say('reading-returns'), files.length, quiet);
  const means = new NodeMeans(ledger, choices);
  const results: FileResult[] = [];
  try {
    for (const [index, found] of files.entries()) {
      results.push(...(await readFound(found, ledger, means)));
      progress.step();
      if (index % stretch === 0) await setImmediate();
    }
  } finally {
    means.end();
    progress.end();
  }
  return results;
}
