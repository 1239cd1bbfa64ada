import fs from 'node:fs';
import path from 'node:path';

/** Ledger and returned files that a way of reading is called with: `<way> <ledger> <returns>`. */
export const [, , ledgerFile = '', folder = ''] = process.argv;

/** Paths of the returned files. */
export function returnedFiles(): string[] {
  return fs.readdirSync(folder).map((name) => path.join(folder, name));
}
