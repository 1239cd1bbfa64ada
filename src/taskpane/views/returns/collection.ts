import type { Ledger } from '../../../ledger/ledger';
import type { PlainDate } from '../../../plan/plan';
import type { SlipTerms } from '../../../returns/slip/slip';
import type { FileResult } from '../../../returns/unit-return';
import type { Issued, Merged, MergeClient } from '../../merging/client';
import { bytesOf, type ChosenFile } from './chosen-files';

/** How far the work in the worker is. */
export interface Advance {
  readonly done: number;
  readonly all: number;
}

export interface CollectionView {
  readonly files: readonly ChosenFile[];
  /** Undefined where nothing is under way. */
  readonly advance: Advance | undefined;
  readonly merged: Merged | undefined;
}

/** The returns that were handed to the pane and what came of them; outlives the view, which comes and goes with its tab. */
export class Collection {
  #view: CollectionView = { files: [], advance: undefined, merged: undefined };
  #stop: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly client: MergeClient) {}

  get view(): CollectionView {
    return this.#view;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Adds files; one of the same path and name takes the place of the earlier one. */
  add(files: readonly ChosenFile[]): void {
    const names = new Set(files.map(({ name }) => name));
    const kept = this.#view.files.filter(({ name }) => !names.has(name));
    this.#set({ files: [...kept, ...files], merged: undefined });
  }

  clear(): void {
    this.#set({ files: [], merged: undefined });
  }

  /**
   * Merges everything that was handed over; where it is stopped, what was merged before stays.
   * @throws WorkbookRefusal where a file cannot be read any more
   */
  async merge(ledger: Ledger, asOf: PlainDate): Promise<void> {
    const files = this.#view.files;
    await this.#work(files.length, async (onDone, signal) => {
      const read = await Promise.all(
        files.map(async (one) => ({ name: one.name, modified: one.file.lastModified, bytes: await bytesOf(one) })),
      );
      const merged = await this.client.merge(ledger, read, asOf, onDone, signal);
      this.#set({ merged });
    });
  }

  /** Writes the templates of units: one as a workbook, several as one archive. */
  async issue(ledger: Ledger, units: readonly string[], asOf: PlainDate): Promise<Issued | undefined> {
    let issued: Issued | undefined;
    await this.#work(units.length, async (onDone, signal) => {
      issued = await this.client.issue(ledger, units, asOf, onDone, signal);
    });
    return issued;
  }

  /**
   * Writes the slip of a unit: a workbook to be filled in again, and a letter.
   * @returns none where the file is not here any more
   */
  async slip(ledger: Ledger, result: FileResult, terms: SlipTerms): Promise<readonly Issued[]> {
    const { name } = result.file;
    const chosen = this.#view.files.find((file) => name === file.name || name.startsWith(`${file.name}/`));
    if (chosen === undefined) return [];
    const file = { name: chosen.name, modified: chosen.file.lastModified, bytes: await bytesOf(chosen) };
    return this.client.slip(ledger, { file, result, terms });
  }

  /** Ends what is under way; what was there before stays. */
  stop(): void {
    this.#stop?.abort();
  }

  async #work(
    all: number,
    work: (onDone: (done: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#set({ advance: { done: 0, all } });
    try {
      await work((done) => this.#set({ advance: { done, all } }), stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      this.#set({ advance: undefined });
    }
  }

  #set(change: Partial<CollectionView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
