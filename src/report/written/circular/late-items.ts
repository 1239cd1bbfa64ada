import { dueDay } from '../../../ledger/progress/light';
import type { LedgerState } from '../../../ledger/operations/operation';
import type { ProgressRow } from '../../../ledger/progress/rows';
import type { PlainDate } from '../../../plan/plan';
import { listed } from '../excerpt';
import { percentText } from '../number-style';
import { daysLate, type Standing } from './standing';

/** A task or a work point that is late, with all units that it is due from on the same day. */
export interface LateItem {
  readonly name: string;
  readonly due: PlainDate;
  readonly days: number;
  /** `未启动：区妇联；进行中：区教育局（40%）、团区委`, or `未启动1个；进行中2个` */
  readonly units: string;
  /** Not all of them are named. */
  readonly cut: boolean;
}

export interface LateItems {
  readonly items: readonly LateItem[];
  /** Units are so often named that they are counted instead; who they are is told once for each. */
  readonly counted: boolean;
}

/** Characters of the names of units that are still read in a table: some three pages of its column. */
const mostNamed = 1_350;

/** Units by how far they are, of each state as many as an excerpt has. */
function unitsOf(rows: readonly ProgressRow[], most: number): Pick<LateItem, 'units' | 'cut'> {
  const states = [...new Set(rows.map(({ state }) => state))].map((state) => {
    const own = rows.filter((row) => row.state === state);
    // Of what has not begun the rate says nothing.
    const names = own.map(({ unitName, share = 0 }) => (share > 0 ? `${unitName}（${percentText(share)}）` : unitName));
    const cut = names.length > most;
    return { cut, text: `${state === '' ? '未填' : state}：${listed(names, most)}${cut ? `${names.length}个` : ''}` };
  });
  return { units: states.map(({ text }) => text).join('；'), cut: states.some(({ cut }) => cut) };
}

/** How many units are how far. */
function countsOf(rows: readonly ProgressRow[]): Pick<LateItem, 'units' | 'cut'> {
  const states = [...new Set(rows.map(({ state }) => state))];
  const texts = states.map((state) => {
    return `${state === '' ? '未填' : state}${rows.filter((row) => row.state === state).length}个`;
  });
  return { units: texts.join('；'), cut: true };
}

/** What is late on the day of a circular, each item once, the longest overdue first. */
export function lateItems({ rows }: Standing, state: Pick<LedgerState, 'ledger' | 'today'>): LateItems {
  const { year, points, settings } = state.ledger;
  const contents = new Map(points.map(({ code, content }) => [code, content]));
  const groups = new Map<string, { readonly days: number; readonly due: PlainDate; readonly rows: ProgressRow[] }>();
  for (const row of rows) {
    const days = daysLate(row, state);
    if (days === undefined) continue;
    const due = dueDay({ deadline: row.deadline, year });
    const key = [row.task, row.point, due].join('\n');
    const group = groups.get(key) ?? { days, due, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const named = [...groups.values()]
    .sort((left, right) => right.days - left.days)
    .flatMap(({ days, due, rows: own }) => {
      const [first] = own;
      if (first === undefined) return [];
      const name = first.point === '' ? first.taskName : (contents.get(first.point) ?? first.point);
      return [{ own, item: { name, due, days, ...unitsOf(own, settings.reportNames) } }];
    });
  const counted = named.reduce((sum, { item }) => sum + item.units.length, 0) > mostNamed;
  return { counted, items: named.map(({ own, item }) => (counted ? { ...item, ...countsOf(own) } : item)) };
}
