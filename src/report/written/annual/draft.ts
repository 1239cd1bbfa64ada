import type { AnnualConsolidation, CountedActivity, CountedProgress } from '../../../consolidation/annual';
import { dayName } from '../../../findings/day-name';
import type { TemplateKey } from '../../../ledger/templates/template-lines';
import type { YearChart } from '../../charts/chart';
import type { DrawnChart } from '../../pictures/picture';
import { coverValues } from '../cover-values';
import { WrittenDraft, type DocumentFigure } from '../draft';
import { joined, saidValue, textValue, type Said, type Value, type Values } from '../wording';
import { Illustrations, reference } from './illustrations';
import { annualSheets, type AnnualSheets } from './sheets';

/** A paragraph that was made of the office's wording and the year's data. */
export interface GeneratedParagraph {
  readonly text: string;
  readonly figures: readonly DocumentFigure[];
}

/** The annual report as it is being written: which paragraphs are generated is told from units' own words, and charts are shown. */
export class ReportDraft extends WrittenDraft {
  readonly paragraphs: GeneratedParagraph[] = [];
  readonly sheets: AnnualSheets;
  readonly #illustrations: Illustrations;

  constructor(
    readonly year: AnnualConsolidation,
    charts: readonly DrawnChart[],
  ) {
    const { ledger, asOf } = year;
    super(ledger.templates, coverValues(ledger, asOf), ledger.settings.tenThousandsFrom);
    this.#illustrations = new Illustrations(charts);
    this.sheets = annualSheets(year);
  }

  override put(said: Said, kind?: 'paragraph' | 'note'): boolean {
    const from = this.figures.length;
    if (!super.put(said, kind)) return false;
    this.paragraphs.push({ text: said.text, figures: this.figures.slice(from) });
    return true;
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
  textValue(date === undefined || date === '' ? '' : dayName(date));
