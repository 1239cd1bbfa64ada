import type { PlainDate } from '../../plan/plan';
import { activitySheet } from '../sheets';
import type { Activity, SourcedFigure } from '../unit-return';
import type { ReturnContext } from './context';
import type { ReturnRow } from './return-table';
import { isNoEntry, totalWord } from './row-sense';
import { taskOf } from './task-of';

/** Columns before the figures. */
const words = ['日期', '活动名称', '活动类型', '任务编号', '地点'] as const;

function readActivity(row: ReturnRow, context: ReturnContext): Activity {
  const name = row.text('活动名称');
  if (name === '') row.report('activity-nameless', '活动名称');
  const { year } = context.ledger;
  const date = row.day('日期', year);
  // A day further off has been doubted already.
  if (date !== undefined && Math.abs(Number(date.slice(0, 4)) - year) === 1)
    row.report('activity-other-year', '日期', { raw: row.written('日期'), adopted: date, year });
  return {
    at: row.place,
    date,
    dateWritten: row.written('日期'),
    name,
    kind: row.text('活动类型'),
    task: taskOf(row, context),
    taskWritten: row.written('任务编号'),
    place: row.text('地点'),
    participants: row.number('参加人数', { unit: '人', integer: true, min: 0 }),
    cost: row.number('经费(元)', { unit: '元', min: 0 }),
    remark: row.text('备注'),
  };
}

const said = (figure: SourcedFigure) => (figure.state === 'value' ? figure.value : figure.raw.trim());

/** All that an activity says, however it is written. */
function whole({ date, dateWritten, name, kind, task, taskWritten, place, ...rest }: Activity): string {
  const { participants, cost, remark } = rest;
  return JSON.stringify([
    date ?? dateWritten,
    name,
    kind,
    task || taskWritten,
    place,
    said(participants),
    said(cost),
    remark,
  ]);
}

interface Entry {
  readonly row: ReturnRow;
  readonly activity: Activity;
}

/** Activities of one name: where there are several, two may be one that was entered twice. */
class Namesakes {
  readonly #first: ReturnRow;
  readonly #byDay = new Map<PlainDate, ReturnRow>();
  readonly #byWhole = new Map<string, ReturnRow>();
  readonly #pointedOut = new Set<ReturnRow>();
  #undated: ReturnRow | undefined;

  constructor(first: Entry) {
    this.#first = first.row;
    this.#add(first);
  }

  /** The row that says the same. */
  same(activity: Activity): ReturnRow | undefined {
    return this.#byWhole.get(whole(activity));
  }

  /** Adds one that is not the same; each of those that may be the same thing is pointed out, beside the first other. */
  add(entry: Entry): void {
    const { row, activity } = entry;
    // A day that cannot be read may be any day.
    const alike = activity.date === undefined ? this.#first : (this.#byDay.get(activity.date) ?? this.#undated);
    if (alike !== undefined && activity.name !== '') {
      this.#pointOut(row, alike);
      this.#pointOut(alike, row);
    }
    this.#add(entry);
  }

  #add({ row, activity }: Entry): void {
    this.#byWhole.set(whole(activity), row);
    if (activity.date === undefined) this.#undated ??= row;
    else if (!this.#byDay.has(activity.date)) this.#byDay.set(activity.date, row);
  }

  #pointOut(row: ReturnRow, other: ReturnRow): void {
    if (this.#pointedOut.has(row)) return;
    this.#pointedOut.add(row);
    row.report('activity-alike', '活动名称', { place: other.placeAt('活动名称') });
  }
}

/** Reads 活动: one entry a row; what is entered twice counts once. */
export function readActivities(context: ReturnContext): Activity[] {
  // Most names stand once: only a second one is worth the comparison.
  const byName = new Map<string, Entry | Namesakes>();
  return context.rows(activitySheet, true).flatMap((row) => {
    const word = totalWord(row, words);
    if (word !== undefined) {
      row.report('row-is-total', '活动名称', { word, raw: row.asText(activitySheet) });
      return [];
    }
    if (isNoEntry(row, activitySheet, '活动名称')) return [];
    const activity = readActivity(row, context);
    const before = byName.get(activity.name);
    if (before === undefined) {
      context.reportElsewhere(activitySheet, row, '活动名称');
      byName.set(activity.name, { row, activity });
      return [activity];
    }
    const namesakes = before instanceof Namesakes ? before : new Namesakes(before);
    byName.set(activity.name, namesakes);
    const same = namesakes.same(activity);
    if (same !== undefined) {
      row.report('activity-repeated', '活动名称', { place: same.placeAt('活动名称') });
      return [];
    }
    context.reportElsewhere(activitySheet, row, '活动名称');
    namesakes.add({ row, activity });
    return [activity];
  });
}
