/** Excel on the web refuses a request, and an answer, above 5 MB each; what is queued is sent well before. */
const sendAt = 3_500_000;

/** Counts what a batch comes to and sends it in parts when it becomes too large for one. */
export class Sending {
  readonly #context: Excel.RequestContext;
  #sent = 0;
  #answered = 0;
  #parts = 0;

  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  /**
   * Something was queued.
   * @param sent bytes it comes to, rather too much than too little
   * @param answered bytes its answer comes to
   */
  async queued(sent: number, answered = 0): Promise<void> {
    this.#sent += sent;
    this.#answered += answered;
    if (Math.max(this.#sent, this.#answered) > sendAt) await this.send();
  }

  /** Whether a part has reached the host. */
  get hasSent(): boolean {
    return this.#parts > 0;
  }

  async send(): Promise<void> {
    this.#sent = 0;
    this.#answered = 0;
    await this.#context.sync();
    this.#parts += 1;
  }
}
