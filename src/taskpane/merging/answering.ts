import type { Answer, Request } from './messages';
import { issueTemplates, mergeReturns, writeNextYear, writePaper, writeSlip, type Listener } from './work';

/** As long as nobody could tell a later answer from an earlier one, nothing is said more often (milliseconds). */
const pause = 50;

async function outcomeOf(request: Request, listener: Listener): Promise<Answer> {
  switch (request.kind) {
    case 'merge':
      return { kind: 'merged', merged: await mergeReturns(request, listener) };
    case 'issue':
      return {
        kind: 'issued',
        issued: await issueTemplates(request.ledger, request.units, request.asOf, listener.onDone),
      };
    case 'slip':
      return { kind: 'slip', files: await writeSlip(request.ledger, request, listener.onLibrary) };
    case 'paper':
      return { kind: 'paper', bytes: await writePaper(request.document) };
    case 'next-year':
      return { kind: 'next-year', bytes: await writeNextYear(request.state, request.terms) };
  }
}

/**
 * Does what is asked and says how far it is.
 * @param post sends an answer back
 * @returns when the last answer has been sent; never rejects
 */
export async function answer(request: Request, post: (answer: Answer) => void): Promise<void> {
  let last = -Infinity;
  const onDone = (done: number): void => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    post({ kind: 'done', done });
  };
  try {
    post(await outcomeOf(request, { onDone, onLibrary: (file) => post({ kind: 'library', file }) }));
  } catch (error) {
    post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}
