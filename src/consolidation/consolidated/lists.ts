import { dayOf } from '../../ledger/reading/day';
import { rawText } from '../../returns/normalising';
import type { SourcedFigure } from '../../returns/unit-return';
import { activityTotalSheet, matterTotalSheet } from '../sheets';
import { activityItem } from '../source-items';
import type { AnnualSheets } from './annual-sheets';
import type { ConsolidatedActivity, ConsolidatedMatter } from './consolidated-year';
import type { SourceBook, SourceRecord } from './source-book';

/** Whether 数据来源 says what a cell says; where it has no line the cell is to be empty. */
function agrees(figure: SourcedFigure, sourced: SourceRecord | undefined): boolean {
  if (figure.state === 'value') return sourced?.adopted.state === 'value' && sourced.adopted.value === figure.value;
  return sourced?.adopted.state !== 'value';
}

/** Numbers of the activities as 数据来源 has them: that of their place within their unit, or after sorting of their figures. */
class ActivityNumbers {
  private readonly lines: ReadonlyMap<string, SourceRecord>;
  private readonly given = new Set<string>();
  private readonly places = new Map<string, number>();

  constructor(sources: SourceBook) {
    const heads = sources.headsOf(activityTotalSheet.name);
    this.lines = new Map(heads.map((line) => [`${line.unit} ${line.item}`, line]));
  }

  private fits(number: number, unit: string, people: SourcedFigure, cost: SourcedFigure): boolean {
    const line = (what: '参加人数' | '经费') => this.lines.get(`${unit} ${activityItem(number, what)}`);
    return !this.given.has(`${unit} ${number}`) && agrees(people, line('参加人数')) && agrees(cost, line('经费'));
  }

  /** @param count how many activities the unit has */
  of(unit: string, people: SourcedFigure, cost: SourcedFigure, count: number): number | undefined {
    const place = (this.places.get(unit) ?? 0) + 1;
    this.places.set(unit, place);
    const all = Array.from({ length: count }, (_, index) => index + 1);
    const number = [place, ...all].find((one) => this.fits(one, unit, people, cost));
    if (number !== undefined) this.given.add(`${unit} ${number}`);
    return number;
  }
}

/** 活动汇总: the activities of the year, numbered within their units as 数据来源 names them. */
export function readActivityRows(sheets: AnnualSheets, sources: SourceBook): ConsolidatedActivity[] {
  const numbers = new ActivityNumbers(sources);
  const { rows } = sheets.table(activityTotalSheet);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.text('单位编码'), (counts.get(row.text('单位编码')) ?? 0) + 1);
  return rows.map((row) => {
    const unit = { code: row.text('单位编码'), name: row.text('单位名称') };
    const [participants, cost] = [row.figure('参加人数'), row.figure('经费(元)')];
    const number = numbers.of(unit.code, participants, cost, counts.get(unit.code) ?? 0);
    if (number === undefined) {
      const where = { sheet: activityTotalSheet.name, cell: row.at('参加人数'), field: '参加人数' };
      sheets.report('annual-activity-unsourced', where, { activity: row.text('活动名称') });
    }
    return {
      ...{ at: row.place, unit, number, participants, cost },
      date: dayOf(row.cell('日期')),
      dateWritten: rawText(row.cell('日期')).trim(),
      name: row.text('活动名称'),
      kind: row.text('活动类型'),
      task: row.text('任务编号'),
      place: row.text('地点'),
      remark: row.text('备注'),
    };
  });
}

/** 问题建议: what the units asked for. */
export function readMatterRows(sheets: AnnualSheets): ConsolidatedMatter[] {
  return sheets.table(matterTotalSheet).rows.map((row) => ({
    at: row.place,
    unit: { code: row.text('单位编码'), name: row.text('单位名称') },
    kind: row.text('类别'),
    task: row.text('任务编号'),
    content: row.text('内容'),
    asked: row.text('请求协调单位'),
  }));
}
