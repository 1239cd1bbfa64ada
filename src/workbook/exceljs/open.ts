import ExcelJS, { type Workbook } from 'exceljs';
import { finding, type Finding } from '../../findings/finding';
import { parseAddress } from '../address';
import { sheetShown, type ChangeSet } from '../change-set';
import { WorkbookRefusal, type OpenWorkbook, type OutsideChange } from '../open-workbook';
import { readWorkbook, type Platform } from '../reading';
import type { WorkbookSnapshot } from '../snapshot';
import { BookChanges } from './keeping/book-changes';
import { differences } from './keeping/differences';
import { keptParts, packed, type Kept } from './keeping/kept-parts';
import { KeptWorkbook } from './keeping/kept-workbook';
import { openBook } from './keeping/opened-book';
import type { Packer } from './zip';

/** A workbook opened in memory, or why not. */
export type Opening =
  | { readonly ok: true; readonly workbook: InMemoryWorkbook; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What the machine lends. */
export interface Machine {
  readonly platform: Platform;
  readonly packer: Packer;
}

/** A cell that is to be shown. */
export interface ShownCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A workbook kept in memory: read, changed and written as a whole. Nobody else works in it. */
export class InMemoryWorkbook implements OpenWorkbook {
  readonly #machine: Machine;
  readonly #book: Workbook;
  readonly #changes: BookChanges;
  readonly #kept: Kept;
  readonly #known: readonly Finding[];
  readonly #appliedListeners = new Set<() => void>();
  /** Never told of anything: see `onChanged`. */
  readonly #outside = new Set<(change: OutsideChange) => void>();
  readonly #shownListeners = new Set<(shown: ShownCell) => void>();
  #differing: readonly Finding[] = [];

  constructor(machine: Machine, book: Workbook, content: WorkbookSnapshot, kept: Kept, losses: readonly Finding[]) {
    this.#machine = machine;
    this.#book = book;
    this.#changes = new BookChanges(book, content);
    this.#kept = kept;
    this.#known = losses;
  }

  /** What the workbook holds now; another object after every change. */
  get content(): WorkbookSnapshot {
    return this.#changes.content;
  }

  /**
   * What would be lost if the file were overwritten with `save()`, in plain words. Whoever overwrites a file asks first
   * where there is any; after `save()` it tells of cells too that would differ.
   */
  get losses(): readonly Finding[] {
    return [...this.#known, ...this.#differing];
  }

  /** Widths of a sheet's columns in half-width characters, from column A on; undefined where a column has none. */
  widths(sheet: string): readonly (number | undefined)[] {
    const columns = this.#book.getWorksheet(sheet)?.columns;
    return columns?.map(({ width }) => width) ?? [];
  }

  load(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.content);
  }

  apply(changes: ChangeSet): Promise<ChangeSet> {
    const reason = this.#changes.whyNot(changes);
    if (reason !== undefined) return Promise.reject(new WorkbookRefusal(reason));
    const back = this.#changes.carryOut(changes);
    for (const listener of this.#appliedListeners) listener();
    const added = sheetShown(changes);
    if (added !== undefined) for (const listener of this.#shownListeners) listener({ sheet: added, cell: 'A1' });
    return Promise.resolve(back);
  }

  show(sheet: string, cell: string): Promise<void> {
    const known = this.content.sheets.some(({ name }) => name === sheet) && parseAddress(cell) !== undefined;
    if (!known) return Promise.reject(new WorkbookRefusal(finding('keeping-no-sheet', {}, { sheet })));
    for (const listener of this.#shownListeners) listener({ sheet, cell });
    return Promise.resolve();
  }

  /** Nobody else has the workbook open: there is nothing to hear. */
  onChanged(listener: (change: OutsideChange) => void): () => void {
    this.#outside.add(listener);
    return () => this.#outside.delete(listener);
  }

  /** Hears of every change set that was carried out; returns what ends it. */
  readonly onApplied = (listener: () => void): (() => void) => {
    this.#appliedListeners.add(listener);
    return () => this.#appliedListeners.delete(listener);
  };

  /** Hears of cells that are to be shown; returns what ends it. */
  onShown(listener: (shown: ShownCell) => void): () => void {
    this.#shownListeners.add(listener);
    return () => this.#shownListeners.delete(listener);
  }

  /**
   * The workbook as a file. What is written is read again by the strict reader: a cell that would differ from what is
   * seen is told in `losses`. Formulas keep their results; programs are asked to compute them anew on opening.
   */
  async save(): Promise<Uint8Array> {
    const file = await packed(await keptParts(this.#book, this.#kept), this.#machine.packer);
    this.#differing = this.#compare(file);
    return file;
  }

  #compare(file: Uint8Array): readonly Finding[] {
    const reading = readWorkbook(file, this.#machine.platform);
    if (!reading.ok)
      throw new WorkbookRefusal(finding('keeping-impossible', {}, { detail: reading.findings[0]?.code ?? '' }));
    return differences(this.content, reading.workbook).map((where) => finding('keeping-cell-differs', where));
  }
}

/**
 * Opens a workbook in memory so that it can be changed and written back as a whole. It passes the strict reader first,
 * whose findings it is refused with.
 * @param bytes the file as it was chosen; nothing about it is trusted
 * @param platform what the machine lends for reading
 * @param packer what it lends for writing
 */
export async function openInMemory(bytes: Uint8Array, platform: Platform, packer: Packer): Promise<Opening> {
  const opened = await openBook(bytes, platform, packer);
  if (!opened.ok) return opened;
  const { book, content, kept, losses, findings } = opened;
  return { ok: true, workbook: new InMemoryWorkbook({ platform, packer }, book, content, kept, losses), findings };
}

/**
 * A workbook without any sheet, for the first ones to be added to. It is no file before it has one: nothing opens such a
 * file.
 */
export function blankInMemory(platform: Platform, packer: Packer): InMemoryWorkbook {
  const content = { sheets: [], definedNames: [], externalLinks: [] };
  const kept = { workbook: new KeptWorkbook([], [], true), sheets: new Map(), normalFont: undefined };
  return new InMemoryWorkbook({ platform, packer }, new ExcelJS.Workbook(), content, kept, []);
}
