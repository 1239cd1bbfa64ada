/** Starts the worker that merges and issues. In the one-file edition another module stands in for this one. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
