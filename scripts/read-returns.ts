import fs from 'node:fs';
import { returnsTo, type ReadingMeans } from '../src/consolidation/read-files';
import type { Ledger } from '../src/ledger/ledger';
import { unitOfFileName } from '../src/returns/identity';
import type { FileResult } from '../src/returns/unit-return';
import { defaultLimits, type Limits } from '../src/workbook/reading';
import { filesBelow, type FoundFile } from './files';
import { say } from './messages';
import type { Passwords } from './passwords';
import { nodePlatform } from './platform';
import { Progress } from './progress';
import { RarerReader } from './rarer/reader';
import { mayBeOpened, readEvery } from './read-received';
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
  readonly #ledger: Ledger | undefined;

  /** @param ledger names the units that passwords are of; undefined: none */
  constructor(ledger: Ledger | undefined, { limits, passwords }: ReadingChoices) {
    this.limits = { ...defaultLimits, ...limits };
    this.#rarer = new RarerReader(this.limits);
    this.#passwords = passwords;
    this.#ledger = ledger;
  }

  readRarer({ name, bytes }: Parameters<ReadingMeans['readRarer']>[0], kind: Parameters<ReadingMeans['readRarer']>[1]) {
    const unit = this.#ledger === undefined ? undefined : unitOfFileName(name, this.#ledger)?.code;
    const passwords = this.#passwords?.of(name, unit) ?? [];
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
  const progress = new Progress(say('reading-returns'), files.length, quiet);
  return readEvery(files, returnsTo(ledger), new NodeMeans(ledger, choices), progress);
}
