import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CommandError } from '../terminal/command-error';
import { Commit, settleInterrupted, type Written } from './commit';
import { systemCode, systemReason } from '../terminal/system-reason';
import { newTemporary, openElsewhere } from './temporary';

/** What is written to a file; long contents come piece by piece. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array | string | Iterable<Uint8Array | string>;
}

/** Codes with which a system says that another program has a file open; only Windows means that by the last two. */
const openCodes = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY', 'ETXTBSY'];

/** A file that stands where a folder on the way to another one would have to be. */
function fileOnTheWay(file: string): string | undefined {
  let folder = path.dirname(file);
  while (!fs.existsSync(folder) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return fs.existsSync(folder) && !fs.statSync(folder).isDirectory() ? folder : undefined;
}

/** Refuses an output that exists or is open, before any work is done for it; finishes first what a killed run began. */
export function whyNotWritable(file: string, force: boolean): CommandError | undefined {
  if (openElsewhere(file)) return new CommandError('output-open', { file });
  const inTheWay = fileOnTheWay(file);
  if (inTheWay !== undefined) return new CommandError('folder-is-file', { file: inTheWay });
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    return new CommandError('output-is-folder', { file });
  }
  const unfinished = settleInterrupted(path.dirname(file));
  if (fs.existsSync(file) && !force && !unfinished.has(path.resolve(file))) {
    return new CommandError('output-exists', { file });
  }
  return undefined;
}

function refuseUnwritable(outputs: readonly Output[], force: boolean): void {
  for (const { file } of outputs) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
}

function writeTemporary({ file, bytes }: Output, temporary: string): Written {
  const hash = createHash('sha256');
  const handle = fs.openSync(temporary, 'wx');
  try {
    for (const piece of typeof bytes === 'string' || bytes instanceof Uint8Array ? [bytes] : bytes) {
      hash.update(piece);
      fs.writeFileSync(handle, piece);
    }
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  return { file, temporary, sha256: hash.digest('hex') };
}

/** What cannot be replaced, as Windows says of what a program has open, is found before the first file is replaced. */
function refuseIrreplaceable(file: string): void {
  if (!fs.existsSync(file)) return;
  try {
    fs.closeSync(fs.openSync(file, 'r+'));
  } catch (cause) {
    if (openCodes.includes(systemCode(cause))) throw new CommandError('output-open', { file });
    if (systemCode(cause) === 'EISDIR') throw cause;
  }
}

/** @param temporaries with the outputs they are of: no name of ours means anything to people */
function failure(cause: unknown, outputs: readonly Output[], temporaries: ReadonlyMap<string, string>): CommandError {
  if (cause instanceof CommandError) return cause;
  const { path: place = '', dest } = cause as NodeJS.ErrnoException & { dest?: string };
  const file = dest ?? temporaries.get(place) ?? (place || (outputs[0]?.file ?? ''));
  if (dest !== undefined && openCodes.includes(systemCode(cause))) return new CommandError('output-open', { file });
  return new CommandError('output-failed', { file, reason: systemReason(cause) });
}

/** Makes a folder; those that were not there are put down, innermost first. */
function makeFolder(folder: string, made: string[]): void {
  const first = fs.mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let one = path.resolve(folder); one.length >= path.resolve(first).length; one = path.dirname(one))
    made.push(one);
}

/** Takes away the folders that were made for nothing; one that another run has put something into stays. */
function takeAway(made: readonly string[]): void {
  for (const folder of made) if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

/**
 * Writes outputs so that nothing half-written ever stands under a final name, and that outputs of one call belong
 * together: each is written beside its place under a temporary name and flushed; when all are complete, a commit file says
 * so, and they are renamed. Whoever is killed before it has changed nothing; whoever is killed after it is finished by the
 * next run. One run at a time renames in a folder.
 * @throws CommandError where an output exists and `force` is not set, is open elsewhere, or cannot be written
 */
export function writeOutputs(outputs: readonly Output[], force: boolean): void {
  refuseUnwritable(outputs, force);
  const temporaries = new Map<string, string>();
  const folders: string[] = [];
  let commit: Commit | undefined;
  try {
    const written = outputs.map((output) => {
      const folder = path.dirname(output.file);
      makeFolder(folder, folders);
      const temporary = newTemporary(folder);
      temporaries.set(temporary, output.file);
      return writeTemporary(output, temporary);
    });
    commit = Commit.begin(written);
    // Another run may have written in the meantime.
    refuseUnwritable(outputs, force);
    for (const { file } of outputs) refuseIrreplaceable(file);
    commit.carryOut();
  } catch (cause) {
    // Once one of them is in its place, the others follow with the next run.
    if (commit?.begun !== true) {
      commit?.withdraw();
      for (const temporary of temporaries.keys()) fs.rmSync(temporary, { force: true });
      takeAway(folders);
    }
    throw failure(cause, outputs, temporaries);
  }
}
