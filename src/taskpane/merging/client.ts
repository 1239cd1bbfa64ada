import type { WrittenDocument } from '../../document/document';
import type { Ledger } from '../../ledger/ledger';
import type { NextYearTerms } from '../../ledger/next-year/terms';
import type { LedgerState } from '../../ledger/operations/operation';
import type { PlainDate } from '../../plan/plan';
import { defaultLimits } from '../../workbook/reading/limits';
import type { Answer, Request } from './messages';
import type { SlipRequest } from './work';
import type { Issued, Merged, Returned } from './work';

export type { Issued, Merged, Returned } from './work';

/** The work was stopped by whoever asked for it. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'AbortError';
  }
}

/** A library did not come to an end with a file within its time. */
class Overdue extends Error {
  constructor(readonly file: string) {
    super(`${file}: limit-time`);
  }
}

/** Merges, issues, writes papers and next ledgers in a worker, so that the pane stays responsive. One thing at a time; the worker is kept for the next. */
export class MergeClient {
  readonly #createWorker: () => Worker;
  readonly #patience: number;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param createWorker starts a worker on `worker.ts`
   * @param patience milliseconds that a library has for a file
   */
  constructor(createWorker: () => Worker, patience: number = defaultLimits.milliseconds) {
    this.#createWorker = createWorker;
    this.#patience = patience;
  }

  /**
   * Merges returns to a year. A file that takes too long costs the worker its life; the merge begins anew without it.
   * @param onDone hears now and then how many files have been read
   * @throws Stopped when `signal` says so; the worker is ended, nothing of the work is left
   */
  async merge(
    ledger: Ledger,
    files: readonly Returned[],
    asOf: PlainDate,
    onDone: (done: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Merged> {
    let furthest = 0;
    const further = (done: number): void => {
      if (done > furthest) onDone((furthest = done));
    };
    const overdue: string[] = [];
    for (;;) {
      try {
        const answer = await this.#ask({ kind: 'merge', ledger, files, asOf, overdue }, further, signal);
        if (answer.kind !== 'merged') throw new Error(`the worker answered ${answer.kind}`);
        return answer.merged;
      } catch (error) {
        if (!(error instanceof Overdue) || overdue.includes(error.file)) throw error;
        overdue.push(error.file);
      }
    }
  }

  /**
   * Writes the templates of units: one as a workbook, several as one archive.
   * @param units codes
   * @param onDone hears now and then how many have been written
   * @throws Stopped when `signal` says so
   */
  async issue(
    ledger: Ledger,
    units: readonly string[],
    asOf: PlainDate,
    onDone: (done: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Issued> {
    const answer = await this.#ask({ kind: 'issue', ledger, units, asOf }, onDone, signal);
    if (answer.kind !== 'issued') throw new Error(`the worker answered ${answer.kind}`);
    return answer.issued;
  }

  /**
   * Writes the slip of a unit.
   * @returns the workbook and the letter; none where nothing is asked of the unit
   * @throws Stopped when `signal` says so
   */
  async slip(ledger: Ledger, request: SlipRequest, signal?: AbortSignal): Promise<readonly Issued[]> {
    const answer = await this.#ask({ kind: 'slip', ledger, ...request }, () => undefined, signal);
    if (answer.kind !== 'slip') throw new Error(`the worker answered ${answer.kind}`);
    return answer.files;
  }

  /**
   * Writes a paper of the office as a .docx.
   * @throws Stopped when `signal` says so
   */
  async paper(document: WrittenDocument, signal?: AbortSignal): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'paper', document }, () => undefined, signal);
    if (answer.kind !== 'paper') throw new Error(`the worker answered ${answer.kind}`);
    return answer.bytes;
  }

  /**
   * Writes the ledger of a later year, made of this one.
   * @throws Stopped when `signal` says so
   */
  async nextYear(state: LedgerState, terms: NextYearTerms, signal?: AbortSignal): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'next-year', state, terms }, () => undefined, signal);
    if (answer.kind !== 'next-year') throw new Error(`the worker answered ${answer.kind}`);
    return answer.bytes;
  }

  /** Ends the worker. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(request: Request, onDone: (done: number) => void, signal: AbortSignal | undefined): Promise<Answer> {
    const answer = this.#queue.then(() => this.#answerTo(request, onDone, signal));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  #answerTo(request: Request, onDone: (done: number) => void, signal: AbortSignal | undefined): Promise<Answer> {
    if (signal?.aborted === true) return Promise.reject(new Stopped());
    const worker = (this.#worker ??= this.#createWorker());
    return new Promise<Answer>((resolve, reject) => {
      let clock: ReturnType<typeof setTimeout> | undefined;
      const settle = (outcome: () => void): void => {
        clearTimeout(clock);
        worker.onmessage = null;
        worker.onerror = null;
        signal?.removeEventListener('abort', stop);
        outcome();
      };
      const fail = (reason: Error): void => {
        settle(() => reject(reason));
        this.end();
      };
      const stop = (): void => fail(new Stopped());
      signal?.addEventListener('abort', stop);
      worker.onerror = (event) => fail(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'done') onDone(data.done);
        else if (data.kind === 'library') {
          const { file } = data;
          clearTimeout(clock);
          if (file !== undefined) clock = setTimeout(() => fail(new Overdue(file)), this.#patience);
        } else if (data.kind === 'failed') fail(new Error(data.detail));
        else settle(() => resolve(data));
      };
      worker.postMessage(request);
    });
  }
}
