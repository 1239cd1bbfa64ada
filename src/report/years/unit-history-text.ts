import type { UnitLine } from '../../consolidation/years/units-by-year';

/**
 * What became of a unit, in a line.
 * @param dayText how a day is written
 */
export function historyText(
  { history }: UnitLine,
  units: readonly UnitLine[],
  dayText: (day: string) => string = (day) => day,
): string {
  if (history === undefined) return '';
  const { since, until, active, into } = history;
  const target = units.find(({ code }) => code === into)?.name ?? into;
  return [
    ...(since === undefined ? [] : [`${dayText(since)}起`]),
    ...(until === undefined ? [] : [`${dayText(until)}止`]),
    ...(active ? [] : [target === undefined ? '停用' : `并入${target}`]),
  ].join('，');
}
