import path from 'node:path';
import { verifyArchive } from '../archive/verified';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { passwordsOf } from '../reading/passwords';
import { line } from '../terminal/print';
import { program } from '../terminal/program';

export interface VerifyOptions {
  readonly passwordFile?: string;
}

/**
 * verify: proves that an archive is as it was made and that its report is what the merge makes of its files.
 * @returns the exit code: 0, or 1 where anything differs
 */
export async function verify(file: string, { passwordFile }: VerifyOptions): Promise<number> {
  const passwords = passwordFile === undefined ? undefined : passwordsOf(passwordFile);
  const { manifest, differences, merged } = await verifyArchive(path.basename(file), readNeeded(file), passwords);
  for (const difference of differences) line(say('verify-differs', { ...difference }));
  const [expected, found] = [manifest?.program, program].map((one) => `${one?.name ?? '?'} ${one?.version ?? '?'}`);
  if (manifest !== undefined && expected !== found) {
    line(say('verify-other-version', { expected: expected ?? '', found: found ?? '' }));
  }
  if (!merged) line(say('verify-not-merged'));
  if (differences.length > 0 || !merged) return 1;
  line(say('verify-same', { count: manifest?.entries.length ?? 0 }));
  return 0;
}
