import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CommandError } from '../terminal/command-error';
import { Commit, settleInterrupted, type Written } from './commit';
import { newTemporary, openElsewhere } from './temporary';

/** What is written to a file; long contents come piece by piece. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array | string | Iterable<Uint8Array | string>;
}

/** Codes with which a system says that another program has a file open; only Windows means that by the last two. */
const openCodes = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY', 'ETXTBSY'];

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);

/** Refuses an output that exists or is open, before any work is done for it; finishes first what a killed run began. */
export function whyNotWritable(file: string, force: boolean): CommandError | undefined {
  if (openElsewhere(file)) return new CommandError('output-open', { file });
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
    if (openCodes.includes(codeOf(cause))) throw new CommandError('output-open', { file });
    if (codeOf(cause) === 'EISDIR') throw cause;
  }
}

function failure(cause: unknown, outputs: readonly Output[]): CommandError {
  if (cause instanceof CommandError) return cause;
  const { path: place, dest } = cause as NodeJS.ErrnoException & { dest?: string };
  const file = dest ?? place ?? outputs[0]?.file ?? '';
  if (dest !== undefined && openCodes.includes(codeOf(cause))) return new CommandError('output-open', { file });
  return new CommandError('output-failed', { file, reason: codeOf(cause) });
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
  const temporaries: string[] = [];
  let commit: Commit | undefined;
  try {
    const written = outputs.map((output) => {
      const folder = path.dirname(output.file);
      fs.mkdirSync(folder, { recursive: true });
      const temporary = newTemporary(folder);
      temporaries.push(temporary);
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
      for (const temporary of temporaries) fs.rmSync(temporary, { force: true });
    }
    throw failure(cause, outputs);
  }
}
