import { Worker, type ResourceLimits } from 'node:worker_threads';

/** Starts the worker from its source. In the bundled program another module stands in for this one. */
export function startWorker(resourceLimits: ResourceLimits): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const source = new URL('./worker.ts', import.meta.url).href;
  // A worker takes over nothing of how its parent reads TypeScript.
  const script = `import('${tsx}').then(({ register }) => { register(); return import('${source}'); })`;
  return new Worker(script, { eval: true, resourceLimits, stdout: true, stderr: true });
}
