import { parentPort } from 'node:worker_threads';
import { finding } from '../../../src/findings/finding';
import { loadLibrary } from '../../../src/workbook/legacy';
import { readRarer } from './read';
import type { RarerAnswer, RarerRequest } from './request';

const answer = (said: RarerAnswer): void => parentPort?.postMessage(said);

parentPort?.on('message', (request: RarerRequest) => {
  readRarer(request)
    .catch((error: unknown): RarerAnswer => {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, findings: [finding('legacy-unreadable', {}, { detail: detail.slice(0, 200) })] };
    })
    .then(answer);
});
// What loading the library takes, no file is to be blamed for.
void loadLibrary().then(() => answer('ready'));
