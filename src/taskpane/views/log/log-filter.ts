import { operationName } from '../../../findings/operation-names';
import type { LogLine } from '../../../ledger/log';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The lines that hold every word, wherever in them; operations are found by their names in either language.
 * @param wanted words with blanks between them; none for all lines
 */
export function linesWith(lines: readonly LogLine[], wanted: string): readonly LogLine[] {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter(({ time, operation, subject, before, after }) => {
    const text = folded([time, operation, operationName(operation, 'en'), subject, before, after].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
