import { answer } from '../../../src/taskpane/merging/answering';
import type { Answer, Request } from '../../../src/taskpane/merging/messages';

/** A worker as far as the client sees one: what passes is cloned, answers come later, after its end none. */
export class AnsweringWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;

  /**
   * @param clogged never answers
   * @param stuckOn the file that its library never comes to an end with
   */
  constructor(
    private readonly clogged = false,
    private readonly stuckOn?: string,
  ) {}

  postMessage(request: Request): void {
    const received = structuredClone(request);
    if (this.clogged) return;
    setTimeout(() => {
      let stuck = false;
      void answer(received, (message) => {
        const sent = structuredClone(message);
        if (!this.ended && !stuck) this.onmessage?.({ data: sent });
        stuck ||= message.kind === 'library' && message.file !== undefined && message.file === this.stuckOn;
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
