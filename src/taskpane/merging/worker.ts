import { answer } from './answering';
import type { Answer, Request } from './messages';

/** What a worker's script sees of the page that started it. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => void answer(data, (message) => scope.postMessage(message));
