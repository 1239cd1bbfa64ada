import { gathered, open, part, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';

const plenary = '全体会议';

/** 参加会议: plenary meetings of the year up to the day, by the units that 出席 and 列席 name. */
export function attended({ ledger, asOf, unit, meetings }: UnitYear): Judgement {
  const held = meetings.filter(
    ({ kind, date }) =>
      kind === plenary && (date === undefined || (date.startsWith(`${ledger.year}-`) && date <= asOf)),
  );
  if (held.length === 0) return open('会议表里没有本年度的全体会议');
  const evidence = gathered(held.map(({ at }) => ({ sheet: '会议', cell: at })));
  const untold = held.filter(({ date, attending }) => date === undefined || attending.size === 0).length;
  if (untold > 0) return open(`有 ${untold} 次全体会议没有写日期或出席单位`, evidence);
  const present = held.filter(({ attending }) => attending.has(unit.code)).length;
  return part(present, held.length, `全体会议 ${held.length} 次，参加 ${present} 次`, evidence);
}
