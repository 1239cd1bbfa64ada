import { inProse } from '../../../findings/day-name';
import { operationName } from '../../../findings/operation-names';
import type { LogLine } from '../../../ledger/log';
import { seeker } from '../../parts/words-sought';

/** A value as the sheet holds it and as the pane says it. */
const written = (value: string): string[] => [value, inProse(value, 'zh'), inProse(value, 'en')];

/**
 * The lines that hold every word, wherever in them; operations are found by their names in either language that was spoken.
 * @param wanted words with blanks between them; none for all lines
 */
export function linesWith(lines: readonly LogLine[], wanted: string): readonly LogLine[] {
  if (wanted.trim() === '') return lines;
  const isSought = seeker(wanted);
  return lines.filter(({ time, operation, subject, before, after }) =>
    isSought(
      [...[time, before, after].flatMap(written), operation, operationName(operation, 'en'), subject].join('\n'),
    ),
  );
}
