import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Names the machine: a number of a process means nothing on another one that shares the folder. */
const machine = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);

/** Milliseconds after which a temporary file belongs to nobody, whatever process has its number by now. */
const forgotten = 24 * 60 * 60 * 1000;

/** Who writes: the machine and the process. */
export const writer = `${machine}-${process.pid}`;

/** A name for a file that is not complete yet. Its ending keeps it from ever being taken for a return. */
export function newTemporary(folder: string): string {
  return path.join(folder, `.ledger-${writer}-${randomBytes(4).toString('hex')}.tmp`);
}

/** Whether the process of a writer may still be at work. */
export function isAtWork(one: string): boolean {
  const [, on = '', id = ''] = /^([0-9a-f]{8})-(\d+)$/.exec(one) ?? [];
  if (on !== machine) return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Temporary files in a folder that a killed run left behind. */
export function leftovers(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).flatMap((name) => {
    const owner = /^\.ledger-([0-9a-f]{8}-\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (owner === undefined) return [];
    const file = path.join(folder, name);
    const changed = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return isAtWork(owner) && Date.now() - changed < forgotten ? [] : [file];
  });
}

/** Whether a lock file of an office program says that a file is open. */
export function openElsewhere(file: string): boolean {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].some((lock) => fs.existsSync(path.join(folder, lock)));
}

/** Has the names in a folder reach the disk. Windows knows no such thing, and some network drives neither. */
export function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    // The files themselves are flushed.
  }
}
