import fs from 'node:fs';
import path from 'node:path';
import { CommandError } from '../terminal/command-error';

/** Whether two names lead to one file, links and the case of letters as the system takes them. */
function isSameFile(one: string, other: string): boolean {
  const [left, right] = [one, other].map((file) => fs.statSync(file, { throwIfNoEntry: false, bigint: true }));
  return left !== undefined && right !== undefined && left.dev === right.dev && left.ino === right.ino;
}

/** Endings that are no part of a name. */
const officeEndings: ReadonlySet<string> = new Set(['.doc', '.docx', '.wps', '.xls', '.xlsx', '.xlsm', '.et', '.ods']);

/**
 * Refuses the name of an output that nobody could open afterwards.
 * @param ending with its point, such as `.xlsx`
 * @throws CommandError where the name ends otherwise or is a folder's
 */
export function refuseOtherEnding(file: string, ending: string): void {
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) throw new CommandError('output-is-folder', { file });
  const own = path.extname(file).toLowerCase();
  if (own === ending) return;
  const stem = officeEndings.has(own) ? file.slice(0, -own.length) : file;
  throw new CommandError('output-other-ending', { file, ending, better: `${stem}${ending}` });
}

/**
 * Refuses to write over what the command reads, `--force` or not: what was handed in is never lost.
 * @throws CommandError that names the file
 */
export function refuseOverwriting(inputs: readonly (string | undefined)[], outputs: readonly string[]): void {
  for (const output of outputs) {
    const same = inputs.some((input) => input !== undefined && fs.existsSync(output) && isSameFile(input, output));
    if (same) throw new CommandError('output-is-input', { file: output });
  }
}

/**
 * Refuses to write among returns, where it would be taken for one of them the next time.
 * @param out folder that is written to
 * @param returns folder of returns
 * @throws CommandError where the one lies in the other
 */
export function refuseAmongReturns(out: string, returns: string): void {
  const way = path.relative(path.resolve(returns), path.resolve(out));
  const leadsOut = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  if (!leadsOut) throw new CommandError('output-among-returns', { folder: out });
}
