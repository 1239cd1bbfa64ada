import { daysBetween } from '../../ledger/progress/light';
import type { PlainDate } from '../../plan/plan';
import { doubtsOfSender } from '../../returns/sender';
import type { FileResult } from '../../returns/unit-return';
import type { AppliedDecision, ReturnVersion } from '../annual';

/** Whether a file reports something, and is surely the unit's own. */
function reports({ content, findings }: FileResult): boolean {
  return content !== undefined && doubtsOfSender(findings).length === 0 && !findings.some(isSilence);
}

const isSilence = ({ code }: FileResult['findings'][number]): boolean => code === 'return-empty';

/**
 * Whether a unit reported in time: the return that counts, or an earlier one that was corrected afterwards. Slips ask for
 * the day of the correction, and whoever corrects when asked to is not late. A day that the office decided settles it.
 * @param filledOn of the return that counts, as adopted; a return without a day is in time
 * @param applied what was decided on the return that counts
 */
export function isInTime(
  deadline: PlainDate | undefined,
  filledOn: PlainDate | undefined,
  versions: readonly ReturnVersion[],
  applied: readonly AppliedDecision[],
): boolean {
  const keeps = (day: PlainDate | undefined) =>
    day === undefined || deadline === undefined || daysBetween(deadline, day) <= 0;
  if (keeps(filledOn)) return true;
  if (applied.some(({ field }) => field === '填报日期')) return false;
  return versions.some(
    ({ result }) => result.content?.filledOn !== undefined && keeps(result.content.filledOn) && reports(result),
  );
}
