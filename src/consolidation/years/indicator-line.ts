import type { Combination, Indicator } from '../../ledger/indicators';
import type { ReturnFile, SourcedFigure } from '../../returns/unit-return';

/** A part of a ratio, over the years that count for it. */
export interface RatioPart {
  /** Its place among the lines. */
  readonly line: number;
  /** Ascending; of a 期末 the last of them counts. */
  readonly years: readonly number[];
  /** Whether these years come to what its own line comes to. */
  readonly whole: boolean;
}

export interface RatioParts {
  readonly numerator: RatioPart;
  readonly denominator: RatioPart;
}

/** An indicator in one of the years, as that year's report has it. */
export interface YearFigure {
  readonly year: number;
  /** As that year called it. */
  readonly code: string;
  readonly name: string;
  readonly figure: SourcedFigure;
  readonly file: ReturnFile;
}

/** An indicator over the years: figures that may be held against each other. */
export interface IndicatorLine {
  readonly code: string;
  /** As it is called now. */
  readonly name: string;
  readonly unit: string;
  readonly combination: Combination;
  readonly ratio?: Indicator['ratio'];
  /** Of a 比率 whose parts are among the lines: what its cumulative value is recomputed from. */
  readonly parts?: RatioParts;
  /** Ascending; years without a report, or without this indicator, are missing. */
  readonly figures: readonly YearFigure[];
  /** 合计: the sum of the years; 期末: the last year that there is; 比率: recomputed from those of its parts. */
  readonly cumulative: number | undefined;
}

/** A line before its years are put together. */
export type BareLine = Omit<IndicatorLine, 'cumulative' | 'parts'>;

/** The years' figures of an indicator with a number, oldest first. */
export function known({ figures }: Pick<IndicatorLine, 'figures'>): YearFigure[] {
  return figures.filter(({ figure }) => figure.state === 'value');
}

/** Whether an indicator rose, stayed or fell from one year to another; undefined where one of them is not known. */
export function directionOf(line: Pick<IndicatorLine, 'figures'>, first: number, last: number) {
  const of = (year: number) => known(line).find((one) => one.year === year)?.figure;
  const [before, after] = [of(first), of(last)];
  if (first === last || before?.state !== 'value' || after?.state !== 'value') return undefined;
  if (after.value === before.value) return '持平';
  return after.value > before.value ? '增长' : '下降';
}
