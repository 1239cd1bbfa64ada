import { SingleBar } from 'cli-progress';

/** Shows how far a long piece of work is: a bar on a terminal, a line at every quarter elsewhere. */
export class Progress {
  private readonly bar: SingleBar | undefined;
  /** Whatever ends the run, the terminal gets its cursor back. */
  private readonly stop = (): void => this.bar?.stop();
  private done = 0;
  private quarter = 0;

  constructor(
    private readonly what: string,
    private readonly total: number,
    private readonly quiet: boolean,
  ) {
    if (quiet || !process.stderr.isTTY) return;
    this.bar = new SingleBar({ format: `${what} {bar} {value}/{total}`, stream: process.stderr, hideCursor: true });
    this.bar.start(total, 0);
    process.once('exit', this.stop);
  }

  step(): void {
    this.done += 1;
    this.bar?.update(this.done);
    const quarter = Math.floor((this.done * 4) / Math.max(1, this.total));
    if (this.bar === undefined && !this.quiet && quarter > this.quarter) {
      process.stderr.write(`${this.what} ${this.done}/${this.total}\n`);
    }
    this.quarter = quarter;
  }

  end(): void {
    process.off('exit', this.stop);
    this.stop();
  }
}
