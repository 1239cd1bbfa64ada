import type { ReadingMeans } from '../../src/consolidation/receiving/read-files';
import type { Ledger } from '../../src/ledger/ledger';
import { unitOfFileName } from '../../src/returns/identity';
import { defaultLimits, type Limits } from '../../src/workbook/reading';
import type { Passwords } from './passwords';
import { nodePlatform } from '../platform';
import { RarerReader } from './rarer/reader';

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
