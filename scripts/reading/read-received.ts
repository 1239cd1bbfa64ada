import { setImmediate } from 'node:timers/promises';
import { readReceived, resultOfReading, type Reception } from '../../src/consolidation/receiving/read-files';
import { finding } from '../../src/findings/finding';
import { sizeText, type Limits } from '../../src/workbook/reading';
import type { FoundFile } from './files';
import type { Progress } from '../terminal/progress';
import type { NodeMeans } from './node-means';
import type { FoundReturn } from './found-return';

/** Whether a file may be what is awaited by what is known of it before it is opened. */
export function mayBeOpened(
  { passedOver: why, size }: Pick<FoundFile, 'passedOver' | 'size'>,
  { fileSize }: Limits,
): boolean {
  return why === undefined && size <= fileSize;
}

/** Reads one file; one that cannot be opened, or is larger than a workbook may be, costs only itself. */
async function readFound<Result>(
  found: FoundReturn,
  reception: Reception<Result>,
  means: NodeMeans,
): Promise<Result[]> {
  const { name, modified } = found;
  const known = { name, modified, sha256: '' };
  const limit = means.limits.fileSize;
  if (found.passedOver !== undefined) return [reception.passOver(name, found.passedOver)];
  if (!mayBeOpened(found, means.limits))
    return [reception.refuse(known, [finding('limit-file-size', {}, { limit: sizeText(limit) })])];
  const read = await found.ahead?.();
  const result =
    read === undefined ? undefined : resultOfReading({ ...known, sha256: read.sha256 }, read.reading, reception);
  if (result !== undefined) return [result];
  try {
    return await readReceived({ name, modified, bytes: found.read() }, reception, means);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return [reception.refuse(known, [finding('file-unreadable', {}, { detail })])];
  }
}

/** Files read at a stretch: between stretches the command hears that it is to stop. */
const stretch = 20;

/** Reads files, and every file in the archives among them; what reading needs of the machine is ended with it. */
export async function readEvery<Result>(
  files: readonly FoundReturn[],
  reception: Reception<Result>,
  means: NodeMeans,
  progress: Progress,
): Promise<Result[]> {
  const results: Result[] = [];
  try {
    for (const [index, found] of files.entries()) {
      results.push(...(await readFound(found, reception, means)));
      progress.step();
      if (index % stretch === 0) await setImmediate();
    }
  } finally {
    means.end();
    progress.end();
  }
  return results;
}
