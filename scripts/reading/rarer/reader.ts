import type { Worker } from 'node:worker_threads';
import { finding, type FindingCode } from '../../../src/findings/finding';
import { sizeText, type Limits, type WorkbookReading } from '../../../src/workbook/reading';
import type { RarerAnswer, RarerRequest } from './request';
import { startWorker } from './start-worker';

/** A worker that does not even start in this time never will (milliseconds). */
const startTime = 30_000;
const megabyte = 1024 * 1024;

function refusal(code: FindingCode, values: Readonly<Record<string, string | number>>): WorkbookReading {
  return { ok: false, findings: [finding(code, {}, values)] };
}

/**
 * Reads files of rarer kinds in a worker of its own, which a hostile file may kill: by its memory, or by its time. One
 * worker serves file after file; a killed one is replaced when the next file comes.
 */
export class RarerReader {
  readonly #limits: Limits;
  #worker: Promise<Worker> | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Reads one file; the next may be asked for when it is done. */
  async read(request: Omit<RarerRequest, 'limits'>): Promise<WorkbookReading> {
    try {
      this.#worker ??= this.#start();
      const worker = await this.#worker;
      return await this.#answer(worker, { ...request, limits: this.#limits });
    } catch (cause) {
      this.end();
      const outOfMemory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (outOfMemory) return refusal('limit-memory', { limit: sizeText(this.#limits.memory) });
      return refusal('legacy-unreadable', { detail: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  /** Ends the worker. */
  end(): void {
    this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
    this.#worker = undefined;
  }

  async #start(): Promise<Worker> {
    const worker = startWorker({ maxOldGenerationSizeMb: Math.max(16, Math.floor(this.#limits.memory / megabyte)) });
    worker.unref();
    // What the library has to say of a file goes nowhere.
    worker.stdout.resume();
    worker.stderr.resume();
    const first = await this.#next(worker, startTime);
    if (first !== 'ready') {
      void worker.terminate();
      throw new Error('the reader of other file kinds did not start');
    }
    return worker;
  }

  async #answer(worker: Worker, request: RarerRequest): Promise<WorkbookReading> {
    worker.postMessage(request);
    const answer = await this.#next(worker, this.#limits.milliseconds);
    if (answer !== undefined && answer !== 'ready') return answer;
    this.end();
    return refusal('limit-time', { limit: this.#limits.milliseconds / 1000 });
  }

  /** The next thing the worker says; undefined where it says nothing in time. */
  #next(worker: Worker, milliseconds: number): Promise<RarerAnswer | undefined> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        outcome();
      };
      const onMessage = (answer: RarerAnswer): void => settle(() => resolve(answer));
      const onError = (error: Error): void => settle(() => reject(error));
      const onExit = (code: number): void => settle(() => reject(new Error(`exit ${code}`)));
      const timer = setTimeout(() => settle(() => resolve(undefined)), Math.min(milliseconds, 2 ** 31 - 1));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }
}
