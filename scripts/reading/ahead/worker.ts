import fs from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { flattened, handedOver } from '../../../src/workbook/flat';
import { readWorkbook, type Limits } from '../../../src/workbook/reading';
import { nodePlatform } from '../../platform';
import type { AheadAnswer, AheadRequest, FlatReading } from './request';

/** A file that cannot be opened is left to who asked, who says why. */
function readFile(path: string, limits: Limits): FlatReading | undefined {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(path);
  } catch {
    return undefined;
  }
  const reading = readWorkbook(bytes, nodePlatform, { limits });
  const sha256 = nodePlatform.sha256(bytes);
  const { findings } = reading;
  if (!reading.ok) return { sha256, workbook: undefined, findings, path: 'general' };
  return { sha256, workbook: flattened(reading.workbook), findings, path: reading.path };
}

parentPort?.on('message', ({ paths, limits }: AheadRequest) => {
  const answer: AheadAnswer = paths.map((path) => readFile(path, limits));
  parentPort?.postMessage(
    answer,
    answer.flatMap((read) => (read?.workbook === undefined ? [] : handedOver(read.workbook))),
  );
});
