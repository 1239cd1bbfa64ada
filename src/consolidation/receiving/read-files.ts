import { finding, type Finding } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import { refusalOfCsv } from '../../returns/csv';
import { refusedFile, returnOfReading } from '../../returns/read';
import type { FileResult, ReturnFile } from '../../returns/unit-return';
import { encodingOfText, legacyKind, type LegacyKind } from '../../workbook/legacy';
import {
  Allowance,
  defaultLimits,
  openArchive,
  readWorkbook,
  type Limits,
  type Platform,
  type WorkbookReading,
} from '../../workbook/reading';
import { Refusal } from '../../workbook/reading/refusal';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { passedOver, whyPassedOver, type PassedOver } from './passed-over';

/** A file that was handed in, or one found in an archive that was. */
export interface HandedIn {
  /** Path below the folder of returns, with `/`. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly bytes: Uint8Array;
}

/** What reading needs of the machine beyond the reader of workbooks. */
export interface ReadingMeans {
  readonly platform: Platform;
  readonly limits?: Partial<Limits>;
  /**
   * Reads a kind of file that only a library reads, or one with a password.
   * @returns the workbook, or why it cannot be read; never rejects
   */
  readRarer(file: HandedIn, kind: LegacyKind | 'encrypted'): Promise<WorkbookReading>;
  /** Hears of each workbook that was read, with the file it was read from. */
  onRead?(file: HandedIn, workbook: WorkbookSnapshot): void;
}

/** What files are handed in as, and what becomes of one. */
export interface Reception<Result> {
  /** A workbook, or why there is none to be read. */
  take(file: ReturnFile, reading: WorkbookReading): Result;
  /** A file of which no workbook is even looked for. */
  refuse(file: ReturnFile, findings: readonly Finding[]): Result;
  /** Something that nobody sent, named by its path. */
  passOver(name: string, why: PassedOver): Result;
  /** What is to be said of a text that is a sheet of what is awaited; undefined where it is none. */
  refusalOfCsv?(workbook: WorkbookSnapshot, encoding: string): Finding | undefined;
}

/** Returns of the units of a ledger. */
export function returnsTo(ledger: Ledger): Reception<FileResult> {
  return {
    take: (file, reading) => returnOfReading(file, reading, ledger),
    refuse: (file, findings) => refusedFile(file, ledger, findings),
    passOver: passedOver,
    refusalOfCsv,
  };
}

/** Archives are opened that were handed in, and those within them. */
const levels = 2;

interface Level {
  readonly depth: number;
  readonly allowance: Allowance;
}

function codeOf(reading: WorkbookReading): Finding['code'] | undefined {
  return reading.ok ? undefined : reading.findings[0]?.code;
}

/** How a workbook that could not be read may be opened yet, if at all. */
function otherWay(reading: WorkbookReading): LegacyKind | 'encrypted' | 'archive' | undefined {
  const code = codeOf(reading);
  if (code === 'file-is-archive') return 'archive';
  return code === 'file-has-password' ? 'encrypted' : legacyKind(reading);
}

/**
 * What came of a file that was read already.
 * @param file what is known of it
 * @returns undefined where there is another way to open it, for which `readReceived` needs its bytes
 */
export function resultOfReading<Result>(
  file: ReturnFile,
  reading: WorkbookReading,
  reception: Reception<Result>,
): Result | undefined {
  return otherWay(reading) === undefined ? reception.take(file, reading) : undefined;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Reads a file that was handed in, whatever its kind; an archive gives as many results as it has files. Never rejects:
 * whatever is wrong with a file is a finding of its own result.
 */
export function readReceived<Result>(
  file: HandedIn,
  reception: Reception<Result>,
  means: ReadingMeans,
): Promise<Result[]> {
  const limits = { ...defaultLimits, ...means.limits };
  return new Reader(reception, means, limits).read(file, { depth: 0, allowance: new Allowance(limits) });
}

/** Reads a file that was handed in as a unit's return. */
export function readHandedIn(file: HandedIn, ledger: Ledger, means: ReadingMeans): Promise<FileResult[]> {
  return readReceived(file, returnsTo(ledger), means);
}

class Reader<Result> {
  constructor(
    private readonly reception: Reception<Result>,
    private readonly means: ReadingMeans,
    private readonly limits: Limits,
  ) {}

  async read(file: HandedIn, level: Level): Promise<Result[]> {
    const { platform } = this.means;
    const { name, modified, bytes } = file;
    const known = { name, modified, sha256: platform.sha256(bytes) };
    const reading = readWorkbook(bytes, platform, { limits: this.limits });
    const kind = otherWay(reading);
    if (kind === 'archive' && isZip(bytes)) {
      if (level.depth < levels) return this.#archive(file, level);
      return [this.reception.refuse(known, [finding('archive-too-deep', {})])];
    }
    if (kind === undefined || kind === 'archive') return [this.#result(file, known, reading)];
    const rarer = await this.means.readRarer(file, kind);
    if (kind !== 'csv') return [this.#result(file, known, rarer)];
    const encoding = encodingOfText(bytes) ?? '';
    const asCsv = rarer.ok ? this.reception.refusalOfCsv?.(rarer.workbook, encoding) : rarer.findings[0];
    return [this.reception.refuse(known, asCsv === undefined ? reading.findings : [asCsv])];
  }

  #result(file: HandedIn, known: ReturnFile, reading: WorkbookReading): Result {
    if (reading.ok) this.means.onRead?.(file, reading.workbook);
    return this.reception.take(known, reading);
  }

  /** The files of an archive, as if they lay in a folder of its name. */
  async #archive(file: HandedIn, level: Level): Promise<Result[]> {
    const results: Result[] = [];
    const within: Level = { ...level, depth: level.depth + 1 };
    try {
      const entries = openArchive(file.bytes, this.means.platform, this.limits, level.allowance);
      if (entries.length === 0) throw new Refusal('archive-empty');
      for (const entry of entries) {
        const name = `${file.name}/${entry.name}`;
        const why = whyPassedOver(entry.name.slice(entry.name.lastIndexOf('/') + 1));
        if (why !== undefined) results.push(this.reception.passOver(name, why));
        else results.push(...(await this.#entry({ ...entry, name }, within)));
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const known = { name: file.name, modified: file.modified, sha256: this.means.platform.sha256(file.bytes) };
      results.push(this.reception.refuse(known, [error.finding]));
    }
    return results;
  }

  async #entry(entry: { name: string; modified: number; read(): Uint8Array }, level: Level): Promise<Result[]> {
    const { name, modified } = entry;
    let bytes: Uint8Array;
    try {
      bytes = entry.read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [this.reception.refuse({ name, modified, sha256: '' }, [error.finding])];
    }
    return this.read({ name, modified, bytes }, level);
  }
}
