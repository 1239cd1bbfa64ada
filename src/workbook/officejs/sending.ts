/** Excel on the web refuses requests and answers above 5 MB; what is queued is sent well before. */
const sendAt = 3_500_000;

/** Counts what a batch comes to and sends it in parts when it becomes too large for one. */
export class Sending {
  readonly #context: Excel.RequestContext;
  #bytes = 0;
  #parts = 0;

  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  /**
   * Something was queued.
   * @param bytes what it and its answer come to, rather too much than too little
   */
  async queued(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes > sendAt) await this.send();
  }

  /** Whether a part has reached the host. */
  get hasSent(): boolean {
    return this.#parts > 0;
  }

  async send(): Promise<void> {
    this.#bytes = 0;
    await this.#context.sync();
    this.#parts += 1;
  }
}
