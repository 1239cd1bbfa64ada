import { submissionStates, type AnnualConsolidation } from '../../../consolidation/annual';
import { activityTotalSheet, matterTotalSheet, submissionSheet, taskTotalSheet } from '../../../consolidation/sheets';
import type { FormulaContent } from '../../../workbook/draft';
import { styleOfNumber, type SheetSpec } from '../../../workbook/sheet-spec';
import { styles } from '../../../workbook/style';
import { recordsReference } from '../../cells/cell-references';
import { countedFindings } from '../../summary';
import type { Figure } from './page';

function total(spec: SheetSpec, header: string, count: number, result: number): FormulaContent {
  return { formula: `SUM(${recordsReference(spec, header, count)})`, result };
}

/** How many units are asked, in each state, how complete what they filled in is, and what was found. */
export function submissionFigures(year: AnnualConsolidation): Figure[] {
  const { submissions } = year;
  const range = recordsReference(submissionSheet, '报送状态', submissions.length);
  const states = submissionStates.map((state) => {
    const result = submissions.filter((one) => one.state === state).length;
    return [state, { formula: `COUNTIF(${range},"${state}")`, result }, styles.integer] as const;
  });
  const known = submissions.flatMap(({ completeness }) => (completeness === undefined ? [] : [completeness]));
  const average = known.length === 0 ? '' : known.reduce((sum, share) => sum + share, 0) / known.length;
  const shares = recordsReference(submissionSheet, '完整率', submissions.length);
  const findings = countedFindings(year);
  return [
    ['应报单位', { formula: `COUNTA(${range})`, result: submissions.length }, styles.integer],
    ...states,
    ['平均完整率', { formula: `IFERROR(AVERAGE(${shares}),"")`, result: average }, styles.percent],
    ['错误', findings.error, styles.integer],
    ['提醒', findings.warning, styles.integer],
    ['修正', findings.repair, styles.integer],
  ];
}

/** What was done: tasks, what is late, activities with people and money, what units raised. */
export function workFigures(year: AnnualConsolidation): Figure[] {
  const { activities, matters, tasks } = year;
  const sumOf = (figures: readonly { state: string; value?: number }[]) =>
    figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
  const people = sumOf(activities.map(({ activity }) => activity.participants));
  const money = sumOf(activities.map(({ activity }) => activity.cost));
  const names = recordsReference(activityTotalSheet, '单位编码', activities.length);
  const texts = recordsReference(matterTotalSheet, '单位编码', matters.length);
  const overdue = tasks.reduce((sum, one) => sum + one.overdue, 0);
  return [
    ['任务', tasks.length, styles.integer],
    ['逾期事项', total(taskTotalSheet, '逾期', tasks.length, overdue), styles.integer],
    ['活动', { formula: `COUNTA(${names})`, result: activities.length }, styles.integer],
    ['参加人数', total(activityTotalSheet, '参加人数', activities.length, people), styles.integer],
    ['活动经费(元)', total(activityTotalSheet, '经费(元)', activities.length, money), styleOfNumber(money)],
    ['问题建议', { formula: `COUNTA(${texts})`, result: matters.length }, styles.integer],
  ];
}
