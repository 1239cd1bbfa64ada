import { sentence } from '../../src/findings/sentence';
import { Allowance, defaultLimits, openArchive, type Limits } from '../../src/workbook/reading';
import { Refusal } from '../../src/workbook/reading/refusal';
import { CommandError } from '../terminal/command-error';
import { say, spoken } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import type { Passwords } from '../reading/passwords';
import { nodePlatform } from '../platform';
import type { FoundReturn } from '../reading/found-return';
import { linksOfArchive, manifestName, type Manifest } from './manifest';
import { makeReports } from './report';
import { sealOf } from './zip-stream';

/** Something in an archive that is not as it was archived. */
export interface Difference {
  readonly file: string;
  readonly expected: string;
  readonly found: string;
}

export interface Verified {
  readonly manifest: Manifest | undefined;
  readonly differences: readonly Difference[];
  /** Whether the merge could be run again. */
  readonly merged: boolean;
}

/** An archive of ours is as large as it is. */
const unlimited = Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, Infinity])) as unknown as Limits;

const reasonOf = (error: unknown): string => {
  if (error instanceof Refusal) return sentence(error.finding, spoken());
  throw error;
};

class Archive {
  readonly differences: Difference[] = [];
  readonly #entries = new Map<string, () => Uint8Array>();
  readonly #sealed: boolean;

  constructor(name: string, file: Uint8Array) {
    const seal = sealOf(file);
    this.#sealed = seal !== undefined;
    if (seal === undefined) this.#differs(name, 'sha256:…', say('verify-missing'));
    else if (seal.expected !== seal.found) this.#differs(name, seal.expected, seal.found);
    try {
      for (const entry of openArchive(file, nodePlatform, unlimited, new Allowance(unlimited))) {
        this.#entries.set(entry.name, () => entry.read());
      }
    } catch (error) {
      // Without its seal it may be anything; with one, it is an archive that was damaged.
      if (seal === undefined) throw new CommandError('archive-unreadable', { file: name, reason: reasonOf(error) });
      this.#differs(name, 'zip', reasonOf(error));
    }
  }

  #differs(file: string, expected: string, found: string): void {
    this.differences.push({ file, expected, found });
  }

  /** The bytes of an entry; what is wrong with it is put down. */
  bytes(name: string, expected: string): Uint8Array | undefined {
    try {
      const bytes = this.#entries.get(name)?.();
      if (bytes === undefined) this.#differs(name, expected, say('verify-missing'));
      return bytes;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#differs(name, expected, say('verify-damaged'));
      return undefined;
    }
  }

  manifest(name: string): Manifest | undefined {
    if (!this.#sealed && !this.#entries.has(manifestName)) {
      throw new CommandError('archive-not-ours', { file: name, manifest: manifestName });
    }
    const bytes = this.bytes(manifestName, 'JSON');
    if (bytes === undefined) return undefined;
    try {
      const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
      if (Array.isArray(manifest.entries)) return manifest;
    } catch {
      // Said below.
    }
    if (this.differences.length === 0) {
      throw new CommandError('archive-unreadable', { file: name, reason: manifestName });
    }
    this.#differs(manifestName, 'JSON', nodePlatform.sha256(bytes));
    return undefined;
  }

  /** Checks every file against the manifest; those that are as they were, by their names. */
  checked({ entries }: Manifest): Map<string, Uint8Array> {
    const whole = new Map<string, Uint8Array>();
    for (const { path, sha256 } of entries) {
      const bytes = this.bytes(path, sha256);
      const found = bytes === undefined ? undefined : nodePlatform.sha256(bytes);
      if (bytes !== undefined && found === sha256) whole.set(path, bytes);
      else if (found !== undefined) this.#differs(path, sha256, found);
    }
    const known = new Set([manifestName, ...entries.map(({ path }) => path)]);
    for (const name of this.#entries.keys()) if (!known.has(name)) this.#differs(name, say('verify-missing'), name);
    return whole;
  }

  /** Makes the report anew and compares it. */
  async merge(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>, passwords?: Passwords): Promise<boolean> {
    const needed = manifest.entries.filter(({ kind }) => kind === 'ledger' || kind === 'return');
    const own = manifest.entries.find(({ kind }) => kind === 'ledger');
    const ledgerBytes = own === undefined ? undefined : files.get(own.path);
    if (own === undefined || ledgerBytes === undefined || needed.some(({ path }) => !files.has(path))) return false;
    const { ledger } = openLedger(own.path, ledgerBytes);
    const choices = { limits: manifest.options.limits, ...(passwords === undefined ? {} : { passwords }) };
    const sources = { ledger, returns: returnsOf(manifest, files), asOf: manifest.asOf, choices };
    const [report = new Map<string, Uint8Array>()] = await makeReports(sources, [linksOfArchive]);
    for (const [name, bytes] of report) {
      const archived = manifest.entries.find(({ kind, path }) => kind === 'report' && path.endsWith(`/${name}`));
      const [expected, found] = [archived?.sha256 ?? say('verify-missing'), nodePlatform.sha256(bytes)];
      if (expected !== found) this.#differs(archived?.path ?? name, expected, found);
    }
    return true;
  }
}

/** The returns as they lay in their folder. */
function returnsOf({ entries, unarchived }: Manifest, files: ReadonlyMap<string, Uint8Array>): FoundReturn[] {
  const archived = entries.flatMap(({ kind, path, original, modified = 0, size }): FoundReturn[] => {
    if (kind !== 'return') return [];
    const name = original ?? path.slice(path.indexOf('/') + 1);
    return [{ name, modified, size, read: () => files.get(path) ?? new Uint8Array() }];
  });
  const others = unarchived.map(({ original: name, modified, size, passedOver, unreadable = '' }): FoundReturn => {
    const read = (): never => {
      throw Object.assign(new Error(unreadable), { code: unreadable });
    };
    return { name, modified, size, read, ...(passedOver === undefined ? {} : { passedOver }) };
  });
  return [...archived, ...others].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/**
 * Checks every file of an archive, makes its report anew from its ledger and returns, and compares.
 * @param name of the archive, for what is said
 * @param file its bytes; nothing about them is trusted
 * @throws CommandError where it is no archive
 */
export async function verifyArchive(name: string, file: Uint8Array, passwords?: Passwords): Promise<Verified> {
  const archive = new Archive(name, file);
  const manifest = archive.manifest(name);
  if (manifest === undefined) return { manifest, differences: archive.differences, merged: false };
  if (manifest.options.passwordsUsed && passwords === undefined) throw new CommandError('verify-passwords');
  const merged = await archive.merge(manifest, archive.checked(manifest), passwords);
  return { manifest, differences: archive.differences, merged };
}
