import { answer } from '../../../src/taskpane/merging/answering';
import type { Answer, Request } from '../../../src/taskpane/merging/messages';

/** A worker as far as the client sees one: what passes is cloned, answers come later, after its end none. */
export class AnsweringWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;

  /** @param clogged never answers */
  constructor(private readonly clogged = false) {}

  postMessage(request: Request): void {
    const received = structuredClone(request);
    if (this.clogged) return;
    setTimeout(() => {
      void answer(received, (message) => {
        const sent = structuredClone(message);
        if (!this.ended) this.onmessage?.({ data: sent });
      });
    });
  }

  terminate(): void {
    this.ended = true;
  }

  /** As the pane takes it. */
  get asWorker(): Worker {
    return this as unknown as Worker;
  }
}
