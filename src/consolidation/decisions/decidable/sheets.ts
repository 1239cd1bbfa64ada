import type { Ledger } from '../../../ledger/ledger';
import { decisionStates, planStates } from '../../../ledger/sheets/registers';
import { progressStates, type ProgressState } from '../../../ledger/sheets/progress';
import { answerStates } from '../../../returns/sheets';
import type {
  Activity,
  DecisionReport,
  IndicatorReport,
  ProblemAnswer,
  ProgressReport,
  SelfScore,
  UnitReturn,
  WorkPlanReport,
} from '../../../returns/unit-return';
import { activitiesOfKey, activityKeys } from '../activity-key';
import { choiceField, dayField, numberField, shareField, under } from './field';
import { decidableSheet, keyed, type DecidableSheet } from './sheet';

const progress = decidableSheet<ProgressReport>('任务进展', {
  items: (content) => content.progress,
  withItems: (content, items) => ({ ...content, progress: items }),
  keys: (items) => items.map(({ item }) => `${item.task} ${item.point}`.trim()),
  ofKey: (key, items) =>
    items.flatMap(({ item }, index) =>
      key === `${item.task} ${item.point}`.trim() || (item.point !== '' && key === item.point) ? [index] : [],
    ),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state: state as ProgressState | '' }),
      },
      () => progressStates,
    ),
    完成率: shareField({ get: ({ share }) => share, set: (item, share) => ({ ...item, share }) }),
  },
});

const unitOfIndicator = ({ code }: IndicatorReport, ledger: Ledger): string | undefined =>
  ledger.indicators.find((indicator) => indicator.code === code)?.unit;

const indicators = decidableSheet<IndicatorReport>('指标', {
  items: (content) => content.indicators,
  withItems: (content, items) => ({ ...content, indicators: items }),
  ...keyed(({ code }) => code),
  fields: {
    本年数: numberField(
      { get: ({ thisYear }) => thisYear, set: (item, thisYear) => ({ ...item, thisYear }) },
      unitOfIndicator,
    ),
    上年数: numberField(
      { get: ({ lastYear }) => lastYear, set: (item, lastYear) => ({ ...item, lastYear }) },
      unitOfIndicator,
    ),
  },
});

const activities = decidableSheet<Activity>('活动', {
  items: (content) => content.activities,
  withItems: (content, items) => ({ ...content, activities: items }),
  keys: activityKeys,
  ofKey: activitiesOfKey,
  fields: {
    日期: dayField(
      {
        source: under('日期', ({ dateWritten }) => dateWritten),
        get: ({ date }) => date,
        set: (item, date) => ({ ...item, date }),
      },
      ({ year }) => year,
    ),
    任务编号: choiceField(
      {
        source: under('任务编号', ({ taskWritten }) => taskWritten),
        get: ({ task }) => task,
        set: (item, task) => ({ ...item, task }),
      },
      ({ tasks }) => tasks.map(({ code }) => code),
    ),
    参加人数: numberField(
      { get: ({ participants }) => participants, set: (item, participants) => ({ ...item, participants }) },
      () => '人',
    ),
    '经费(元)': numberField({ get: ({ cost }) => cost, set: (item, cost) => ({ ...item, cost }) }, () => '元'),
  },
});

const workPlans = decidableSheet<WorkPlanReport>('工作方案', {
  items: (content) => content.workPlans,
  withItems: (content, items) => ({ ...content, workPlans: items }),
  ...keyed(({ task }) => task),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => planStates,
    ),
    印发日期: dayField(
      {
        source: under('印发日期', ({ issuedWritten }) => issuedWritten),
        get: ({ issued }) => issued,
        set: (item, issued) => ({ ...item, issued }),
      },
      ({ year }) => year,
    ),
  },
});

const decisions = decidableSheet<DecisionReport>('议定事项', {
  items: (content) => content.decisions,
  withItems: (content, items) => ({ ...content, decisions: items }),
  ...keyed(({ decision }) => decision.code),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => decisionStates,
    ),
  },
});

const answers = decidableSheet<ProblemAnswer>('问题答复', {
  items: (content) => content.answers,
  withItems: (content, items) => ({ ...content, answers: items }),
  ...keyed(({ problem }) => problem.code),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => answerStates,
    ),
    答复日期: dayField(
      {
        source: under('答复日期', ({ dayWritten }) => dayWritten),
        get: ({ day }) => day,
        set: (item, day) => ({ ...item, day }),
      },
      ({ year }) => year + 1,
    ),
  },
});

const selfScores = decidableSheet<SelfScore>('自评', {
  items: (content) => content.selfScores,
  withItems: (content, items) => ({ ...content, selfScores: items }),
  ...keyed(({ item }) => item),
  fields: {
    自评分: numberField({ get: ({ score }) => score, set: (item, score) => ({ ...item, score }) }, () => '分'),
  },
});

/** 单位信息 is one record: its key is the name of the sheet, or the label itself. */
const info = decidableSheet<UnitReturn>('单位信息', {
  items: (content) => [content],
  withItems: (content, items) => items[0] ?? content,
  keys: (items) => items.map(() => '单位信息'),
  ofKey: (key, items) => (['单位信息', '填报日期', '零报告'].includes(key) ? items.map((_item, index) => index) : []),
  fields: {
    填报日期: dayField(
      {
        source: ({ filledOnAt }) => filledOnAt,
        get: ({ filledOn }) => filledOn,
        set: (content, filledOn) => ({ ...content, filledOn }),
      },
      ({ year }) => year + 1,
    ),
    零报告: choiceField(
      {
        source: ({ nothingToReportAt }) => nothingToReportAt,
        get: ({ nothingToReport }) => (nothingToReport ? '是' : '否'),
        set: (content, answer) => ({ ...content, nothingToReport: answer === '是' }),
      },
      () => ['是', '否'],
    ),
  },
});

/** What can be decided on, by sheet of a return. */
export const decidableSheets: Readonly<Record<string, DecidableSheet>> = {
  任务进展: progress,
  指标: indicators,
  活动: activities,
  工作方案: workPlans,
  议定事项: decisions,
  问题答复: answers,
  自评: selfScores,
  单位信息: info,
};
