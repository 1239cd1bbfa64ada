import { changed } from '../../src/workbook/changed';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { OpenWorkbook, OutsideChange } from '../../src/workbook/open-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { applied } from '../apply-changes';

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
    const { workbook, back } = applied(this.snapshot, changes);
    this.snapshot = workbook;
    return back;
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
