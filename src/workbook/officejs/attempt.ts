import { finding, type Place } from '../../findings/finding';
import { sheetShown, type BlockChange, type Change, type ChangeSet, type RulesChange } from '../change-set';
import type { RowDraft } from '../draft';
import { listSheetName } from '../lists';
import { WorkbookRefusal } from '../open-workbook';
import type { CellStyle } from '../style';
import { partsOf, type HeldBytes, type Part } from './block-parts';
import { cellInput } from './cell-input';
import { listRows, type PlacedLists } from './list-columns';
import { fillNewSheet, setLinks } from './new-sheet';
import { paint } from './paint';
import { askForSheets, knownSheets, type KnownSheet } from './protection';
import { hostError, refusalOf } from './refusals';
import { addHighlight, setEntryRule } from './rules';
import { Sending } from './sending';
import { contentsBefore, isRead, type Written } from './written-part';

/** What a call comes to, without its cells. */
const bytesOfCall = 1_000;
/** What rules and highlights of a table come to. */
const bytesOfRules = 30_000;

/** Codes of refusals that come before anything of a batch is run. */
const notEvenBegun = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'ActivityLimitReached'];

/** One attempt to write a change set; what was written before an error is taken back. */
export class Attempt {
  readonly #context: Excel.RequestContext;
  readonly #changes: ChangeSet;
  readonly #known: readonly KnownSheet[];
  readonly #lists: PlacedLists;
  readonly #heldBytes: HeldBytes;
  readonly #sending: Sending;
  readonly #written: Written[] = [];
  readonly #added = new Map<string, Excel.Worksheet>();
  readonly #paused: readonly KnownSheet[];
  /** Every sheet as it was found after an error. */
  found: readonly KnownSheet[] | undefined;

  /** @param known every sheet as it was last seen: those that are protected are opened for the time of the writing */
  constructor(
    context: Excel.RequestContext,
    changes: ChangeSet,
    known: readonly KnownSheet[],
    lists: PlacedLists,
    heldBytes: HeldBytes,
  ) {
    this.#heldBytes = heldBytes;
    this.#context = context;
    this.#changes = changes;
    this.#known = known;
    this.#lists = lists;
    this.#sending = new Sending(context);
    const touched = new Set([...this.#existing(), ...(lists.added.length > 0 ? [listSheetName] : [])]);
    this.#paused = known.filter(({ name, protection }) => protection !== undefined && touched.has(name));
  }

  /**
   * Writes everything.
   * @returns the change set that takes it back
   * @throws WorkbookRefusal
   */
  async write(): Promise<ChangeSet> {
    try {
      await this.#write();
    } catch (error) {
      throw await this.#takenBack(error);
    }
    return [...this.#changes].reverse().flatMap((change) => this.#backOf(change));
  }

  /** Names of sheets that were there before and are written to. */
  #existing(): string[] {
    const added = new Set(this.#changes.flatMap((change) => (change.kind === 'new-sheet' ? [change.draft.name] : [])));
    return this.#changes.flatMap((change) =>
      (change.kind === 'block' || change.kind === 'rules') && !added.has(change.sheet) ? [change.sheet] : [],
    );
  }

  async #write(): Promise<void> {
    const { runtime } = this.#context;
    runtime.enableEvents = false;
    for (const { name } of this.#paused) this.#sheet(name).protection.unprotect();
    // All new sheets first: formulas may name any of them, and Excel refuses names it does not know.
    for (const change of this.#changes) if (change.kind === 'new-sheet') this.#add(change.draft.name, change.place);
    this.#writeLists();
    for (const change of this.#changes) await this.#carryOut(change);
    for (const { name, protection } of this.#paused) this.#sheet(name).protection.protect(protection);
    const shown = sheetShown(this.#changes);
    if (shown !== undefined) this.#sheet(shown).activate();
    runtime.enableEvents = true;
    await this.#sending.send();
  }

  #sheet(name: string): Excel.Worksheet {
    return this.#added.get(name) ?? this.#context.workbook.worksheets.getItem(name);
  }

  #add(name: string, place?: number): Excel.Worksheet {
    const sheet = this.#context.workbook.worksheets.add(name);
    if (place !== undefined) sheet.position = place - 1;
    this.#added.set(name, sheet);
    return sheet;
  }

  #writeLists(): void {
    const { added, from } = this.#lists;
    if (added.length === 0) return;
    const there = this.#known.some(({ name }) => name === listSheetName);
    const sheet = there ? this.#sheet(listSheetName) : this.#add(listSheetName);
    const inputs = listRows(added).map((line) => line.map(cellInput));
    sheet.getRangeByIndexes(0, from - 1, inputs.length, added.length).values = inputs;
    sheet.visibility = 'VeryHidden';
  }

  async #carryOut(change: Change): Promise<void> {
    switch (change.kind) {
      case 'block':
        for (const part of partsOf(change, this.#heldBytes)) await this.#block(change, part);
        return;
      case 'rules':
        this.#rules(change);
        return this.#sending.queued(bytesOfRules);
      case 'new-sheet': {
        const rows: RowDraft[] = [...change.draft.rows];
        return fillNewSheet(this.#sheet(change.draft.name), change.draft, rows, this.#lists.placement, this.#sending);
      }
      case 'removed-sheet': {
        const sheet = this.#sheet(change.sheet);
        // Excel does not delete what is very hidden.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
    }
  }

  async #block(block: BlockChange, { part, sent, answered }: Part): Promise<void> {
    const { row, column, contents, looks } = part;
    const width = contents[0]?.length ?? 0;
    const sheet = this.#sheet(part.sheet);
    const range = sheet.getRangeByIndexes(row - 1, column - 1, contents.length, width);
    if (!this.#added.has(part.sheet)) {
      range.load('values,formulas,numberFormat');
      this.#written.push({ block, part, range });
    }
    const inputs = contents.map((line) => line.map(cellInput));
    // It is written here: what it held is read in `contentsBefore`.
    // eslint-disable-next-line office-addins/call-sync-after-load
    range.values = inputs;
    setLinks(sheet, row, column, contents);
    if (looks !== undefined) {
      const grid = contents.map((): (CellStyle | undefined)[] => [...looks]);
      paint(sheet, { top: row, left: column, looks: grid }, false);
    }
    await this.#sending.queued(sent + bytesOfCall, answered);
  }

  #rules({ sheet: name, entryRules, highlights }: RulesChange): void {
    const sheet = this.#sheet(name);
    for (const rule of entryRules) setEntryRule(sheet, rule, this.#lists.placement);
    for (const highlight of [...highlights].reverse()) addHighlight(sheet, highlight);
  }

  #backOf(change: Change): Change[] {
    if (change.kind === 'new-sheet') return [{ kind: 'removed-sheet', sheet: change.draft.name }];
    if (change.kind !== 'block') return [];
    const parts = this.#written.filter(({ block }) => block === change);
    const contents = parts.flatMap(contentsBefore);
    const { sheet, row, column } = change;
    return contents.length === 0 ? [] : [{ kind: 'block', sheet, row, column, contents }];
  }

  /** Brings back what was written before an error, and says what the error means. */
  async #takenBack(error: unknown): Promise<WorkbookRefusal> {
    const known = hostError(error);
    if (known !== undefined && !this.#sending.hasSent && notEvenBegun.includes(known.code)) return refusalOf(error);
    try {
      const sheets = askForSheets(this.#context);
      this.#context.runtime.enableEvents = false;
      await this.#context.sync();
      this.found = knownSheets(sheets);
      this.#queueWayBack(this.found);
      this.#context.runtime.enableEvents = true;
      await this.#context.sync();
    } catch (failure) {
      return new WorkbookRefusal(finding('host-half-written', {}), { cause: failure });
    }
    return this.#refusal(error, this.found);
  }

  #queueWayBack(found: readonly KnownSheet[]): void {
    const byName = new Map(found.map((one) => [one.name, one]));
    const { worksheets } = this.#context.workbook;
    for (const written of this.#written.filter(isRead).reverse()) {
      const { sheet, row, column } = written.part;
      const now = byName.get(sheet);
      if (now === undefined || now.protection !== undefined) continue;
      const inputs = contentsBefore(written).map((line) => line.map(cellInput));
      const width = inputs[0]?.length ?? 0;
      worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, inputs.length, width).values = inputs;
    }
    const before = new Set(this.#known.map(({ name }) => name));
    for (const name of this.#added.keys()) {
      if (before.has(name) || !byName.has(name)) continue;
      const sheet = worksheets.getItem(name);
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    for (const { name, protection } of this.#paused) {
      const now = byName.get(name);
      if (now !== undefined && now.protection === undefined) worksheets.getItem(name).protection.protect(protection);
    }
  }

  #refusal(error: unknown, found: readonly KnownSheet[]): WorkbookRefusal {
    const known = hostError(error);
    const isProtected = (name: string) => found.some((one) => one.name === name && one.protection !== undefined);
    if (known?.location.endsWith('.unprotect') === true) {
      const sheet = this.#paused.find(({ name }) => isProtected(name))?.name ?? '';
      return new WorkbookRefusal(finding('host-sheet-password', { sheet }, { sheet }));
    }
    return refusalOf(error, this.#placeOf(known?.code, found, isProtected));
  }

  #placeOf(code: string | undefined, found: readonly KnownSheet[], isProtected: (name: string) => boolean): Place {
    const names = this.#existing();
    const sheet =
      code === 'AccessDenied'
        ? names.find(isProtected)
        : code === 'ItemNotFound'
          ? names.find((name) => !found.some((one) => one.name === name))
          : undefined;
    return sheet === undefined ? {} : { sheet };
  }
}
