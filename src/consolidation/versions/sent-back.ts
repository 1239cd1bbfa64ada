import { unsettled } from '../decisions/unsettled';
import { concernsUnit } from '../../returns/slip/unit-wording';
import type { FileResult } from '../../returns/unit-return';
import type { AnnualConsolidation } from '../annual';

/** Newest first; files of one moment by their names. */
function newestFirst(left: FileResult, right: FileResult): number {
  return right.file.modified - left.file.modified || (left.file.name < right.file.name ? -1 : 1);
}

/**
 * The files that go back to their units, one a unit: the return that counts, or the newest file where none does, if
 * something in it is to be corrected or confirmed and the office has not decided on it.
 * @param results what came of each file
 * @param wanted codes of units; all of them where it is left out
 * @param errorsOnly passes over files in which something is only to be confirmed
 */
export function sentBack(
  year: AnnualConsolidation,
  results: readonly FileResult[],
  { wanted, errorsOnly = false }: { readonly wanted?: readonly string[]; readonly errorsOnly?: boolean } = {},
): FileResult[] {
  return year.submissions.flatMap(({ unit, used }) => {
    if (wanted !== undefined && !wanted.includes(unit.code)) return [];
    const own = results.filter((result) => result.unit === unit.code).sort(newestFirst);
    const file = used ?? own[0];
    if (file === undefined) return [];
    const decided = year.applied.filter((one) => one.unit === unit.code && one.file === used?.file);
    const findings = unsettled(file.findings, decided);
    const asks = findings.some((found) => concernsUnit(found) && (!errorsOnly || found.severity === 'error'));
    return asks ? [{ ...file, findings }] : [];
  });
}
