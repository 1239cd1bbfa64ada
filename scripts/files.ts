import fs from 'node:fs';
import path from 'node:path';
import { whyPassedOver, type PassedOver } from '../src/consolidation/passed-over';
import { CommandError } from './command-error';

function whyNotOpened(entry: fs.Dirent): PassedOver | undefined {
  return whyPassedOver(entry.name) ?? (entry.isFile() ? undefined : 'file-is-link');
}

function openElsewhere(file: string): boolean {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].some((lock) => fs.existsSync(path.join(folder, lock)));
}

/** Reads a file that the command cannot do without. */
export function readNeeded(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandError(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', { file, reason: code ?? '' });
  }
}

/** Refuses an output that exists or is open, before any work is done for it. */
export function whyNotWritable(file: string, force: boolean): CommandError | undefined {
  if (openElsewhere(file)) return new CommandError('output-open', { file });
  if (fs.existsSync(file) && !force) return new CommandError('output-exists', { file });
  return undefined;
}

/** What is written to a file; long texts come piece by piece. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array | string | Iterable<string>;
}

function writeContent(handle: number, bytes: Output['bytes']): void {
  const pieces = typeof bytes === 'string' || bytes instanceof Uint8Array ? [bytes] : bytes;
  for (const piece of pieces) fs.writeFileSync(handle, piece);
}

/**
 * Writes outputs so that nothing half-written ever stands under a final name: each is written beside its place under a
 * temporary name, flushed, and renamed when all are complete.
 * @throws CommandError where an output exists and `force` is not set, is open elsewhere, or cannot be written
 */
export function writeOutputs(outputs: readonly Output[], force: boolean): void {
  for (const { file } of outputs) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
  const written: { temporary: string; file: string }[] = [];
  try {
    for (const { file, bytes } of outputs) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
      written.push({ temporary, file });
      const handle = fs.openSync(temporary, 'wx');
      try {
        writeContent(handle, bytes);
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    }
    for (const { temporary, file } of written) fs.renameSync(temporary, file);
  } catch (cause) {
    for (const { temporary } of written) fs.rmSync(temporary, { force: true });
    const { code, path: place } = cause as NodeJS.ErrnoException;
    throw new CommandError('output-failed', { file: place ?? outputs[0]?.file ?? '', reason: code ?? String(cause) });
  }
}

/** A file found in the folder of returns. */
export interface FoundFile {
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly modified: number;
  readonly size: number;
  /** Set where it cannot be a return; it is not opened then. */
  readonly passedOver?: PassedOver;
}

/**
 * Everything below a folder, by name. Links are not followed out of it, and what cannot be a return is said to be so:
 * whatever lies there has its place in the report.
 */
export function filesBelow(folder: string): FoundFile[] {
  const found: FoundFile[] = [];
  const put = (name: string, why?: PassedOver) => {
    const place = path.join(folder, name);
    if (why !== undefined) found.push({ name, path: place, modified: 0, size: 0, passedOver: why });
    else {
      const { mtimeMs, size } = fs.statSync(place);
      found.push({ name, path: place, modified: Math.floor(mtimeMs), size });
    }
  };
  const visit = (below: string) => {
    for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) put(name, whyNotOpened(entry));
      else {
        try {
          visit(name);
        } catch {
          put(name, 'folder-unreadable');
        }
      }
    }
  };
  try {
    visit('');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandError(code === 'ENOENT' ? 'folder-not-found' : 'file-unreadable', {
      file: folder,
      reason: code ?? '',
    });
  }
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}
