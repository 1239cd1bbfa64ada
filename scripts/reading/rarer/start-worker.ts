import type { ResourceLimits, Worker } from 'node:worker_threads';
import { startFromSource } from '../../source-worker';

/** Starts the worker from its source. In the bundled program another module stands in for this one. */
export function startWorker(resourceLimits: ResourceLimits): Worker {
  return startFromSource(new URL('./worker.ts', import.meta.url), { resourceLimits, stdout: true, stderr: true });
}
