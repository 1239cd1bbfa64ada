import fs from 'node:fs';
import path from 'node:path';
import type { ConsolidatedResult } from '../src/consolidation/consolidated/consolidated-year';
import { readConsolidatedFile } from '../src/consolidation/consolidated/read';
import { finding } from '../src/findings/finding';
import type { Indicator } from '../src/ledger/indicators';
import type { Limits } from '../src/workbook/reading';
import { filesBelow, readNeeded } from './files';
import { nodePlatform } from './platform';

/** Consolidated workbooks by their paths below one folder, so that links to them survive moving it. */
export interface AnnualFiles {
  /** The folder that all of them lie in. */
  readonly folder: string;
  readonly results: readonly ConsolidatedResult[];
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(path.sep) || path.sep;
}

/**
 * Reads consolidated workbooks that were named one by one.
 * @param dictionary a ledger's indicators, for the parts of ratios that older workbooks do not name
 * @throws CommandError where one of them is not there
 */
export function readAnnualFiles(
  files: readonly string[],
  limits: Partial<Limits>,
  dictionary: readonly Indicator[] = [],
): AnnualFiles {
  const folder = commonFolder(files);
  const results = files.map((file) => {
    const bytes = readNeeded(file);
    const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
    const modified = Math.floor(fs.statSync(file).mtimeMs);
    return readConsolidatedFile({ name, modified, bytes }, nodePlatform, limits, dictionary);
  });
  return { folder, results };
}

/** Reads every file below a folder; one that cannot be opened costs only itself. */
export function readAnnualFolder(
  folder: string,
  limits: Partial<Limits>,
  dictionary: readonly Indicator[] = [],
): AnnualFiles {
  const results = filesBelow(folder).map(({ name, path: place, modified, passedOver }): ConsolidatedResult => {
    const refused = (code: 'file-unreadable' | NonNullable<typeof passedOver>, detail = ''): ConsolidatedResult => ({
      file: { name, modified: 0, sha256: '' },
      year: undefined,
      findings: [finding(code, { file: name }, { detail })],
    });
    if (passedOver !== undefined) return refused(passedOver);
    try {
      const bytes = fs.readFileSync(place);
      return readConsolidatedFile({ name, modified, bytes }, nodePlatform, limits, dictionary);
    } catch (cause) {
      return refused('file-unreadable', (cause as NodeJS.ErrnoException).code ?? String(cause));
    }
  });
  return { folder, results };
}
