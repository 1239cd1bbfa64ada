let address: string | undefined;

/**
 * Stands in for `merging/start-worker` in the one-file edition: a page opened from disk may load no other file, and so
 * the worker runs the page's own script, which knows where it is (`single-file.ts`).
 */
export function startWorker(): Worker {
  // Kept for as long as the page is open: the browser may still be loading one worker when the next is wanted.
  address ??= URL.createObjectURL(new Blob([document.scripts[0]?.text ?? ''], { type: 'text/javascript' }));
  return new Worker(address);
}
