import type { CountedProgress, TaskTotals } from '../../../consolidation/annual';
import type { WorkPoint } from '../../../ledger/ledger';
import { pointYear, reportingUnits } from '../../../ledger/progress/work-items';
import { excerptOf, listed, stopped } from '../excerpt';
import { textValue, type Value, type Values } from '../wording';
import { activityValues, counts, day, meanShare, troubledUnits, type ReportDraft } from './draft';

/** One task of the plan as the report writes of it. */
class TaskWriter {
  readonly #task: TaskTotals['task'];
  readonly #named: Values;
  readonly #rows: readonly CountedProgress[];

  constructor(
    private readonly draft: ReportDraft,
    private readonly record: number,
    private readonly totals: TaskTotals,
  ) {
    const { task } = totals;
    this.#task = task;
    this.#named = { 任务编号: textValue(task.code), 任务名称: textValue(task.name) };
    this.#rows = draft.year.progress.filter(({ report }) => report.item.task === task.code);
  }

  #names(role: string): Value {
    const { ledger } = this.draft.year;
    const names = new Map(reportingUnits(ledger).map(({ code, name }) => [code, name]));
    const own = ledger.assignments.filter((one) => one.task === this.#task.code && one.role === role);
    const most = role === '牵头' ? Infinity : ledger.settings.reportNames;
    return textValue(
      listed(
        own.flatMap(({ unit }) => names.get(unit) ?? []),
        most,
      ),
    );
  }

  #count(header: string, value: number | undefined): Value {
    const { draft } = this;
    const origin = draft.sheets.tasks.cell(header, this.record);
    const name = `${this.#task.code} ${header}`;
    return header === '平均完成率' ? draft.percent(name, value, origin) : draft.number(name, value, origin);
  }

  #summary(): void {
    const { asked, reported, done, underWay, notStarted, suspended, average } = this.totals;
    // Of units that did not report nobody knows how far they are.
    const known = (count: number) => (reported === 0 ? undefined : count);
    const states = {
      已完成: this.#count('已完成', known(done)),
      进行中: this.#count('进行中', known(underWay)),
      未启动: this.#count('未启动', known(notStarted)),
      暂缓: this.#count('暂缓', known(suspended)),
    };
    this.draft.say('taskSummary', {
      ...this.#named,
      牵头单位: this.#names('牵头'),
      责任单位: this.#names('责任'),
      应报单位: this.#count('应报单位', asked),
      已报单位: this.#count('已报单位', reported),
      ...states,
      各状态: counts(states, '个'),
      平均完成率: this.#count('平均完成率', average),
    });
  }

  /** 进展情况 of units, the leads first; whole sentences, as they stand. */
  #excerpts(rows: readonly CountedProgress[]): boolean {
    const { reportExcerpts, reportSentences } = this.draft.year.ledger.settings;
    const leads = rows.filter(({ report }) => report.item.role === '牵头');
    const others = rows.filter(({ report }) => report.item.role !== '牵头');
    const quoted = [...leads, ...others].flatMap(({ unit, report }) => {
      const text = excerptOf(report.progress, reportSentences);
      const role = report.item.role === '牵头' ? '（牵头）' : '';
      return text === '' ? [] : [`${unit.name}${role}：${stopped(text)}`];
    });
    const most = Math.max(leads.length, reportExcerpts);
    for (const text of quoted.slice(0, most)) this.draft.quote(text);
    if (quoted.length > most) this.draft.say('excerptsLeftOut', this.#named);
    return quoted.length > 0;
  }

  #point(point: WorkPoint): void {
    const { draft } = this;
    const rows = this.#rows.filter(({ report }) => report.item.point === point.code);
    const { progress } = draft.sheets;
    const own = progress.is('要点编号', point.code);
    const name = (what: string) => `${point.code} ${what}`;
    const done = rows.filter(({ report }) => report.state === '已完成').length;
    draft.say('taskPoint', {
      ...this.#named,
      要点编号: textValue(point.code),
      工作内容: textValue(point.content.replace(/[。；;]+$/, '')),
      完成时限: day(point.deadline),
      已报单位: draft.number(name('已报单位'), rows.length, progress.over('count', '单位编码', own)),
      已完成: draft.number(
        name('已完成'),
        rows.length === 0 ? undefined : done,
        progress.over('count', '单位编码', own, progress.is('状态', '已完成')),
      ),
      平均完成率: draft.percent(name('平均完成率'), meanShare(rows), progress.over('mean', '完成率', own)),
    });
    this.#excerpts(rows);
  }

  #missing(whole: readonly CountedProgress[]): void {
    const { ledger } = this.draft.year;
    const most = ledger.settings.reportNames;
    const active = new Map(reportingUnits(ledger).map(({ code, name }) => [code, name]));
    const came = new Set(whole.map(({ unit }) => unit.code));
    const asked = ledger.assignments.filter(({ task }) => task === this.#task.code);
    const missing = asked.flatMap(({ unit }) => (came.has(unit) ? [] : (active.get(unit) ?? [])));
    const silent = whole.flatMap(({ unit, report }) => (report.progress.trim() === '' ? [unit.name] : []));
    this.draft.say('taskMissing', {
      ...this.#named,
      未报名单: textValue(listed(missing, most)),
      未填名单: textValue(listed(silent, most)),
    });
  }

  #problems(): void {
    const { overdue } = this.totals;
    this.draft.say('taskProblems', {
      ...this.#named,
      反映单位: troubledUnits(this.draft, this.#task.code),
      逾期: this.#count('逾期', overdue === 0 ? undefined : overdue),
    });
  }

  write(): void {
    const { draft } = this;
    const { code, name } = this.#task;
    draft.heading(2, name);
    this.#summary();
    const activities = draft.year.activities.filter(({ activity }) => activity.task === code);
    if (activities.length > 0) {
      draft.say('taskActivities', { ...this.#named, ...activityValues(draft, activities, code) });
    }
    const whole = this.#rows.filter(({ report }) => report.item.point === '');
    if (whole.some(({ report }) => report.progress.trim() !== '')) draft.say('taskExcerpts', this.#named);
    if (!this.#excerpts(whole)) draft.say('noData');
    const { points, year } = draft.year.ledger;
    for (const point of points) if (point.task === code && pointYear(point) <= year) this.#point(point);
    this.#missing(whole);
    this.#problems();
  }
}

/** 任务进展: each task in the plan's order: what leads and responsible units did, figures, problems. */
export function writeTasks(draft: ReportDraft): void {
  const { tasks } = draft.year;
  draft.heading(1, '任务进展');
  const count = tasks.length === 0 ? undefined : tasks.length;
  draft.sayOrNone('taskOverview', {
    任务数: draft.number('任务数', count, draft.sheets.tasks.over('count', '任务编号')),
  });
  draft.show(({ subject }) => subject === 'completion');
  for (const [record, totals] of tasks.entries()) new TaskWriter(draft, record, totals).write();
}
