import { changeRate } from '../../../consolidation/comparable';
import type { YearChart } from '../../charts/chart';
import { joined, saidValue, textValue, type Values } from '../wording';
import { day, sumOf, type ReportDraft } from './draft';
import { valuesOf } from './indicator-values';

/** Activities that are named for the people they drew. */
const named = 3;

function sayTasks(draft: ReportDraft): void {
  const { tasks, progress } = draft.year;
  const { tasks: totals, progress: rows } = draft.sheets;
  const reported = sumOf(tasks.map((one) => one.reported)) ?? 0;
  const done = sumOf(tasks.map((one) => one.done)) ?? 0;
  const points = progress.filter(({ report }) => report.item.point !== '');
  const pointsDone = points.filter(({ report }) => report.state === '已完成').length;
  const [all, finished] = [totals.over('sum', '已报单位'), totals.over('sum', '已完成')];
  const allPoints = rows.over('count', '单位编码', rows.filled('要点编号'));
  const finishedPoints = rows.over('count', '单位编码', rows.filled('要点编号'), rows.is('状态', '已完成'));
  const known = <T>(count: number, value: T) => (count === 0 ? undefined : value);
  draft.say('resultTasks', {
    任务数: draft.number('任务数', known(reported, tasks.length), totals.over('count', '任务编号')),
    填报项次: draft.number('填报项次', known(reported, reported), all),
    完成项次: draft.number('完成项次', known(reported, done), finished),
    完成占比: draft.percent('完成占比', known(reported, done / reported), totals.quotient(finished, all)),
    要点项次: draft.number('要点项次', known(points.length, points.length), allPoints),
    要点完成: draft.number('要点完成', known(points.length, pointsDone), finishedPoints),
    要点占比: draft.percent(
      '要点占比',
      known(points.length, pointsDone / points.length),
      rows.quotient(finishedPoints, allPoints),
    ),
  });
}

/** The signs of a change, with what it is called. */
const changes = [
  ['增长', '>0'],
  ['下降', '<0'],
  ['持平', '=0'],
] as const;

/** How many indicators grew, fell and stayed, of those whose two years are of the same units. */
function sayChanges(draft: ReportDraft): void {
  const { indicators: sheet } = draft.sheets;
  const rates = draft.year.indicators
    .map((totals) => changeRate(totals, draft.year))
    .filter((rate) => typeof rate === 'number');
  const counts = changes.map(([name, is]) => {
    const count = rates.filter((rate) => (is === '>0' ? rate > 0 : is === '<0' ? rate < 0 : rate === 0)).length;
    return { name, count, origin: sheet.over('count', '增减率', sheet.number('增减率', is)) };
  });
  const values: Values = {
    可比: draft.number('可比', rates.length, sheet.total(...counts.map(({ origin }) => origin))),
    ...Object.fromEntries(counts.map(({ name, count, origin }) => [name, draft.number(name, count, origin)])),
  };
  // Where nothing can be compared, none of it stayed as it was.
  if (rates.length > 0) draft.say('resultChanges', values);
  draft.show(({ subject }) => subject === 'indicator-change');
}

/** Each category of the dictionary with the indicators that there is something of. */
function sayIndicators(draft: ReportDraft): void {
  const { indicators } = draft.year;
  const categories = [...new Set(indicators.map(({ indicator }) => indicator.category))];
  const said = indicators.filter(({ total }) => total !== undefined && total !== 0);
  const placeOf = new Map(said.map(({ indicator }) => [indicator.code, categories.indexOf(indicator.category)]));
  const lastPlace = ({ indicators: shown = [] }: YearChart) => Math.max(...shown.map((code) => placeOf.get(code) ?? 0));
  for (const [place, category] of categories.entries()) {
    const items = indicators.flatMap(({ indicator, total }, record) => {
      if (indicator.category !== category || total === undefined || total === 0) return [];
      // 参加人次14100, without another 人次.
      const unit = indicator.name.endsWith(indicator.unit) ? '' : indicator.unit;
      const values = { 指标名称: textValue(indicator.name), ...valuesOf(draft, record, unit) };
      return [draft.wording.say('resultIndicator', values)];
    });
    const list = saidValue(joined(items, '；'));
    draft.say('resultCategory', { 指标类别: textValue(category), 指标: list });
    // A chart, whose indicators may be of several categories, stands where all that it shows has been said.
    draft.show((chart) => chart.subject === 'indicators' && lastPlace(chart) === place);
  }
}

function sayActivities(draft: ReportDraft): void {
  const { activities: sheet } = draft.sheets;
  const drawn = draft.year.activities.flatMap(({ unit, activity }, record) =>
    activity.participants.state === 'value' && activity.participants.value > 0
      ? [{ unit, activity, record, people: activity.participants.value }]
      : [],
  );
  // Of those that drew as many the first counts: sorting keeps their order.
  const most = drawn.sort((left, right) => right.people - left.people).slice(0, named);
  const items = most.map(({ unit, activity, record, people }, rank) =>
    draft.wording.say('resultActivity', {
      单位: textValue(unit.name),
      活动名称: textValue(activity.name.trim()),
      日期: day(activity.date),
      参加人数: draft.number(`活动第${rank + 1}位 参加人数`, people, sheet.cell('参加人数', record)),
    }),
  );
  draft.say('resultActivities', { 活动: saidValue(joined(items, '、')) });
}

/** 主要成效: what was completed, what there is of each kind, what drew most people. */
export function writeResults(draft: ReportDraft): void {
  draft.heading(1, '主要成效');
  const from = draft.blocks.length;
  sayTasks(draft);
  sayChanges(draft);
  sayIndicators(draft);
  sayActivities(draft);
  const { templates } = draft.year.ledger;
  const wanted = [templates.resultTasks, templates.resultCategory].some((sentences) => sentences.length > 0);
  if (draft.blocks.length === from && wanted) draft.say('noData');
}
