import type { AnnualConsolidation } from '../../consolidation/annual';
import { firstRecordRow } from '../../workbook/layout';
import { cellReference } from '../cells/cell-references';
import { taskTotalSheet } from '../../consolidation/sheets';
import type { Plotted, YearChart } from './chart';
import { labelsOf } from './labels';

/** Tasks on one chart; of more those that are furthest behind. */
const most = 24;

interface TaskShare {
  readonly code: string;
  readonly name: string;
  readonly point: Plotted | undefined;
}

function furthestBehind(tasks: readonly TaskShare[]): { shown: TaskShare[]; note: string } {
  const known = tasks.filter(({ point }) => point !== undefined);
  const sorted = known.sort((one, other) => (one.point?.value ?? 0) - (other.point?.value ?? 0));
  const notes = [
    known.length > most ? '这里是完成率最低的任务，由低到高；其余的不低于这些，见“任务汇总”。' : '完成率由低到高。',
    known.length < tasks.length ? '没有单位填报完成率的任务没有画出。' : '',
  ];
  return { shown: sorted.slice(0, most), note: notes.join('') };
}

/** 平均完成率 of each task, in the order of the notice. */
export function completionChart({ tasks }: AnnualConsolidation): YearChart | undefined {
  const shares = tasks.map(({ task: { code, name }, average }, index): TaskShare => {
    const formula = cellReference(taskTotalSheet, '平均完成率', firstRecordRow + index);
    return { code, name, point: average === undefined ? undefined : { value: average, formula } };
  });
  if (shares.every(({ point }) => point === undefined)) return undefined;
  const missing = shares.some(({ point }) => point === undefined);
  const { shown, note } =
    shares.length > most
      ? furthestBehind(shares)
      : { shown: shares, note: missing ? '没有条的任务还没有单位填报完成率。' : '' };
  return {
    key: 'completion',
    subject: 'completion',
    title: '各任务平均完成率',
    form: 'bars',
    categoryName: '任务',
    categories: labelsOf(shown),
    series: [{ name: '平均完成率', points: shown.map(({ point }) => point) }],
    measure: { kind: 'share' },
    ...(note === '' ? {} : { note }),
  };
}
