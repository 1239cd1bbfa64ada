import type { AnnualConsolidation } from '../../consolidation/annual';
import { countedStates } from '../summary';
import { Section } from './section';
import { mean, shownNumber, shownShare } from './shown';

function total(figures: readonly { readonly state: string; readonly value?: number }[]): number | undefined {
  const known = figures.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/** What a head of office asks first. */
export function KeyFigures({ year, overdue }: { year: AnnualConsolidation; overdue: number }) {
  const states = countedStates(year);
  const { activities, matters, submissions, tasks } = year;
  const [people, cost] = [
    total(activities.map(({ activity }) => activity.participants)),
    total(activities.map(({ activity }) => activity.cost)),
  ];
  const figures: readonly (readonly [string, string, string])[] = [
    ['应报单位', shownNumber(submissions.length), '个'],
    ['已报（含零报告）', shownNumber(states.按时 + states.迟报 + states.零报告), '个'],
    ['未报', shownNumber(states.未报), '个'],
    ['退回', shownNumber(states.退回), '个'],
    ['平均完整率', shownShare(mean(submissions.map(({ completeness }) => completeness))), ''],
    ['任务平均完成率', shownShare(mean(tasks.map(({ average }) => average))), ''],
    ['逾期事项', shownNumber(overdue), '项'],
    ['活动', shownNumber(activities.length), '次'],
    ['参加人数', shownNumber(people), people === undefined ? '' : '人次'],
    ['活动经费', shownNumber(cost), cost === undefined ? '' : '元'],
    ['问题建议', shownNumber(matters.length), '条'],
  ];
  return (
    <Section id="key" title="总览">
      <dl className="figures">
        {figures.map(([name, figure, unit]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {figure}
              {unit === '' ? null : <small> {unit}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
