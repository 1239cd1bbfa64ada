import type { Phase, PlainDate } from '../../plan/plan';

/**
 * The phase a day belongs to. Plans let one phase run into the next (2006年-2007年7月, 2007年-2009年): until the first of
 * them has ended a day belongs to it.
 * @returns undefined where no phase contains the day
 */
export function phaseOn(phases: readonly Phase[], day: PlainDate): Phase | undefined {
  const containing = phases.filter(({ start, end }) => start !== '' && end !== '' && start <= day && day <= end);
  return containing.sort((left, right) => (left.end < right.end ? -1 : left.end > right.end ? 1 : 0))[0];
}
