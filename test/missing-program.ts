import fs from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';

/** Where a program stands on the search path. */
export function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

/**
 * Tests that need another program. Where it is missing they are skipped and their name says what is missing; on the
 * build machine nothing is ever missing, so that there they fail.
 */
export function needing(program: string, found: boolean) {
  return (name: string, tests: () => void): void => {
    const missing = found ? '' : ` (skipped: ${program} is missing)`;
    describe.skipIf(!found && process.env['CI'] === undefined)(`${name}${missing}`, tests);
  };
}
