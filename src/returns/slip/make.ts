import { writeDocx } from '../../document/docx/write';
import type { FindingCode } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import { annotate, type Annotation } from '../../workbook/exceljs/annotate';
import { snapshotOf } from '../../workbook/drafted';
import { writeWorkbook } from '../../workbook/exceljs/write';
import type { Packer } from '../../workbook/exceljs/zip';
import type { Platform } from '../../workbook/reading/platform';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { issueReturn } from '../issuing/issue';
import type { FileResult } from '../unit-return';
import { carriedOver, placeKey, type CarriedOver } from './carried-over';
import { layExplanation } from './explanation';
import { slipFileNames } from './file-names';
import { layLetter } from './letter';
import { cellIn, slipOf, type Enclosed, type Slip, type SlipEntry, type SlipTerms } from './slip';

/** A return as it lies there, and what was read of it. */
export interface OpenedReturn {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
}

/** A file that goes back to its unit. */
export interface SentBackFile {
  readonly result: FileResult;
  /** Undefined where the file could not be read, or nothing was taken of it. */
  readonly opened: OpenedReturn | undefined;
}

/** What goes to a unit. */
export interface SlipFiles {
  readonly slip: Slip;
  readonly enclosed: Enclosed;
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array };
  readonly letter: { readonly name: string; readonly bytes: Uint8Array };
}

/** What the machine lends. */
export interface Machine {
  readonly platform: Platform;
  readonly packer: Packer;
}

/** What a unit cannot mend in its own copy: parts of the template have gone from it. */
const beyondMending: ReadonlySet<FindingCode> = new Set(['sheet-missing', 'column-missing', 'required-row-missing']);

/** A row that was refused may be the one that is missed: whoever sent it mends that row where it stands. */
const refusedRows: ReadonlySet<FindingCode> = new Set([
  'row-without-key',
  'task-unknown',
  'task-not-assigned',
  'indicator-unknown',
]);

function canBeMended({ findings }: FileResult): boolean {
  const codes = new Set(findings.map(({ code }) => code));
  if ([...refusedRows].some((code) => codes.has(code))) codes.delete('required-row-missing');
  return ![...codes].some((code) => beyondMending.has(code));
}

const noteOf = ({ problem, remedy }: SlipEntry): string => [problem, remedy].filter((part) => part !== '').join('\n');

/** One annotation a cell: what is said of it, one under the other; the further cells of an entry are only coloured. */
function annotations(entries: readonly SlipEntry[]): Annotation[] {
  const notes = new Map<string, { sheet: string; cell: string; notes: string[] }>();
  for (const entry of entries) {
    const { sheet } = entry;
    if (sheet === undefined) continue;
    for (const [index, { cell }] of entry.cells.entries()) {
      const key = placeKey(sheet, cell);
      const own = notes.get(key) ?? { sheet, cell, notes: [] };
      if (index === 0) own.notes.push(noteOf(entry));
      notes.set(key, own);
    }
  }
  return [...notes.values()].map((one) => ({ sheet: one.sheet, cell: one.cell, note: one.notes.join('\n') }));
}

/** The entries as they stand in another workbook; a place that it does not have is told in words. */
function moved(entries: readonly SlipEntry[], { places, draft }: Pick<CarriedOver, 'places' | 'draft'>): SlipEntry[] {
  const holds = snapshotOf(draft);
  return entries.map((entry): SlipEntry => {
    const { sheet = '', cells, problem } = entry;
    const now = cells.flatMap(({ cell }) => {
      const place = places.get(placeKey(sheet, cell));
      return place === undefined ? [] : [{ ...place, content: cellIn(holds, place.sheet, place.cell) }];
    });
    const [first] = now;
    if (first !== undefined) return { ...entry, sheet: first.sheet, cells: now };
    const [was] = cells;
    return { ...entry, cells: [], problem: was === undefined ? problem : `原表${was.cell}：${problem}` };
  });
}

const nothing: WorkbookSnapshot = { sheets: [], definedNames: [], externalLinks: [] };

interface Returned {
  readonly slip: Slip;
  readonly enclosed: Enclosed;
  readonly bytes: Uint8Array;
}

/** The unit's own workbook with the findings at their cells; none where it cannot be mended in place. */
async function ownCopy(slip: Slip, { result, opened }: SentBackFile, machine: Machine): Promise<Returned | undefined> {
  if (opened === undefined || result.content === undefined || !canBeMended(result)) return undefined;
  let enclosed: Enclosed = { kind: 'own', lost: [] };
  const front = (lost: Extract<Enclosed, { kind: 'own' }>['lost']) => {
    enclosed = { kind: 'own', lost };
    return layExplanation(slip, enclosed);
  };
  const copy = await annotate(opened.bytes, annotations(slip.entries), front, machine);
  return copy.ok ? { slip, enclosed, bytes: copy.bytes } : undefined;
}

/**
 * A new template with what could be read of the unit's file. Of a file that was refused as a whole nothing is carried
 * over: whose figures or which year's they are is not known.
 */
async function newTemplate(slip: Slip, ledger: Ledger, file: SentBackFile, machine: Machine): Promise<Returned> {
  const { resubmitBy, unit, asOf } = slip;
  const template = issueReturn(resubmitBy === undefined ? ledger : { ...ledger, deadline: resubmitBy }, unit, asOf);
  const readable = file.result.content === undefined ? nothing : (file.opened?.workbook ?? nothing);
  const filled = carriedOver(readable, template);
  const { draft, carried } = filled;
  const own = { ...slip, entries: moved(slip.entries, filled) };
  const enclosed: Enclosed = { kind: 'new', carried };
  const bytes = await writeWorkbook(draft, machine.packer);
  const copy = await annotate(bytes, annotations(own.entries), () => layExplanation(own, enclosed), machine);
  if (!copy.ok) throw new Error(`the new template cannot be annotated: ${copy.findings[0]?.code ?? ''}`);
  return { slip: own, enclosed, bytes: copy.bytes };
}

/**
 * Makes the slip for a unit: a workbook to be filled in again and a letter. The same file gives the same bytes.
 * @param file the file of the unit that is sent back
 * @returns undefined where nothing is asked of the unit
 */
export async function makeSlip(
  ledger: Ledger,
  file: SentBackFile,
  terms: SlipTerms,
  machine: Machine,
): Promise<SlipFiles | undefined> {
  const slip = slipOf(ledger, file.result, file.opened?.workbook, terms);
  if (slip === undefined) return undefined;
  const made = (await ownCopy(slip, file, machine)) ?? (await newTemplate(slip, ledger, file, machine));
  const names = slipFileNames(slip.unit, slip.year);
  const letter = await writeDocx(layLetter(made.slip, made.enclosed, names.workbook));
  return {
    slip: made.slip,
    enclosed: made.enclosed,
    workbook: { name: names.workbook, bytes: made.bytes },
    letter: { name: names.letter, bytes: letter },
  };
}
