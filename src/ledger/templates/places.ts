import type { Indicator } from '../indicators';
import type { TemplateLine } from './lines/line';

/** Places that every template may have: what the cover says. */
const coverPlaces = ['地区', '年度', '上年度', '领导小组', '办公室', '计划名称', '统计日期'] as const;

/** What an indicator's place may say, after its code or name: this year's total, last year's, one against the other. */
const indicatorAspects = ['', '上年', '变化'] as const;

/** The names of the places a line may have, as people read them in 说明. */
export function placesHelp({ places, indicators }: TemplateLine): string {
  const named = places.map((name) => `{${name}}`).join('');
  const more = indicators === undefined ? '' : '指标：{指标编码}、{指标编码上年}、{指标编码变化}';
  const all = [named, more].filter((one) => one !== '').join('，以及');
  return all === '' ? '' : `；可用${all}`;
}

/** Every place that a line may have: its own, those of the cover, those of indicators by code and by name. */
export function knownPlaces(line: TemplateLine, indicators: readonly Pick<Indicator, 'code' | 'name'>[]): Set<string> {
  const ofIndicators = indicators.flatMap(({ code, name }) =>
    [code, name].flatMap((one) => indicatorAspects.map((aspect) => one.replace(/\s+/g, '') + aspect)),
  );
  return new Set([...coverPlaces, ...line.places, ...(line.indicators === undefined ? [] : ofIndicators)]);
}
