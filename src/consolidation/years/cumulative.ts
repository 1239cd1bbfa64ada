import { ratioOf, sumOfFigures } from '../totals';
import {
  known,
  type BareLine,
  type IndicatorLine,
  type RatioPart,
  type RatioParts,
  type YearFigure,
} from './indicator-line';

/** 合计: the sum of the years; 期末: the last of them. */
function together({ combination }: BareLine, figures: readonly YearFigure[]): number | undefined {
  if (combination === '合计') return sumOfFigures(figures.map(({ figure }) => figure));
  const last = figures.at(-1)?.figure;
  return last?.state === 'value' && combination === '期末' ? last.value : undefined;
}

const overYears = (line: BareLine, years: readonly number[]): YearFigure[] =>
  known(line).filter(({ year }) => years.includes(year));

/** The line of a code that shares the most years with a ratio's; of equally good ones today's. */
function lineOfPart(lines: readonly BareLine[], code: string, years: readonly number[]): number | undefined {
  const shared = (line: BareLine) => line.figures.filter(({ year }) => years.includes(year)).length;
  const places = lines.flatMap((line, place) => (line.code === code ? [place] : []));
  const most = Math.max(...places.map((place) => shared(lines[place] as BareLine)));
  return places.find((place) => shared(lines[place] as BareLine) === most);
}

/**
 * What a ratio is recomputed from: its parts in the years of its line. Two sums, or two states of a year's end, are held
 * against each other in the years only in which both are known: what is missing in one of them is not 0.
 */
function partsOf(ratio: BareLine, lines: readonly BareLine[]): RatioParts | undefined {
  const own = ratio.figures.map(({ year }) => year);
  const [above, below] = [ratio.ratio?.numerator, ratio.ratio?.denominator].map((code) =>
    code === undefined ? undefined : lineOfPart(lines, code, own),
  );
  const [top, bottom] = [lines[above ?? -1], lines[below ?? -1]];
  if (above === undefined || below === undefined || top === undefined || bottom === undefined) return undefined;
  const yearsOf = (line: BareLine) => overYears(line, own).map(({ year }) => year);
  const [topYears, bottomYears] = [yearsOf(top), yearsOf(bottom)];
  const both = topYears.filter((year) => bottomYears.includes(year));
  const alike = top.combination === bottom.combination;
  const part = (line: number, of: BareLine, years: readonly number[]): RatioPart => ({
    ...{ line, years },
    whole: together(of, overYears(of, years)) === together(of, known(of)),
  });
  return {
    numerator: part(above, top, alike ? both : topYears),
    denominator: part(below, bottom, alike ? both : bottomYears),
  };
}

/** Lines with what they come to over the years; ratios are recomputed from those of their parts, never added. */
export function cumulated(lines: readonly BareLine[]): IndicatorLine[] {
  return lines.map((line): IndicatorLine => {
    const parts = line.combination === '比率' && known(line).length > 0 ? partsOf(line, lines) : undefined;
    if (parts === undefined) return { ...line, cumulative: together(line, known(line)) };
    const valueOf = (code: string) => {
      const part = code === line.ratio?.numerator ? parts.numerator : parts.denominator;
      const of = lines[part.line];
      return of === undefined ? undefined : together(of, overYears(of, part.years));
    };
    return { ...line, parts, cumulative: ratioOf(line, valueOf) };
  });
}
