import { operationName } from '../../../findings/operation-names';
import type { LogLine } from '../../../ledger/log';
import { seeker } from '../../parts/words-sought';

/**
 * The lines that hold every word, wherever in them; operations are found by their names in either language.
 * @param wanted words with blanks between them; none for all lines
 */
export function linesWith(lines: readonly LogLine[], wanted: string): readonly LogLine[] {
  if (wanted.trim() === '') return lines;
  const isSought = seeker(wanted);
  return lines.filter(({ time, operation, subject, before, after }) =>
    isSought([time, operation, operationName(operation, 'en'), subject, before, after].join('\n')),
  );
}
