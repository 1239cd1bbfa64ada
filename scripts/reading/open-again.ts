import fs from 'node:fs';
import path from 'node:path';
import { readHandedIn } from '../../src/consolidation/receiving/read-files';
import type { Ledger } from '../../src/ledger/ledger';
import type { OpenedReturn } from '../../src/returns/slip/make';
import type { FileResult } from '../../src/returns/unit-return';
import { NodeMeans, type ReadingChoices } from './node-means';

/** The file of the folder that a name leads to: itself, or the archive it lies in. */
function fileInFolder(folder: string, name: string): string {
  const steps = name.split('/');
  const ways = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return ways.find((way) => fs.statSync(path.join(folder, way), { throwIfNoEntry: false })?.isFile() === true) ?? name;
}

/**
 * Opens a return once more that has been read, be it in an archive: what was read of a thousand is not kept.
 * @returns undefined where the file is not what it was
 */
export async function openedAgain(
  folder: string,
  { file }: FileResult,
  ledger: Ledger,
  choices: ReadingChoices,
): Promise<OpenedReturn | undefined> {
  let found: OpenedReturn | undefined;
  const means = Object.assign(new NodeMeans(ledger, choices), {
    onRead: ({ name, bytes }: { name: string; bytes: Uint8Array }, workbook: OpenedReturn['workbook']) => {
      if (name === file.name) found = { bytes, workbook };
    },
  });
  try {
    const name = fileInFolder(folder, file.name);
    const bytes = fs.readFileSync(path.join(folder, name));
    await readHandedIn({ name, modified: file.modified, bytes }, ledger, means);
  } finally {
    means.end();
  }
  return found;
}
