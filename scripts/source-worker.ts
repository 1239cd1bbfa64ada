import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker from its TypeScript source: a worker takes over nothing of how its parent reads TypeScript.
 * @param source of the worker, as a file's address
 */
export function startFromSource(source: URL, options: WorkerOptions): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import('${tsx}').then(({ register }) => { register(); return import('${source.href}'); })`;
  return new Worker(script, { ...options, eval: true });
}
