import type { Indicator } from '../../ledger/indicators';
import type { ConsolidatedYear, Definition } from '../consolidated/consolidated-year';

/** What must be alike for figures to be added: the measure and the way of combining. */
export function definitionText({ unit, combination }: Pick<Definition, 'unit' | 'combination'>): string {
  return `${unit} ${combination}`.trim();
}

/** The most frequent of some values; the first of those that are equally so. */
export function mostFrequent<T>(values: readonly T[], keyOf: (value: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return values.find((value) => counts.get(keyOf(value)) === most);
}

/**
 * The indicator dictionary of districts that no upper ledger stands above: every indicator that one of them has, as most
 * of them define it.
 * @param years in an order that does not depend on the files'
 * @param nameOf how a district is named as a unit
 */
export function commonDictionary(
  years: readonly ConsolidatedYear[],
  nameOf: (year: ConsolidatedYear) => string,
): Indicator[] {
  const byCode = new Map<string, { definition: Definition; reporter: string }[]>();
  for (const year of years) {
    for (const { definition } of year.indicators) {
      const own = byCode.get(definition.code) ?? [];
      byCode.set(definition.code, [...own, { definition, reporter: nameOf(year) }]);
    }
  }
  const names = new Set(years.map(nameOf));
  return [...byCode].flatMap(([code, uses]): Indicator[] => {
    const common = mostFrequent(uses, ({ definition }) => definitionText(definition));
    if (common === undefined) return [];
    const alike = uses.filter(({ definition }) => definitionText(definition) === definitionText(common.definition));
    const name = mostFrequent(alike, ({ definition }) => definition.name)?.definition.name ?? '';
    const { unit, combination, partOf } = common.definition;
    const ratio = alike.find(({ definition }) => definition.ratio !== undefined)?.definition.ratio;
    const reporters = [...new Set(uses.map(({ reporter }) => reporter))];
    return [
      {
        ...{ code, name, unit, combination },
        category: alike.find(({ definition }) => definition.category !== '')?.definition.category ?? '',
        ...(ratio === undefined ? {} : { ratio }),
        ...(partOf === undefined ? {} : { partOf }),
        reporters: reporters.length === names.size ? [] : reporters,
      },
    ];
  });
}
