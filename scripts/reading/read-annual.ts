import fs from 'node:fs';
import path from 'node:path';
import type { ConsolidatedResult } from '../../src/consolidation/consolidated/consolidated-year';
import { reportsOf } from '../../src/consolidation/consolidated/read';
import type { Ledger } from '../../src/ledger/ledger';
import { filesBelow, type FoundFile } from './files';
import { CommandError } from '../terminal/command-error';
import { say } from '../terminal/messages';
import { Progress } from '../terminal/progress';
import { readEvery } from './read-received';
import { returnsBelow } from './read-returns';
import { NodeMeans, type ReadingChoices } from './node-means';
import type { FoundReturn } from './found-return';

/** Consolidated workbooks by their paths below one folder, so that links to them survive moving it. */
export interface AnnualFiles {
  /** The folder that all of them lie in. */
  readonly folder: string;
  readonly results: readonly ConsolidatedResult[];
}

/** How consolidated workbooks are to be read. */
export interface AnnualChoices extends ReadingChoices {
  /** Names the units for their passwords, and the parts of ratios that older workbooks do not name. */
  readonly ledger?: Ledger;
  /** Whether nothing is to be said of it meanwhile. */
  readonly quiet?: boolean;
}

/**
 * Reads files, and every file in the archives among them. Beside a report lies what its merge wrote for other programs:
 * of that there is nothing to say.
 */
function readAll(all: readonly FoundReturn[], choices: AnnualChoices): Promise<ConsolidatedResult[]> {
  const { ledger, quiet = false } = choices;
  const found = all.filter(({ passedOver }) => passedOver !== 'file-is-result');
  const progress = new Progress(say('reading-reports'), found.length, quiet);
  return readEvery(found, reportsOf(ledger?.indicators), new NodeMeans(ledger, choices), progress);
}

const below = (file: FoundFile): FoundReturn => ({ ...file, read: () => fs.readFileSync(file.path) });

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => path.resolve(folder).split(path.sep));
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(path.sep) || path.sep;
}

/** A file, or what lies below a folder, as it was named; names below the folder that all of them lie in. */
function named(place: string, folder: string): FoundReturn[] {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new CommandError('file-not-found', { file: place });
  const name = path.relative(folder, path.resolve(place)).split(path.sep).join('/');
  if (!stat.isDirectory()) {
    return [below({ name, path: place, modified: Math.floor(stat.mtimeMs), size: stat.size })];
  }
  return filesBelow(place).map((file) => below({ ...file, name: name === '' ? file.name : `${name}/${file.name}` }));
}

/**
 * Reads consolidated workbooks that were named one by one; a folder stands for all that lies below it.
 * @throws CommandError where one of them is not there
 */
export async function readAnnualFiles(places: readonly string[], choices: AnnualChoices): Promise<AnnualFiles> {
  const once = [...new Map(places.map((place) => [path.resolve(place), place])).values()];
  const folder = commonFolder(
    once.map((place) => {
      const isFolder = fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
      return isFolder ? place : path.dirname(place);
    }),
  );
  return {
    folder,
    results: await readAll(
      once.flatMap((place) => named(place, folder)),
      choices,
    ),
  };
}

/** Reads every file below a folder; one that cannot be opened costs only itself. */
export async function readAnnualFolder(folder: string, choices: AnnualChoices): Promise<AnnualFiles> {
  return { folder, results: await readAll(returnsBelow(folder, choices), choices) };
}
