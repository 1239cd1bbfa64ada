import { Worker, type ResourceLimits } from 'node:worker_threads';
import { workerRole } from './request';

/** Starts the bundled program once more, as the worker. */
export function startWorker(resourceLimits: ResourceLimits): Worker {
  return new Worker(__filename, { workerData: workerRole, resourceLimits, stdout: true, stderr: true });
}
