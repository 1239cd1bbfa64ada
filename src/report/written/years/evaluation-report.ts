import { directionOf, known } from '../../../consolidation/years/indicator-line';
import { yearsOf } from '../../../consolidation/years/span';
import type { Trend } from '../../../consolidation/years/trend';
import type { UnitLine } from '../../../consolidation/years/units-by-year';
import type { TableBlock, WrittenDocument } from '../../../document/document';
import { dayName } from '../../../findings/day-name';
import { placeName, sentence } from '../../../findings/sentence';
import type { PlainDate } from '../../../plan/plan';
import { spanText } from '../../years/span-text';
import {
  firstAndLastHeader,
  indicatorChangeSheet,
  submissionYearSheet,
  trendQualitySheet,
} from '../../years/trend-sheets';
import { historyText } from '../../years/unit-history-text';
import { countInState } from '../../years/unit-years';
import { CountedSheet } from '../counted';
import { coverValues, givenValues } from '../cover-values';
import { WrittenDraft, type DocumentFigure } from '../draft';
import { numberText } from '../number-style';
import { joined, saidValue, textValue, type Value, type Values } from '../wording';
import { shown } from './figures';
import { illustrations, reference, type IndicatorYearRows } from './illustrations';
import { nobodysOffice, type EvaluatingOffice } from './office';
import { writePhases } from './phases';

/** An evaluation as a document, and the numbers of its sentences with the cells of the workbook that they are counted from. */
export interface EvaluationReport {
  readonly document: WrittenDocument;
  readonly figures: readonly DocumentFigure[];
}

/** What every sentence may name. */
function commonValues({ region, span, title, years }: Trend, office: EvaluatingOffice, asOf: PlainDate): Values {
  const planName = office.planName === '' ? (years.at(-1)?.planName ?? '') : office.planName;
  const { group, office: body } = office;
  return {
    ...coverValues({ region, year: span.to, group, office: body, planName }, asOf),
    ...givenValues({
      评估名称: title,
      年段: spanText(span),
      起始年: String(span.from),
      终止年: String(span.to),
    }),
  };
}

/** 基本情况: which years there are, and who reported in each. */
function writeBasics(draft: WrittenDraft, { years, span }: Trend): void {
  const there = years.map(({ year }) => year);
  const gaps = yearsOf(span).filter((year) => !there.includes(year));
  const sheet = new CountedSheet(submissionYearSheet, yearsOf(span).length);
  draft.heading(1, '基本情况');
  draft.say('yearsOpening', {
    有数年数: draft.number('有数年数', years.length, sheet.over('count', '应报单位')),
    有数年份: textValue(there.join('、')),
    缺报年份: textValue(gaps.join('、')),
  });
  const said = years.map((year) => {
    const record = year.year - span.from;
    const asked = year.submissions.length;
    const states = ['按时', '迟报', '零报告'] as const;
    const came = states.reduce((sum, state) => sum + countInState(year, state), 0);
    const name = (what: string) => `${year.year}年${what}`;
    return draft.wording.say('yearsSubmission', {
      报送年度: textValue(String(year.year)),
      应报单位: draft.number(name('应报单位'), asked, sheet.cell('应报单位', record)),
      已报单位: draft.number(name('已报单位'), came, sheet.total(...states.map((state) => sheet.cell(state, record)))),
      报送率: draft.percent(name('报送率'), asked === 0 ? undefined : came / asked, sheet.cell('报送率', record)),
    });
  });
  draft.say('yearsSubmissions', { 各年报送: saidValue(joined(said, '；')) });
}

/** Indicators by year as a table; undefined where no year has a number. */
function indicatorTable(trend: Trend): TableBlock | undefined {
  // The years that have no report are named above; a column for each would leave no room for the others.
  const years = trend.years.map(({ year }) => year);
  const rows = trend.indicators
    .filter((line) => known(line).length > 0)
    .map((line) => {
      const byYear = new Map(line.figures.map(({ year, figure }) => [year, figure]));
      const total = line.cumulative === undefined ? '' : numberText(line.cumulative);
      return [line.name, line.unit, ...years.map((year) => shown(byYear.get(year), numberText)), total];
    });
  if (rows.length === 0) return undefined;
  // Millimetres: the more years, the less of each; the name keeps a fifth of the page.
  const yearWidth = Math.min(21, 85 / years.length);
  return {
    kind: 'table',
    caption: '各项指标逐年情况',
    columns: [
      { header: '指标', share: 116.5 - years.length * yearWidth },
      { header: '计量单位', share: 18.5, align: 'center' },
      ...years.map((year) => ({ header: `${year}年`, share: yearWidth, align: 'right' as const })),
      { header: '累计', share: 21, align: 'right' },
    ],
    rows,
  };
}

/**
 * 指标变化: how many rose, stayed and fell from the first to the last year, each of them by year, and those that changed
 * most as pictures.
 */
function writeIndicators(draft: WrittenDraft, trend: Trend, rows: IndicatorYearRows): void {
  const [first, last] = [trend.years[0]?.year ?? 0, trend.years.at(-1)?.year ?? 0];
  const directions = trend.indicators.flatMap((line) => directionOf(line, first, last) ?? []);
  const sheet = new CountedSheet(indicatorChangeSheet(yearsOf(trend.span)), trend.indicators.length);
  const over = (text: string) => sheet.over('count', firstAndLastHeader, sheet.is(firstAndLastHeader, text));
  const kinds = ['增长', '持平', '下降'] as const;
  const count = (name: (typeof kinds)[number]): Value =>
    draft.number(name, directions.filter((one) => one === name).length, over(name));
  draft.heading(1, '指标变化');
  if (directions.length > 0) {
    draft.say('yearsIndicators', {
      首年: textValue(String(first)),
      末年: textValue(String(last)),
      可比指标: draft.number('可比指标', directions.length, sheet.total(...kinds.map(over))),
      ...{ 增长: count('增长'), 持平: count('持平'), 下降: count('下降') },
    });
  }
  const table = indicatorTable(trend);
  if (table === undefined) draft.say('yearsNoIndicator');
  else {
    draft.table(table);
    draft.put(draft.wording.say('yearsIndicatorNote'), 'note');
  }
  draft.put({ text: reference(rows), figures: [] });
  draft.blocks.push(...illustrations(rows));
}

/** 单位变动: units of another name, and those that are gone. */
function writeUnits(draft: WrittenDraft, { units }: Trend): void {
  const changes = units.flatMap((line: UnitLine) => {
    const { name, formerNames, history } = line;
    const unit = textValue(name);
    const gone = history === undefined || history.active ? '' : historyText(line, units, dayName);
    return [
      draft.wording.say('yearsUnitRenamed', { 单位: unit, 曾用名: textValue(formerNames.join('、')) }),
      draft.wording.say('yearsUnitGone', { 单位: unit, 沿革: textValue(gone) }),
    ];
  });
  draft.heading(1, '单位变动');
  if (!draft.put(joined(changes))) draft.say('yearsUnitsSame');
}

/** Findings that the document lists; all of them stand in 数据质量 of the workbook. */
const listed = 30;

/** 需要核对的事项: what was found in the years' reports. */
function writeMatters(draft: WrittenDraft, { findings }: Trend): void {
  if (findings.length === 0) return;
  const sheet = new CountedSheet(trendQualitySheet, findings.length);
  draft.heading(1, '需要核对的事项');
  draft.say('yearsMatters', {
    事项数: draft.number('事项数', findings.length, sheet.over('count', '级别')),
    列出数: textValue(findings.length > listed ? String(listed) : ''),
  });
  for (const found of findings.slice(0, listed)) {
    const place = placeName(found.where);
    const text = place === '' ? sentence(found) : `${place}：${sentence(found)}`;
    draft.blocks.push({ kind: 'paragraph', text });
  }
}

/**
 * The evaluation as a document (GB/T 9704-2012): what the years' reports say of units, tasks by phase and indicators, in
 * the office's wording (报告模板, 评估·…). Every figure stands in the workbook of the same name, which says where it comes
 * from; nothing else is said.
 * @param asOf the day it is made
 * @param office of the newest ledger; without one it is the initial wording, signed by nobody
 * @param rows the charts of its workbook (`indicatorYearCharts`), drawn
 */
export function layEvaluationReport(
  trend: Trend,
  asOf: PlainDate,
  office: EvaluatingOffice = nobodysOffice,
  rows: IndicatorYearRows = [],
): EvaluationReport {
  const { templates, settings, group } = office;
  const draft = new WrittenDraft(templates, commonValues(trend, office, asOf), settings.tenThousandsFrom);
  writeBasics(draft, trend);
  writePhases(draft, trend);
  writeIndicators(draft, trend, rows);
  writeUnits(draft, trend);
  writeMatters(draft, trend);
  return {
    document: {
      title: draft.wording.say('yearsTitle').text.split('\n'),
      date: asOf,
      body: draft.blocks,
      ...(group === '' ? {} : { signature: { by: draft.wording.say('signature').text, date: asOf } }),
      keepsOriginal: true,
    },
    figures: draft.figures,
  };
}
