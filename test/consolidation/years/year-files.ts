import type { Combination } from '../../../src/ledger/indicators';
import type {
  ConsolidatedIndicator,
  ConsolidatedResult,
  ConsolidatedSubmission,
  ConsolidatedTask,
  ConsolidatedYear,
} from '../../../src/consolidation/consolidated/consolidated-year';
import { taskCounts } from '../../../src/consolidation/consolidated/consolidated-year';
import { SourceBook } from '../../../src/consolidation/consolidated/source-book';
import type { SourcedFigure } from '../../../src/returns/unit-return';

export function figure(value: number | '—' | undefined, sheet: string, cell: string): SourcedFigure {
  const source = { sheet, cell, raw: value === undefined ? '' : String(value) };
  if (value === undefined) return { state: 'empty', ...source };
  return value === '—' ? { state: 'notApplicable', ...source } : { state: 'value', value, ...source };
}

/** An indicator in a few words: code, name, measure, combination, total, and the parts of a ratio. */
export type IndicatorWords = readonly [
  code: string,
  name: string,
  unit: string,
  combination: Combination,
  total: number | '—' | undefined,
  ratio?: ConsolidatedIndicator['definition']['ratio'],
];

function indicator(
  [code, name, unit, combination, total, ratio]: IndicatorWords,
  index: number,
): ConsolidatedIndicator {
  const row = index + 4;
  return {
    at: { sheet: '指标汇总', row, columns: { 计量单位: 'C', 合计: 'E' } },
    definition: { code, name, unit, combination, category: '', ...(ratio === undefined ? {} : { ratio }) },
    total: figure(total, '指标汇总', `E${row}`),
    lastTotal: figure(undefined, '指标汇总', `F${row}`),
    units: new Map(),
  };
}

function task([code, name, average]: readonly [string, string, number | undefined], index: number): ConsolidatedTask {
  const row = index + 4;
  const counts = Object.fromEntries(taskCounts.map((header) => [header, figure(1, '任务汇总', `C${row}`)]));
  return {
    at: { sheet: '任务汇总', row, columns: { 任务名称: 'B' } },
    ...{ code, name },
    counts: counts as ConsolidatedTask['counts'],
    average: figure(average, '任务汇总', `I${row}`),
  };
}

function submission([code, name]: readonly [string, string], index: number): ConsolidatedSubmission {
  const row = index + 4;
  return {
    at: { sheet: '报送情况', row, columns: { 报送状态: 'D', 完整率: 'J' } },
    unit: { code, name },
    kind: '成员单位',
    state: '按时',
    filledOn: undefined,
    completeness: figure(1, '报送情况', `J${row}`),
  };
}

/** A year of a district in a few words. */
export interface YearWords {
  readonly year: number;
  readonly region?: string;
  readonly level?: string;
  readonly asOf?: string;
  readonly name?: string;
  readonly sha256?: string;
  readonly indicators?: readonly IndicatorWords[];
  readonly tasks?: readonly (readonly [code: string, name: string, average: number | undefined])[];
  readonly units?: readonly (readonly [code: string, name: string])[];
}

export function consolidated(words: YearWords): ConsolidatedYear {
  const { year, region = '某市甲区', asOf = `${year + 1}-02-05`, name = `${year}.xlsx` } = words;
  return {
    file: { name, modified: 0, sha256: words.sha256 ?? `${name} ${asOf}` },
    ...{ ledger: `${region} ${year}`, year, region, level: words.level ?? '', asOf, planName: '' },
    submissions: (words.units ?? []).map(submission),
    tasks: (words.tasks ?? []).map(task),
    progress: [],
    indicators: (words.indicators ?? []).map(indicator),
    activities: [],
    matters: [],
    sources: new SourceBook([]),
  };
}

export function result(words: YearWords): ConsolidatedResult {
  const year = consolidated(words);
  return { file: year.file, year, findings: [] };
}
