import type { YearChart } from '../charts/chart';
import { Section } from './section';

/** 活动: how many each month. */
export function Activities({ chart }: { chart: YearChart }) {
  const points = chart.series[0]?.points ?? [];
  const most = Math.max(1, ...points.map((point) => point?.value ?? 0));
  return (
    <Section id="activities" title={chart.title} {...(chart.note === undefined ? {} : { note: chart.note })}>
      <ol className="months">
        {chart.categories.map((month, index) => {
          const value = points[index]?.value;
          return (
            <li key={month}>
              <span className="count">{value === undefined ? '' : `${value} 次`}</span>
              <span
                className="column"
                aria-hidden="true"
                style={{ height: `${(((value ?? 0) / most) * 6).toFixed(2)}rem` }}
              />
              <span>{month}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
