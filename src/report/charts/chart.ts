/** A number that is drawn, and the formula over the sheets of 年度汇总 that gives it. */
export interface Plotted {
  readonly value: number;
  /** Without its `=`. */
  readonly formula: string;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category; undefined is a gap: what is not known is not 0. */
  readonly points: readonly (Plotted | undefined)[];
}

/** What the numbers of a chart are; all of them stand on one axis. */
export type Measure =
  /** 0 to 1, shown per cent. */
  | { readonly kind: 'share' }
  /** 0.25 is a quarter more than last year. */
  | { readonly kind: 'change' }
  /** `unit` is a 计量单位. */
  | { readonly kind: 'quantity'; readonly unit: string; readonly decimals: 0 | 1 | 2 };

/** What a chart is about; only of `indicators` there may be several. */
export type ChartSubject = 'completion' | 'on-time' | 'indicator-change' | 'indicators' | 'activities';

/** A chart as data, for a workbook to hold and for a written document to show as a picture. */
export interface Chart {
  readonly title: string;
  /** bars lie below each other, first category on top: for long names and many of them. columns stand. */
  readonly form: 'bars' | 'columns';
  /** Short enough to be read beside the axis, no two the same. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly measure: Measure;
}

/** A chart of the year. */
export interface YearChart extends Chart {
  /** Its subject, and for one of several its number: `indicators-2`. No two charts of a year have the same. */
  readonly key: string;
  readonly subject: ChartSubject;
  /** What the categories are: 任务, 月份. */
  readonly categoryName: string;
  /** Codes of the indicators that are the categories. */
  readonly indicators?: readonly string[];
  /** How to read it, and what was left out of it; no figures of the year, which 数据来源 would have to tell the cells of. */
  readonly note?: string;
}
