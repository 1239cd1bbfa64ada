import { finding, placed, type Finding, type FindingValues } from '../../findings/finding';
import type { Indicator } from '../../ledger/indicators';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { ProgressState } from '../../ledger/sheets/progress';
import {
  cellOf,
  type FileResult,
  type RecordPlace,
  type SourcedFigure,
  type UnitReturn,
} from '../../returns/unit-return';
import type {
  ConsolidatedActivity,
  ConsolidatedIndicator,
  ConsolidatedTask,
  ConsolidatedYear,
} from '../consolidated/consolidated-year';
import { annualMarks } from '../sheets';
import { textsOf } from './district-texts';
import { definitionText } from './upper-dictionary';
import { matchTasks } from './upper-plan';

/** A district's report as a return to the level above. */
export interface DistrictReturn {
  readonly result: FileResult;
  readonly year: ConsolidatedYear;
  /** The upper plan's task codes to the district's own. */
  readonly ownTasks: ReadonlyMap<string, string>;
}

function countOf({ counts }: ConsolidatedTask, header: keyof ConsolidatedTask['counts']): number {
  const figure = counts[header];
  return figure.state === 'value' ? figure.value : 0;
}

/** The state of a task in a district: done once all that were asked have done it. */
function stateOf(task: ConsolidatedTask): ProgressState | '' {
  const count = (header: keyof ConsolidatedTask['counts']) => countOf(task, header);
  const reported = count('已报单位');
  if (reported === 0) return '';
  if (count('已完成') >= Math.max(reported, count('应报单位'))) return '已完成';
  if (count('未启动') === reported) return '未启动';
  return count('暂缓') === reported ? '暂缓' : '进行中';
}

function progressText(task: ConsolidatedTask): string {
  const count = (header: keyof ConsolidatedTask['counts']) => countOf(task, header);
  const states = (['已完成', '进行中', '未启动', '暂缓'] as const).map((state) => `${state}${count(state)}个`);
  return `应报${count('应报单位')}个单位，已报${count('已报单位')}个：${states.join('，')}；逾期${count('逾期')}项。`;
}

/** Turns one district's report into its return. */
class DistrictReader {
  private readonly findings: Finding[] = [];

  constructor(
    private readonly year: ConsolidatedYear,
    private readonly unit: LedgerUnit,
    private readonly ledger: Ledger,
  ) {}

  private report(code: Finding['code'], at: RecordPlace, field: string, values: FindingValues): void {
    this.findings.push(finding(code, { sheet: at.sheet, cell: cellOf(at, field), field }, values));
  }

  /** The figure, unless the district goes by another definition: what is not alike is not added. */
  private figures(own: ConsolidatedIndicator, indicator: Indicator) {
    const { definition, at, total, lastTotal } = own;
    const [written, expected] = [definitionText(definition), definitionText(indicator)];
    if (written !== expected) {
      const values = { code: indicator.code, indicator: indicator.name, written, expected, raw: total.raw };
      this.report('level-indicator-redefined', at, '计量单位', values);
      const apart = ({ sheet, cell, raw, state }: SourcedFigure): SourcedFigure => ({
        ...{ sheet, cell, raw },
        state: state === 'empty' ? 'empty' : 'unreadable',
      });
      return { thisYear: apart(total), lastYear: apart(lastTotal) };
    }
    if (definition.name !== indicator.name) {
      const values = { code: indicator.code, raw: definition.name, adopted: indicator.name };
      this.report('level-indicator-renamed', at, '指标名称', values);
    }
    return { thisYear: total, lastYear: lastTotal };
  }

  private indicators(): UnitReturn['indicators'] {
    const byCode = new Map(this.ledger.indicators.map((indicator) => [indicator.code, indicator]));
    return this.year.indicators.flatMap((own) => {
      const { definition, at, total } = own;
      const indicator = byCode.get(definition.code);
      if (indicator === undefined) {
        const { code, name } = definition;
        if (total.state === 'value')
          this.report('level-indicator-unknown', at, '指标编码', { code, name, raw: total.raw });
        return [];
      }
      if (indicator.combination === '比率' && definition.combination === '比率') return [];
      return [{ at, code: indicator.code, ...this.figures(own, indicator), remark: '' }];
    });
  }

  private progress(codes: ReadonlyMap<string, string>): UnitReturn['progress'] {
    const deadlines = new Map(this.ledger.tasks.map(({ code, deadline }) => [code, deadline]));
    return this.year.tasks.flatMap((task) => {
      const code = codes.get(task.code);
      if (code === undefined) return [];
      const deadline = deadlines.get(code);
      const state = stateOf(task);
      const rows = this.year.progress.filter((row) => row.task === task.code);
      return [
        {
          at: task.at,
          item: {
            ...{ task: code, point: '', unit: this.unit.code, role: '责任' as const, content: '' },
            ...(deadline === undefined ? {} : { deadline }),
          },
          state,
          stateWritten: state,
          share: task.average,
          progress: progressText(task),
          problems: textsOf(rows, ({ problems }) => problems),
          suggestions: textsOf(rows, ({ suggestions }) => suggestions),
        },
      ];
    });
  }

  /** An activity or a matter of a task that the upper plan lacks keeps its text and loses the code. */
  private activity(
    activity: ConsolidatedActivity,
    codes: ReadonlyMap<string, string>,
  ): UnitReturn['activities'][number] {
    const { at, unit, date, dateWritten, name, kind, task, place, participants, cost, remark } = activity;
    return {
      ...{ at, date, dateWritten, name, kind, place, participants, cost },
      task: codes.get(task) ?? '',
      taskWritten: task,
      remark: [unit.name, remark].filter((part) => part !== '').join('：'),
    };
  }

  read(): DistrictReturn {
    const { file, submissions, asOf = '', activities, matters } = this.year;
    const { codes, findings: taskFindings } = matchTasks(this.year.tasks, this.ledger.tasks);
    const none = { sheet: '_meta', cell: '', raw: asOf };
    const content: UnitReturn = {
      unit: this.unit.code,
      filledBy: '',
      phone: '',
      filledOn: this.year.asOf,
      filledOnAt: { ...none, raw: annualMarks.asOf },
      nothingToReport: false,
      nothingToReportAt: { ...none, raw: '' },
      progress: this.progress(codes),
      indicators: this.indicators(),
      activities: activities.map((one) => this.activity(one, codes)),
      matters: matters.map(({ at, unit, kind, task, content: text, asked }) => ({
        ...{ at, kind, asked, task: codes.get(task) ?? '' },
        content: unit.name === '' ? text : `${unit.name}：${text}`,
      })),
      workPlans: [],
      decisions: [],
      answers: [],
      selfScores: [],
      required: submissions.length,
      filled: submissions.filter(({ state }) => state !== '未报' && state !== '退回').length,
    };
    const where = { file: file.name, unit: this.unit.code };
    const findings = placed([...taskFindings, ...this.findings], where);
    return {
      result: { file, unit: this.unit.code, content, findings },
      year: this.year,
      ownTasks: new Map([...codes].map(([own, upper]) => [upper, own])),
    };
  }
}

/**
 * A district's report as its return: totals are its figures, its tasks by the upper plan, its activities and matters with
 * their unit's name before them. 填报日期 is the day of its merge.
 * @param unit the district
 * @param ledger the upper ledger
 */
export function districtReturn(year: ConsolidatedYear, unit: LedgerUnit, ledger: Ledger): DistrictReturn {
  return new DistrictReader(year, unit, ledger).read();
}
