import { decodeNoticeText } from '../../src/plan/notice/decode';
import { readNeeded } from './files';

interface Line {
  /** Unit code or file name; undefined where the password is meant for any file. */
  readonly of: string | undefined;
  readonly password: string;
}

function lineOf(text: string): Line {
  const tab = text.indexOf('\t');
  if (tab >= 0) return { of: text.slice(0, tab).trim(), password: text.slice(tab + 1) };
  const [, unit, password] = /^(U\d+) +(.+)$/i.exec(text) ?? [];
  return unit === undefined || password === undefined ? { of: undefined, password: text } : { of: unit, password };
}

/** Passwords of returns, as a file lists them. */
export class Passwords {
  readonly #lines: readonly Line[];

  /**
   * @param text one password a line: `U03 password` for the files of a unit, a file's name, a tab and the password for one
   * file, or the password alone for any file
   */
  constructor(text: string) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    this.#lines = lines.map(lineOf);
  }

  /**
   * Passwords to be tried on a file, its own first.
   * @param name path below the folder of returns
   * @param unit code of the unit that the name speaks of
   */
  of(name: string, unit: string | undefined): string[] {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const own = [name, base, ...(unit === undefined ? [] : [unit])].map((one) => one.toLowerCase());
    const fitting = this.#lines.filter(({ of }) => of !== undefined && own.includes(of.toLowerCase()));
    const general = this.#lines.filter(({ of }) => of === undefined);
    return [...new Set([...fitting, ...general].map(({ password }) => password))];
  }
}

/**
 * Reads a file of passwords.
 * @throws CommandError where it cannot be read
 */
export function passwordsOf(file: string): Passwords {
  return new Passwords(decodeNoticeText(readNeeded(file)));
}
