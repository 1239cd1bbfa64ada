import { readReceived, type Reception } from '../src/consolidation/read-files';
import { finding } from '../src/findings/finding';
import type { FoundReturn, NodeMeans } from './read-returns';

/** Reads a file that was found; one that cannot be opened, or is larger than a workbook may be, costs only itself. */
export async function readFound<Result>(
  found: FoundReturn,
  reception: Reception<Result>,
  means: NodeMeans,
): Promise<Result[]> {
  const { name, modified } = found;
  const known = { name, modified, sha256: '' };
  const limit = means.limits.fileSize;
  if (found.passedOver !== undefined) return [reception.passOver(name, found.passedOver)];
  if (found.size > limit) return [reception.refuse(known, [finding('limit-file-size', {}, { limit })])];
  try {
    return await readReceived({ name, modified, bytes: found.read() }, reception, means);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return [reception.refuse(known, [finding('file-unreadable', {}, { detail })])];
  }
}
