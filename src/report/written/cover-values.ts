import { dayName } from '../../findings/day-name';
import type { Ledger } from '../../ledger/ledger';
import type { PlainDate } from '../../plan/plan';
import type { Value, Values } from './wording';

/** What a document's sentences may name of the cover of whoever writes it. */
export type Cover = Pick<Ledger, 'region' | 'year' | 'group' | 'office' | 'planName'>;

const given = (text: string): Value => ({ kind: 'given', text, figures: [] });

/** Texts by their names, as `given` values: a sentence stands without them. */
export function givenValues(texts: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, given(text)]));
}

/** The cover's values, as every sentence may name them (`coverPlaces`). */
export function coverValues({ region, year, group, office, planName }: Cover, asOf: PlainDate): Values {
  return givenValues({
    地区: region,
    年度: String(year),
    上年度: String(year - 1),
    领导小组: group,
    办公室: office,
    计划名称: planName,
    统计日期: dayName(asOf),
  });
}
