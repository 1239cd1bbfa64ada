import type { Worker } from 'node:worker_threads';
import { restored } from '../../../src/workbook/flat';
import type { Limits, WorkbookReading } from '../../../src/workbook/reading';
import type { AheadAnswer, AheadRequest } from './request';
import { startReading } from './start-reading';

/** Files asked for at once. */
const stretch = 16;
/** Stretches asked for before the first of them is used: so much memory may lie ready. */
const stretchesAhead = 4;
/** Fewer files are read sooner than the worker has started and learnt its work. */
const fewest = 100;

/** What another thread read of a file. */
export interface ReadInAdvance {
  readonly sha256: string;
  readonly reading: WorkbookReading;
}

/**
 * Has files read as workbooks in another thread, while this one checks and merges those read before: reading costs as much
 * as all the rest. Should the other thread fail, files are read here as if there were none.
 */
export class ReadAhead {
  readonly #paths: readonly string[];
  readonly #limits: Limits;
  #worker: Worker | undefined;
  #asked = 0;
  #taken = 0;
  /** What was answered, stretch by stretch. */
  readonly #answers: Promise<AheadAnswer>[] = [];
  /** Those who wait for an answer, in the order in which they asked. */
  readonly #waiting: ((answer: AheadAnswer) => void)[] = [];

  /**
   * @param paths of the files, in the order in which they will be asked for
   * @param start starts the worker
   */
  constructor(paths: readonly string[], limits: Limits, start: () => Worker = startReading) {
    this.#paths = paths;
    this.#limits = limits;
    if (paths.length < fewest) return;
    try {
      this.#worker = this.#listenTo(start());
      for (let ahead = 0; ahead < stretchesAhead; ahead++) this.#ask();
    } catch {
      this.#end();
    }
  }

  /** The next of the files; undefined where it is to be read by whoever asks. */
  async next(): Promise<ReadInAdvance | undefined> {
    const place = this.#taken++ % stretch;
    this.#worker?.ref();
    const answer = await this.#answers[0];
    this.#worker?.unref();
    if (answer === undefined) return undefined;
    if (place === 0) this.#ask();
    if (place === answer.length - 1) this.#answers.shift();
    if (this.#answers.length === 0) this.#end();
    const read = answer[place];
    if (read === undefined) return undefined;
    const { sha256, workbook, findings, path } = read;
    if (workbook === undefined) return { sha256, reading: { ok: false, findings } };
    return { sha256, reading: { ok: true, workbook: restored(workbook), findings, path } };
  }

  #end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve([]);
  }

  #listenTo(worker: Worker): Worker {
    worker.on('message', (answer: AheadAnswer) => this.#waiting.shift()?.(answer));
    worker.on('error', () => this.#end()).on('exit', () => this.#end());
    // A command that comes to nothing does not wait for it; whoever listens anew to a worker does.
    worker.unref();
    return worker;
  }

  #ask(): void {
    const paths = this.#paths.slice(this.#asked, this.#asked + stretch);
    if (paths.length === 0) return;
    this.#asked += stretch;
    this.#answers.push(
      new Promise((resolve) => {
        if (this.#worker === undefined) {
          resolve([]);
          return;
        }
        this.#waiting.push(resolve);
        const request: AheadRequest = { paths, limits: this.#limits };
        this.#worker.postMessage(request);
      }),
    );
  }
}
