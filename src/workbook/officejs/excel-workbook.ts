import { finding } from '../../findings/finding';
import { parseAddress } from '../address';
import type { ChangeSet } from '../change-set';
import { changed } from '../changed';
import { listSheetName } from '../lists';
import { WorkbookRefusal, type OpenWorkbook, type OutsideChange } from '../open-workbook';
import type { SheetRange, WorkbookSnapshot } from '../snapshot';
import { Attempt } from './attempt';
import { whyNot } from './objections';
import type { HeldBytes } from './block-parts';
import { ChangeWatch } from './change-watch';
import { listsIn, placeListsOf } from './list-columns';
import { bytesOf } from './pieces';
import { ownProtection, type KnownSheet } from './protection';
import { readInBlocks, readSheets, type SheetsRead } from './reading';
import { hostError, isTooLarge, refusalOf } from './refusals';

/** Carries a batch out; while a cell is being edited it waits instead of being refused. */
function run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * The workbook that Excel has open, over Office.js. Needs ExcelApi 1.13.
 *
 * `load` tells values, dates and percentages, and only where it is asked to whether a cell is computed: formulas of all
 * cells would double what is sent. It does not tell merges, hidden rows and notes. Workbooks that count their days from 1904
 * are refused.
 */
export class ExcelWorkbook implements OpenWorkbook {
  /** What to ask for at once: names at first, ids once they are known. */
  #keys: readonly string[];
  #known: readonly KnownSheet[] | undefined;
  /** What the cells held when they were last read, and what was written since. */
  #content: WorkbookSnapshot = { sheets: [], definedNames: [], externalLinks: [] };
  #lists: readonly (readonly string[])[] = [];
  /** Sheets that were added through this object: only these may be removed again. */
  readonly #ours = new Set<string>();
  #inBlocks = false;

  /** @param expected names of sheets that are likely there, so that the first load is one round trip too */
  constructor(expected: readonly string[] = []) {
    this.#keys = [...new Set([...expected, listSheetName])];
  }

  async load(formulasIn: readonly SheetRange[] = []): Promise<WorkbookSnapshot> {
    try {
      const there = formulasIn.filter(({ sheet }) => this.#known?.some(({ name }) => name === sheet) === true);
      const { known, sheets } = await run((context) => this.#read(context, there));
      this.#known = known;
      this.#keys = [...known.map(({ id }) => id), ...(known.some(isListSheet) ? [] : [listSheetName])];
      this.#lists = listsIn(sheets);
      this.#content = { sheets, definedNames: [], externalLinks: [] };
      return this.#content;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async apply(changes: ChangeSet): Promise<ChangeSet> {
    if (changes.length === 0) return [];
    if (this.#known === undefined) await this.load();
    const before = this.#protectedNames();
    try {
      return await this.#attempt(changes);
    } catch (error) {
      // Somebody protected a sheet since it was read: now that this is known, it is opened for the time of the writing.
      const protectedSince = this.#protectedNames().some((name) => !before.includes(name));
      if (!(error instanceof WorkbookRefusal) || error.finding.code !== 'host-sheet-protected' || !protectedSince) {
        throw refusalOf(error);
      }
      return this.#attempt(changes);
    }
  }

  async show(sheet: string, cell: string): Promise<void> {
    if (parseAddress(cell) === undefined) throw new WorkbookRefusal(finding('host-item-gone', { sheet, cell }));
    if (this.#known?.some(({ name, visibility }) => name === sheet && visibility !== 'visible') === true) {
      throw new WorkbookRefusal(finding('host-sheet-hidden', { sheet, cell }, { sheet }));
    }
    try {
      await run(async (context) => {
        const found = context.workbook.worksheets.getItem(sheet);
        found.activate();
        found.getRange(cell).select();
        await context.sync();
      });
    } catch (error) {
      throw refusalOf(error, { sheet, cell });
    }
  }

  onChanged(listener: (change: OutsideChange) => void): () => void {
    const watch = new ChangeWatch(run, listener);
    void watch.begin();
    return () => void watch.end();
  }

  async #read(context: Excel.RequestContext, formulasIn: readonly SheetRange[]): Promise<SheetsRead> {
    if (this.#inBlocks) return readInBlocks(context, formulasIn);
    try {
      return await readSheets(context, this.#keys, formulasIn);
    } catch (error) {
      // A sheet is gone; some versions may not pass over it: then the list of sheets is asked for first.
      if (hostError(error)?.code === 'ItemNotFound') return readSheets(context, [], []);
      if (!isTooLarge(error)) throw error;
      this.#inBlocks = true;
      return readInBlocks(context, formulasIn);
    }
  }

  async #attempt(changes: ChangeSet): Promise<ChangeSet> {
    const known = this.#known ?? [];
    const reason = whyNot(changes, known, this.#ours);
    if (reason !== undefined) throw new WorkbookRefusal(reason);
    const lists = placeListsOf(changes, this.#lists);
    const heldBytes: HeldBytes = (sheet, row, first, last) => {
      const cells = this.#content.sheets.find(({ name }) => name === sheet)?.rows.get(row) ?? [];
      return bytesOf(cells.filter(({ column }) => column >= first && column <= last).map(({ value }) => value));
    };
    const back = await run(async (context) => {
      const attempt = new Attempt(context, changes, known, lists, heldBytes);
      try {
        return await attempt.write();
      } finally {
        this.#known = attempt.found ?? this.#known;
      }
    });
    this.#lists = lists.lists;
    this.#content = changed(this.#content, changes);
    this.#remember(changes, lists.added.length > 0 && !known.some(isListSheet));
    return back;
  }

  /** Which sheets there are after a change set, so that the next load and the next change set need not ask. */
  #remember(changes: ChangeSet, listSheetMade: boolean): void {
    const removed = changes.flatMap((change) => (change.kind === 'removed-sheet' ? [change.sheet] : []));
    const made = changes.flatMap((change): KnownSheet[] => {
      if (change.kind !== 'new-sheet') return [];
      const { name, visibility = 'visible', locked } = change.draft;
      return [{ id: name, name, visibility, protection: locked === true ? ownProtection : undefined }];
    });
    if (listSheetMade) {
      made.push({ id: listSheetName, name: listSheetName, visibility: 'veryHidden', protection: undefined });
    }
    for (const name of removed) this.#ours.delete(name);
    for (const { name } of made) this.#ours.add(name);
    this.#known = [...(this.#known ?? []).filter(({ name }) => !removed.includes(name)), ...made];
    this.#keys = [...new Set([...this.#known.map(({ id }) => id), listSheetName])];
  }

  #protectedNames(): string[] {
    return (this.#known ?? []).filter(({ protection }) => protection !== undefined).map(({ name }) => name);
  }
}

function isListSheet({ name }: KnownSheet): boolean {
  return name === listSheetName;
}
