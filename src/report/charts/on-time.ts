import type { AnnualConsolidation, Submission } from '../../consolidation/annual';
import { unitKinds } from '../../ledger/sheets/plan';
import { recordsReference } from '../cells/cell-references';
import { submissionSheet } from '../../consolidation/sheets';
import type { Plotted, YearChart } from './chart';

/** States of a unit that sent its return in time. */
const inTime = ['按时', '零报告'] as const;

function rateOf(submissions: readonly Submission[], formula: string): Plotted {
  const counted = submissions.filter(({ state }) => (inTime as readonly string[]).includes(state)).length;
  return { value: counted / submissions.length, formula };
}

/** 按时率 of each kind of units, and of all. */
export function onTimeChart({ submissions, ledger }: AnnualConsolidation): YearChart | undefined {
  if (submissions.length === 0) return undefined;
  const kinds = recordsReference(submissionSheet, '单位类别', submissions.length);
  const states = recordsReference(submissionSheet, '报送状态', submissions.length);
  const ofKind = unitKinds.flatMap((kind) => {
    const own = submissions.filter(({ unit }) => unit.kind === kind);
    if (own.length === 0) return [];
    const counts = inTime.map((state) => `COUNTIFS(${kinds},"${kind}",${states},"${state}")`);
    return [{ name: kind, count: own.length, point: rateOf(own, `(${counts.join('+')})/COUNTIF(${kinds},"${kind}")`) }];
  });
  const counts = inTime.map((state) => `COUNTIF(${states},"${state}")`);
  const all = {
    name: '全部单位',
    count: submissions.length,
    point: rateOf(submissions, `(${counts.join('+')})/COUNTA(${states})`),
  };
  const shown = ofKind.length > 1 ? [...ofKind, all] : ofKind;
  return {
    key: 'on-time',
    subject: 'on-time',
    title: '各类单位按时报送率',
    form: 'columns',
    categoryName: '单位类别',
    categories: shown.map(({ name, count }) => `${name}（${count} 个）`),
    series: [{ name: '按时报送率', points: shown.map(({ point }) => point) }],
    measure: { kind: 'share' },
    note: `零报告算按时。${ledger.deadline === undefined ? '台账没有填报截止日期，报来的都算按时。' : ''}`,
  };
}
