import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { mergeResultPieces } from '../../src/report/result/merge-result';

/** What merge-result.json holds, as one text. */
export function resultText(year: AnnualConsolidation): string {
  return [...mergeResultPieces(year)].join('');
}
