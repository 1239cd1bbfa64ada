import { zipSync } from 'fflate';
import type { AnnualConsolidation } from '../../consolidation/annual';
import { consolidate } from '../../consolidation/consolidate';
import { passedOver, whyPassedOver } from '../../consolidation/receiving/passed-over';
import { readHandedIn, type ReadingMeans } from '../../consolidation/receiving/read-files';
import type { WrittenDocument } from '../../document/document';
import { finding, type Finding } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import type { NextYearTerms } from '../../ledger/next-year/terms';
import type { LedgerState } from '../../ledger/operations/operation';
import { reportingUnits } from '../../ledger/progress/work-items';
import type { PlainDate } from '../../plan/plan';
import { layAnnualWorkbook } from '../../report/consolidated/annual-workbook';
import { returnFileName } from '../../returns/issuing/file-name';
import { issueReturn } from '../../returns/issuing/issue';
import type { OpenedReturn } from '../../returns/slip/make';
import type { SlipTerms } from '../../returns/slip/slip';
import type { FileResult } from '../../returns/unit-return';
import { writeWorkbook } from '../../workbook/exceljs/write';
import { loadLibrary, readLegacyWorkbook } from '../../workbook/legacy';
import { defaultLimits, type WorkbookReading } from '../../workbook/reading';
import { browserPacker } from '../machine/packer';
import { browserPlatform } from '../machine/platform';

/** A file that came back, as the pane was handed it. */
export interface Returned {
  /** Path below what was chosen, with `/`. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly bytes: Uint8Array;
}

/** Returns to be merged. */
export interface MergeRequest {
  readonly ledger: Ledger;
  readonly files: readonly Returned[];
  readonly asOf: PlainDate;
  /** Names of files that took too long before: they are sent back unread. */
  readonly overdue: readonly string[];
}

/** The slip of a unit: the file that was handed over, and what came of the return in it. */
export interface SlipRequest {
  readonly file: Returned;
  readonly result: FileResult;
  readonly terms: SlipTerms;
}

/** What returns come to. */
export interface Merged {
  readonly year: AnnualConsolidation;
  /** The consolidated workbook. */
  readonly report: Uint8Array;
  /** What came of each file, in the order they were handed over. */
  readonly results: readonly FileResult[];
}

/** A file to be saved. */
export interface Issued {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hears of the work's progress. */
export interface Listener {
  /** How many files have been read. */
  onDone(done: number): void;
  /** That the library begins on a file, or is done with it: it may never be. */
  onLibrary(file: string | undefined): void;
}

const refusal = (found: Finding): WorkbookReading => ({ ok: false, findings: [found] });

/**
 * In a browser nothing decrypts; the library for rarer kinds is loaded when the first such file comes.
 * @param overdue names of files that are not read again
 */
function meansFor(overdue: ReadonlySet<string>, onLibrary: Listener['onLibrary']): ReadingMeans {
  return {
    platform: browserPlatform,
    readRarer: async ({ name, bytes }, kind) => {
      if (kind === 'encrypted') return refusal(finding('file-has-password', {}));
      if (overdue.has(name)) return refusal(finding('limit-time', {}, { limit: defaultLimits.milliseconds / 1000 }));
      try {
        const library = await loadLibrary();
        onLibrary(name);
        return readLegacyWorkbook(bytes, kind, library, browserPlatform);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return refusal(finding('legacy-unreadable', {}, { detail }));
      } finally {
        onLibrary(undefined);
      }
    },
  };
}

async function read(file: Returned, ledger: Ledger, means: ReadingMeans): Promise<FileResult[]> {
  const why = whyPassedOver(file.name.slice(file.name.lastIndexOf('/') + 1));
  return why === undefined ? readHandedIn(file, ledger, means) : [passedOver(file.name, why)];
}

/** Merges returns to a year and writes its report. */
export async function mergeReturns(
  { ledger, files, asOf, overdue }: MergeRequest,
  { onDone, onLibrary }: Listener,
): Promise<Merged> {
  const means = meansFor(new Set(overdue), onLibrary);
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    results.push(...(await read(file, ledger, means)));
    onDone(index + 1);
  }
  const year = consolidate(ledger, results, asOf);
  // Links to the returns lead to where the report is saved: nobody knows in a browser where they lie.
  const report = await writeWorkbook(layAnnualWorkbook(year, ''), browserPacker);
  return { year, report, results };
}

/** Writes the slip of a unit: its workbook and its letter. What writes them is loaded when the first one is asked for. */
export async function writeSlip(
  ledger: Ledger,
  { file, result, terms }: SlipRequest,
  onLibrary: Listener['onLibrary'],
): Promise<Issued[]> {
  const { makeSlip } = await import('../../returns/slip/make');
  let opened: OpenedReturn | undefined;
  if (result.content !== undefined) {
    const onRead: ReadingMeans['onRead'] = ({ name, bytes }, workbook) => {
      if (name === result.file.name) opened = { bytes, workbook };
    };
    await readHandedIn(file, ledger, { ...meansFor(new Set(), onLibrary), onRead });
  }
  const machine = { platform: browserPlatform, packer: browserPacker };
  const slip = await makeSlip(ledger, { result, opened }, terms, machine);
  return slip === undefined ? [] : [slip.workbook, slip.letter];
}

/** Writes a paper of the office as a .docx; what writes it is loaded when the first one is asked for. */
export async function writePaper(document: WrittenDocument): Promise<Uint8Array> {
  const { writeDocx } = await import('../../document/docx/write');
  return writeDocx(document);
}

/** Writes the ledger of a later year, made of this one; what makes ledgers is loaded when the first one is asked for. */
export async function writeNextYear(state: LedgerState, terms: NextYearTerms): Promise<Uint8Array> {
  const { carriedLedger } = await import('../../ledger/next-year/next-year');
  return writeWorkbook(carriedLedger(state, terms, browserPlatform.sha256), browserPacker);
}

/** Entries of the archive all have the first moment a zip file can name: the same templates give the same bytes. */
const firstMoment = new Date(1980, 0, 1);

/**
 * Writes the templates of units: one as a workbook, several as one archive.
 * @param units codes; those that do not report are passed over
 * @param onDone hears how many have been written
 */
export async function issueTemplates(
  ledger: Ledger,
  units: readonly string[],
  asOf: PlainDate,
  onDone: (done: number) => void,
): Promise<Issued> {
  const wanted = new Set(units);
  const issued: Issued[] = [];
  for (const unit of reportingUnits(ledger).filter(({ code }) => wanted.has(code))) {
    const bytes = await writeWorkbook(issueReturn(ledger, unit, asOf), browserPacker);
    issued.push({ name: returnFileName(unit, ledger.year), bytes });
    onDone(issued.length);
  }
  const [only] = issued;
  if (only !== undefined && issued.length === 1) return only;
  // The workbooks are packed already.
  const archive = zipSync(Object.fromEntries(issued.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: firstMoment,
  });
  return { name: `${ledger.year}年填报表（${issued.length}个单位）.zip`, bytes: archive };
}
