import { activityTarget, indicatorTarget } from '../../ledger/scoring/scoring-rules';
import type { UnitReturn } from '../../returns/unit-return';
import { cellOf } from '../../returns/unit-return';
import { apart, gathered, open, part, said, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';
import { withoutReturn } from './reporting';

/** An empty return without 零报告 is incomplete: that it lists no activities does not say that there were none. */
function saysNothing({ progress, indicators, activities, matters }: UnitReturn): boolean {
  const figures = indicators.every(({ thisYear }) => thisYear.state === 'empty');
  return figures && progress.every(({ state }) => state === '') && activities.length + matters.length === 0;
}

/** 活动开展: how many activities there were, those that are large enough only where the standard says so. */
export function activitiesHeld(year: UnitYear, parameter: string): Judgement {
  const { returned, activities } = year;
  if (returned === undefined) return open(withoutReturn(year).how);
  const { content } = returned;
  if (!content.nothingToReport && saysNothing(content)) return open('填报表是空的，也没有写零报告');
  const { count, people } = activityTarget(parameter) ?? { count: 1, people: 0 };
  const large = activities.filter(({ activity: { participants } }) =>
    people === 0 ? true : participants.state === 'value' && participants.value >= people,
  );
  const unknown =
    people === 0
      ? []
      : activities.filter(({ activity: { participants } }) => ['empty', 'unreadable'].includes(participants.state));
  const cells = (list: typeof activities) =>
    gathered(
      list.map(({ file, activity: { at } }) => ({
        ...{ file: file.name, sheet: at.sheet },
        cell: cellOf(at, people === 0 ? '活动名称' : '参加人数'),
      })),
    );
  const kind = people === 0 ? '活动' : `${people} 人以上的活动`;
  if (large.length < count && unknown.length > 0) {
    return open(`${kind} ${large.length} 次，另有 ${unknown.length} 次没有参加人数`, cells(unknown));
  }
  return part(large.length, count, `${kind} ${large.length} 次，${count} 次得满分`, cells(large));
}

/** 指标值: the sum of some of the unit's figures beside what it is to reach. */
export function figureReached(year: UnitYear, parameter: string): Judgement {
  const wanted = indicatorTarget(parameter);
  if (wanted === undefined) return open('参数读不出来');
  const { codes, target } = wanted;
  const mine = new Set(year.asked.indicators.map(({ code }) => code));
  const asked = codes.filter((code) => mine.has(code));
  if (asked.length === 0) return apart('不填报这些指标');
  if (year.returned === undefined) return open(withoutReturn(year).how);
  const file = year.returned.file.name;
  if (year.returned.content.nothingToReport) return part(0, target, '零报告', []);
  const figures = asked.map((code) => ({ code, figure: year.figure(code) }));
  const cells = (list: typeof figures) =>
    gathered(list.flatMap(({ figure }) => (figure === undefined ? [] : [{ file, ...figure }])));
  const sum = figures.reduce((total, { figure }) => total + (figure?.state === 'value' ? figure.value : 0), 0);
  const unknown = figures.filter(
    ({ figure }) => figure === undefined || ['empty', 'unreadable'].includes(figure.state),
  );
  if (sum < target && unknown.length > 0) {
    return open(`${unknown.map(({ code }) => code).join('、')} 没有可用的数`, cells(unknown));
  }
  if (figures.every(({ figure }) => figure?.state === 'notApplicable')) return apart('单位填报不适用');
  const told = figures.map(({ code, figure }) => `${code} ${figure?.state === 'value' ? said(figure.value) : '—'}`);
  return part(sum, target, `${told.join('、')}，${said(target)} 得满分`, cells(figures));
}
