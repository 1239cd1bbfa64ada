import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { passedOver } from '../src/consolidation/passed-over';
import { finding } from '../src/findings/finding';
import type { Ledger } from '../src/ledger/ledger';
import { readReturnFile, refusedFile } from '../src/returns/read';
import type { FileResult } from '../src/returns/unit-return';
import { defaultLimits } from '../src/workbook/reading';
import { filesBelow, type FoundFile } from './files';
import { say } from './messages';
import { nodePlatform } from './platform';
import { Progress } from './progress';

/** Reads one file; one that cannot be opened, or is too large to be a return, costs only itself. */
function readFound(found: FoundFile, ledger: Ledger): FileResult {
  const { name, modified } = found;
  if (found.passedOver !== undefined) return passedOver(name, found.passedOver);
  if (found.size > defaultLimits.fileSize) {
    const refusal = finding('limit-file-size', {}, { limit: defaultLimits.fileSize });
    return refusedFile({ name, modified, sha256: '' }, ledger, [refusal]);
  }
  try {
    return readReturnFile({ name, modified, bytes: fs.readFileSync(found.path) }, ledger, nodePlatform);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return refusedFile({ name, modified, sha256: '' }, ledger, [finding('file-unreadable', {}, { detail })]);
  }
}

/** Files read at a stretch: between stretches the command hears that it is to stop. */
const stretch = 20;

/** Reads every file below a folder. */
export async function readReturns(folder: string, ledger: Ledger, quiet: boolean): Promise<FileResult[]> {
  const files = filesBelow(folder);
  const progress = new Progress(say('reading-returns'), files.length, quiet);
  const results: FileResult[] = [];
  for (const found of files) {
    results.push(readFound(found, ledger));
    progress.step();
    if (results.length % stretch === 0) await setImmediate();
  }
  progress.end();
  return results;
}
