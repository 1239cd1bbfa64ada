import { changed } from '../../src/workbook/changed';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { CellContent } from '../../src/workbook/draft';
import type { OpenWorkbook, OutsideChange } from '../../src/workbook/open-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** An open workbook that is nothing but its snapshot; counts its round trips, and lets tests be another hand. */
export class RememberedWorkbook implements OpenWorkbook {
  loads = 0;
  applies = 0;
  shown: readonly [sheet: string, cell: string][] = [];
  /** Thrown by the next call. */
  refuseNext: Error | undefined;
  /** Held calls go on when this is settled. */
  held: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<(change: OutsideChange) => void>();

  constructor(public snapshot: WorkbookSnapshot) {}

  async load(): Promise<WorkbookSnapshot> {
    await this.#answer();
    this.loads += 1;
    return this.snapshot;
  }

  async apply(changes: ChangeSet): Promise<ChangeSet> {
    await this.#answer();
    this.applies += 1;
    const before = this.snapshot;
    this.snapshot = changed(before, changes);
    return changes.flatMap((change): ChangeSet => {
      if (change.kind === 'new-sheet') return [{ kind: 'removed-sheet', sheet: change.draft.name }];
      if (change.kind !== 'block') return [];
      const rows = before.sheets.find(({ name }) => name === change.sheet)?.rows;
      const contents = change.contents.map((row, down) =>
        row.map((content, across): CellContent | undefined => {
          if (content === undefined) return undefined;
          const cell = rows?.get(change.row + down)?.find(({ column }) => column === change.column + across);
          return cell === undefined ? null : cell.kind === 'date' ? { date: String(cell.value) } : cell.value;
        }),
      );
      return [{ ...change, contents }];
    });
  }

  show(sheet: string, cell: string): Promise<void> {
    this.shown = [...this.shown, [sheet, cell]];
    return Promise.resolve();
  }

  onChanged(listener: (change: OutsideChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Somebody else writes. */
  write(changes: ChangeSet, remote = false): void {
    this.snapshot = changed(this.snapshot, changes);
    const sheets = changes.flatMap((change) => ('sheet' in change ? [change.sheet] : []));
    for (const listener of this.#listeners) listener({ sheets, remote });
  }

  async #answer(): Promise<void> {
    await this.held;
    const refusal = this.refuseNext;
    this.refuseNext = undefined;
    if (refusal !== undefined) throw refusal;
  }
}
