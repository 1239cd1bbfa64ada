import { dueDay } from '../../../ledger/light';
import type { LedgerState } from '../../../ledger/operations/operation';
import type { ProgressRow } from '../../../ledger/progress';
import type { PlainDate } from '../../../plan/plan';
import { percentText } from '../number-style';
import { daysLate, type Standing } from './standing';

/** A task or a work point that is late, with all units that it is due from on the same day. */
export interface LateItem {
  readonly name: string;
  readonly due: PlainDate;
  readonly days: number;
  /** `未启动：区妇联；进行中：区教育局（40%）、团区委` */
  readonly units: string;
}

function unitsOf(rows: readonly ProgressRow[]): string {
  const states = [...new Set(rows.map(({ state }) => state))];
  const own = (state: string) => rows.filter((row) => row.state === state);
  return states
    .map((state) => {
      // Of what has not begun the rate says nothing.
      const names = own(state).map(({ unitName, share = 0 }) =>
        share > 0 ? `${unitName}（${percentText(share)}）` : unitName,
      );
      return `${state === '' ? '未填' : state}：${names.join('、')}`;
    })
    .join('；');
}

/** What is late on the day of a circular, each item once, the longest overdue first. */
export function lateItems({ rows }: Standing, state: Pick<LedgerState, 'ledger' | 'today'>): LateItem[] {
  const { year, points } = state.ledger;
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
  return [...groups.values()]
    .sort((left, right) => right.days - left.days)
    .flatMap(({ days, due, rows: own }) => {
      const [first] = own;
      if (first === undefined) return [];
      const name = first.point === '' ? first.taskName : (contents.get(first.point) ?? first.point);
      return [{ name, due, days, units: unitsOf(own) }];
    });
}
