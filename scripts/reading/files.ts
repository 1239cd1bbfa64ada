import fs from 'node:fs';
import path from 'node:path';
import { whyPassedOver, type PassedOver } from '../../src/consolidation/receiving/passed-over';
import { CommandError } from '../terminal/command-error';
import type { MessageCode } from '../terminal/messages';
import { systemCode, systemReason } from '../terminal/system-reason';

function whyNotOpened(entry: fs.Dirent): PassedOver | undefined {
  return whyPassedOver(entry.name) ?? (entry.isFile() ? undefined : 'file-is-link');
}

/** @param known what is said of the codes that tell more than that it cannot be read */
function unopened(cause: unknown, file: string, known: Readonly<Record<string, MessageCode>>): CommandError {
  return new CommandError(known[systemCode(cause)] ?? 'file-unreadable', { file, reason: systemReason(cause) });
}

/** Reads a file that the command cannot do without. */
export function readNeeded(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    throw unopened(cause, file, { ENOENT: 'file-not-found', ENOTDIR: 'file-not-found', EISDIR: 'file-is-folder' });
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
      // A name that is no text of ours leads to no file: reading it will say so, and the others are read.
      const { mtimeMs, size } = fs.statSync(place, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
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
    throw unopened(cause, folder, { ENOENT: 'folder-not-found', ENOTDIR: 'folder-is-file' });
  }
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}
