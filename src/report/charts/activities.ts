import type { AnnualConsolidation } from '../../consolidation/annual';
import { columnReference } from '../cells/cell-references';
import { activityTotalSheet } from '../../consolidation/sheets';
import type { Plotted, YearChart } from './chart';

const months = Array.from({ length: 12 }, (_month, index) => index + 1);

/** Number of activities of each month; months after the day of the report are gaps. */
export function activitiesChart({ activities, ledger, asOf }: AnnualConsolidation): YearChart | undefined {
  const { year } = ledger;
  const days = columnReference(activityTotalSheet, '日期');
  const counts = new Map(months.map((month) => [`${year}-${String(month).padStart(2, '0')}`, 0]));
  let beside = 0;
  for (const { activity } of activities) {
    const month = activity.date?.slice(0, 7) ?? '';
    const count = counts.get(month);
    if (count === undefined) beside += 1;
    else counts.set(month, count + 1);
  }
  if (beside === activities.length) return undefined;
  const points = [...counts].map(([name, value], index): Plotted | undefined => {
    if (value === 0 && `${name}-01` > asOf) return undefined;
    const [from, to] = [`DATE(${year},${index + 1},1)`, `DATE(${year},${index + 2},1)`];
    return { value, formula: `COUNTIFS(${days},">="&${from},${days},"<"&${to})` };
  });
  return {
    key: 'activities',
    subject: 'activities',
    title: '各月开展的活动',
    form: 'columns',
    categoryName: '月份',
    categories: months.map((month) => `${month}月`),
    series: [{ name: '活动', points }],
    measure: { kind: 'quantity', unit: '次', decimals: 0 },
    ...(beside === 0 ? {} : { note: '没有日期，或日期不在这一年的活动，没有画出。' }),
  };
}
