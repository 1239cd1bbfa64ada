import type { Limits } from './limits';
import type { Platform } from './platform';
import { Refusal } from './refusal';

/** The reading of one file: the machine it runs on, what it may cost, and what it has cost so far. */
export class ReadingTask {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly #deadline: number;
  #cells = 0;

  constructor(platform: Platform, limits: Limits) {
    this.platform = platform;
    this.limits = limits;
    this.#deadline = platform.now() + limits.milliseconds;
  }

  /** To be called now and then by whatever can take long. */
  checkTime(): void {
    if (this.platform.now() > this.#deadline)
      throw new Refusal('limit-time', { limit: this.limits.milliseconds / 1000 });
  }

  /** Counts cells that were kept. */
  countCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) throw new Refusal('limit-cells', { limit: this.limits.cells });
  }
}
