import type { AnnualConsolidation } from '../../consolidation/annual';
import { decidablePlaces } from '../../consolidation/decisions/decidable/places';
import type { UnitReturn } from '../../returns/unit-return';

/** What a version said, value by value, before any decision. */
function saidBy(content: UnitReturn): object[] {
  return decidablePlaces(content)
    .filter(({ source }) => source.raw !== '')
    .map(({ sheet, key, field, source, adopted }) => ({
      sheet,
      key,
      field,
      cell: source.cell,
      raw: source.raw,
      adopted,
    }));
}

/** Every version of every unit; what it said where there are several, since `sources` has what the only one said. */
export function* versions(year: AnnualConsolidation): Generator<object> {
  for (const { unit, versions: all } of year.submissions) {
    const several = all.filter(({ number }) => number !== undefined).length > 1;
    for (const { result, copies, number, standing, why } of all) {
      const { file, content } = result;
      yield {
        unit: unit.code,
        version: number ?? null,
        file: file.name,
        sha256: file.sha256,
        copies,
        filledOn: content?.filledOn ?? null,
        standing,
        why,
        ...(several && content !== undefined ? { said: saidBy(content) } : {}),
      };
    }
  }
}
