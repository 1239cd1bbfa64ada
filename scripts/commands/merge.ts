import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { mergeResultPieces } from '../../src/report/result/merge-result';
import { linkFolder, writeMerged, type MergedOptions } from '../writing/merged';
import { readYear, type YearOptions } from '../reading/read-year';

export interface MergeOptions extends YearOptions, MergedOptions {}

/**
 * merge: makes the consolidated annual report of the returns.
 * @returns the exit code: 0, or 1 under `strict` where a unit is missing or was sent back
 */
export function merge(options: MergeOptions): Promise<number> {
  return writeMerged(options, async (quiet) => {
    const year = await readYear(options, quiet);
    return {
      year,
      draft: () => layAnnualWorkbook(year, linkFolder(options.out, options.returns)),
      pieces: () => mergeResultPieces(year),
    };
  });
}
