import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Starts the worker from the file beside the bundled program, which it would take longer to load than the worker alone. */
export function startReading(): Worker {
  return new Worker(path.join(__dirname, 'reading-ahead.cjs'));
}
