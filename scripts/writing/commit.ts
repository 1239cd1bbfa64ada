import fs from 'node:fs';
import path from 'node:path';
import { CommandError } from '../terminal/command-error';
import { say } from '../terminal/messages';
import { nodePlatform } from '../platform';
import { aside } from '../terminal/printable';
import { isAtWork, leftovers, syncFolder, writer } from './temporary';

/** Stands in a folder while its files are renamed; people who find it read what to do. */
export const commitName = '未写完_请再运行一次.tmp';

/** Renaming takes no longer than this (milliseconds): an older commit belongs to nobody. */
const longest = 10 * 60 * 1000;
/** How long another run is waited for, and how often it is looked for (milliseconds). */
const [patience, pause] = [10_000, 25];

/** A complete output under its temporary name. */
export interface Written {
  readonly file: string;
  readonly temporary: string;
  readonly sha256: string;
}

interface Renaming {
  readonly temporary: string;
  readonly name: string;
  readonly sha256: string;
}

interface CommitText {
  readonly writer: string;
  readonly files: readonly Renaming[];
}

/** What a commit file says; undefined where its writer was killed while writing it, so before anything was renamed. */
function readCommit(file: string): CommitText | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as CommitText;
  } catch {
    return undefined;
  }
}

function isAbandoned(file: string): boolean {
  const changed = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return false;
  const age = Date.now() - changed;
  const said = readCommit(file);
  // One that says nothing yet is just being written.
  return said === undefined ? age > patience / 2 : age > longest || !isAtWork(said.writer);
}

function holds(file: string, sha256: string): boolean {
  return fs.existsSync(file) && nodePlatform.sha256(fs.readFileSync(file)) === sha256;
}

/** Files that this run found interrupted, and finished: they are as the killed run meant them, and nobody touched them. */
const settled = new Set<string>();

/**
 * Finishes what a killed run had begun to rename in a folder, and clears what it had not.
 * @returns full names of the files that a killed run wrote and that nobody changed since
 */
export function settleInterrupted(folder: string): ReadonlySet<string> {
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) return settled;
  const file = path.join(folder, commitName);
  if (isAbandoned(file)) {
    const { files = [] } = readCommit(file) ?? {};
    for (const { temporary, name, sha256 } of files) {
      // Names only: whatever the file says, nothing outside of its folder is renamed.
      const [from, to] = [path.join(folder, path.basename(temporary)), path.join(folder, path.basename(name))];
      if (holds(from, sha256)) fs.renameSync(from, to);
      if (holds(to, sha256)) settled.add(path.resolve(to));
    }
    syncFolder(folder);
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    if (files.length > 0) aside(say('interrupted-finished', { count: files.length, folder }));
  }
  const left = leftovers(folder);
  for (const one of left) fs.rmSync(one, { force: true });
  if (left.length > 0) aside(say('leftovers-cleared', { count: left.length, folder }));
  return settled;
}

function placeCommit(folder: string, text: string): string {
  const file = path.join(folder, commitName);
  const until = Date.now() + patience;
  for (;;) {
    settleInterrupted(folder);
    try {
      const handle = fs.openSync(file, 'wx');
      try {
        fs.writeFileSync(handle, text);
        fs.fsyncSync(handle);
      } catch (cause) {
        fs.rmSync(file, { force: true });
        throw cause;
      } finally {
        fs.closeSync(handle);
      }
      return file;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      if (Date.now() > until) throw new CommandError('output-busy', { folder, file: commitName });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** The renaming of outputs that belong together, in one folder or several; holds the folders against other runs. */
export class Commit {
  /** Whether the first file is in its place. */
  begun = false;
  readonly #written: readonly Written[];
  readonly #placed: string[] = [];

  private constructor(written: readonly Written[]) {
    this.#written = written;
  }

  /**
   * Says in each folder what is to be renamed.
   * @throws CommandError where another run does not end
   */
  static begin(written: readonly Written[]): Commit {
    const commit = new Commit(written);
    try {
      commit.#place();
    } catch (cause) {
      commit.withdraw();
      throw cause;
    }
    return commit;
  }

  #place(): void {
    const folders = [...new Set(this.#written.map(({ file }) => path.dirname(file)))].sort();
    for (const folder of folders) {
      const own = this.#written.filter(({ file }) => path.dirname(file) === folder);
      const files = own.map(({ file, temporary, sha256 }): Renaming => {
        return { temporary: path.basename(temporary), name: path.basename(file), sha256 };
      });
      this.#placed.push(placeCommit(folder, JSON.stringify({ writer, files } satisfies CommitText)));
      syncFolder(folder);
    }
  }

  carryOut(): void {
    for (const { temporary, file } of this.#written) {
      fs.renameSync(temporary, file);
      this.begun = true;
    }
    for (const file of this.#placed) syncFolder(path.dirname(file));
    this.withdraw();
  }

  /** Lets the folders go. */
  withdraw(): void {
    for (const file of this.#placed) fs.rmSync(file, { force: true });
  }
}
