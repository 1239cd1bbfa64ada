import type { AnnualConsolidation, CountedActivity, CountedProgress } from '../../../consolidation/annual';
import type { Block, HeadingLevel } from '../../../document/document';
import { chineseDay } from '../../../document/numbering';
import type { TemplateKey } from '../../../ledger/report-templates';
import type { YearChart } from '../../charts/chart';
import type { DrawnChart } from '../../pictures/picture';
import type { FigureOrigin } from '../counted';
import { numberText, percentText } from '../number-style';
import {
  figureValue,
  joined,
  saidValue,
  textValue,
  Wording,
  type Said,
  type StatedFigure,
  type Value,
  type Values,
} from '../wording';
import { Illustrations, reference } from './illustrations';
import { annualSheets, type AnnualSheets } from './sheets';

/** A number that the report states, with where it stands and what it is counted from. */
export interface ReportFigure extends StatedFigure {
  /** The headings it stands under. */
  readonly where: string;
}

/** A paragraph that was made of the office's wording and the year's data. */
export interface GeneratedParagraph {
  readonly text: string;
  readonly figures: readonly ReportFigure[];
}

/** The cover's values, as every sentence may name them. */
function commonValues({ ledger, asOf }: AnnualConsolidation): Values {
  const given = (text: string): Value => ({ kind: 'given', text, figures: [] });
  return {
    地区: given(ledger.region),
    年度: given(String(ledger.year)),
    上年度: given(String(ledger.year - 1)),
    领导小组: given(ledger.group),
    办公室: given(ledger.office),
    计划名称: given(ledger.planName),
    统计日期: given(chineseDay(asOf)),
  };
}

/** The annual report as it is being written: its blocks, and the numbers in them. */
export class ReportDraft {
  readonly blocks: Block[] = [];
  readonly paragraphs: GeneratedParagraph[] = [];
  readonly wording: Wording;
  readonly sheets: AnnualSheets;
  readonly #headings: string[] = [];
  readonly #illustrations: Illustrations;

  constructor(
    readonly year: AnnualConsolidation,
    charts: readonly DrawnChart[],
  ) {
    this.#illustrations = new Illustrations(charts);
    this.wording = new Wording(year.ledger.templates, commonValues(year));
    this.sheets = annualSheets(year);
  }

  heading(level: HeadingLevel, text: string): void {
    this.#headings.length = level - 1;
    this.#headings[level - 1] = text;
    this.blocks.push({ kind: 'heading', level, text });
  }

  /** Puts down what was said; nothing where it says nothing. */
  put({ text, figures }: Said): boolean {
    if (text === '') return false;
    const where = this.#headings.join(' ');
    this.blocks.push({ kind: 'paragraph', text });
    this.paragraphs.push({ text, figures: figures.map((figure) => ({ ...figure, where })) });
    return true;
  }

  say(key: TemplateKey, values: Values = {}): boolean {
    return this.put(this.wording.say(key, values));
  }

  /** Says it, or says that there are no data. */
  sayOrNone(key: TemplateKey, values: Values = {}): void {
    if (this.year.ledger.templates[key].length > 0 && !this.say(key, values)) this.say('noData');
  }

  /** Puts down a unit's own words. */
  quote(text: string): void {
    this.blocks.push({ kind: 'paragraph', text });
  }

  /** Shows charts, each once in a report; the paragraph before them refers to them. */
  show(wanted: (chart: YearChart) => boolean): void {
    const shown = this.#illustrations.of(wanted);
    const [block, said] = [this.blocks.at(-1), this.paragraphs.at(-1)];
    if (block?.kind === 'paragraph' && said?.text === block.text) {
      const text = said.text + reference(shown);
      this.blocks.splice(-1, 1, { ...block, text });
      this.paragraphs.splice(-1, 1, { ...said, text });
    }
    this.blocks.push(...shown.flatMap(({ blocks }) => blocks));
  }

  number(name: string, value: number | undefined, origin: FigureOrigin, unit = ''): Value {
    const { tenThousandsFrom } = this.year.ledger.settings;
    return figureValue(name, value, (number) => numberText(number, tenThousandsFrom), origin, unit);
  }

  percent(name: string, value: number | undefined, origin: FigureOrigin): Value {
    return figureValue(name, value, percentText, origin);
  }
}

/** Binary fractions carry noise in the seventeenth digit. */
export function sumOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
}

/**
 * What is said of activities: their number, who came, what they cost.
 * @param of `T01` where they are a task's; empty for all of the year's
 */
export function activityValues(draft: ReportDraft, activities: readonly CountedActivity[], of: string): Values {
  const { activities: sheet } = draft.sheets;
  const where = of === '' ? [] : [sheet.is('任务编号', of)];
  const name = (what: string) => `${of === '' ? '' : `${of} `}${what}`;
  const known = (field: 'participants' | 'cost') =>
    activities.flatMap(({ activity }) => (activity[field].state === 'value' ? [activity[field].value] : []));
  const unfilled = activities.filter(({ activity }) => activity.participants.state === 'empty').length;
  return {
    活动数: draft.number(name('活动数'), activities.length, sheet.over('count', '单位编码', ...where)),
    参加人数: draft.number(name('参加人数'), sumOf(known('participants')), sheet.over('sum', '参加人数', ...where)),
    活动经费: draft.number(name('活动经费'), sumOf(known('cost')), sheet.over('sum', '经费(元)', ...where)),
    人数未填: draft.number(
      name('人数未填'),
      unfilled === 0 ? undefined : unfilled,
      sheet.over('count', '单位编码', sheet.filled('单位编码'), ...where, sheet.empty('参加人数')),
    ),
  };
}

/**
 * Counts by their names, one after the other, those of nothing left out: `意见1条、建议2条`.
 * @param measure word, stands behind each
 */
export function counts(values: Values, measure: string): Value {
  const some = Object.entries(values).filter(([, { figures }]) => figures.some(({ value }) => value !== 0));
  const said = some.map(([name, value]) =>
    joined([{ text: name, figures: [] }, value, { text: measure, figures: [] }]),
  );
  return saidValue(joined(said, '、'));
}

/** Mean of the shares that were filled in. */
export function meanShare(rows: readonly CountedProgress[]): number | undefined {
  const shares = rows.flatMap(({ report }) => (report.share.state === 'value' ? [report.share.value] : []));
  const sum = sumOf(shares);
  return sum === undefined ? undefined : sum / shares.length;
}

/** Units that wrote a problem under the task as a whole; unknown rather than 0 where nobody did. */
export function troubledUnits(draft: ReportDraft, task: string): Value {
  const { progress: sheet } = draft.sheets;
  const rows = draft.year.progress.filter(
    ({ report }) => report.item.task === task && report.item.point === '' && report.problems.trim() !== '',
  );
  return draft.number(
    `${task} 反映单位`,
    rows.length === 0 ? undefined : rows.length,
    sheet.over('count', '单位编码', sheet.is('任务编号', task), sheet.empty('要点编号'), sheet.filled('存在问题')),
  );
}

export const day = (date: string | undefined): Value =>
  textValue(date === undefined || date === '' ? '' : chineseDay(date));
