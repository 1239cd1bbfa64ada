import type { SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { contractVersion, layMeta } from '../../workbook/meta';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { WorkItem } from '../ledger';
import { listInCell } from '../listed-names';
import { leadNames } from '../plan/lead-names';
import { roleHighlights } from '../plan/matrix';
import { pointRecord } from '../plan/point-record';
import { dayContent, layProgress, newLightSources, type NamedItem } from '../progress/progress-sheet';
import { workItems } from '../progress/work-items';
import { milestonesOf } from '../registers/milestones';
import { defaultSettings } from '../settings';
import { logSheet } from '../sheets/log';
import { indicatorSheet, matrixSheet, phaseSheet, taskSheet, unitSheet, workPointSheet } from '../sheets/plan';
import { memberSheet, milestoneSheet, problemSheet, workPlanSheet } from '../sheets/registers';
import { layNewCover } from './new-cover';
import { nextYearName, type NewLedger } from './new-ledger';
import { layProblems } from './problem-draft';
import { table } from './table';

/** The sheets of a new ledger, each as it begins. */
export class NewLedgerSheets {
  private readonly names: ReadonlyMap<string, string>;
  private readonly items: readonly WorkItem[];

  constructor(private readonly made: NewLedger) {
    this.names = new Map(made.plan.units.map(({ code, name }) => [code, name]));
    this.items = workItems({
      units: made.plan.units.map((unit) => ({ ...unit, active: true, contact: '', phone: '' })),
      tasks: made.plan.tasks,
      assignments: made.plan.assignments,
      points: made.points,
      year: made.year,
    });
  }

  /** What an earlier year hands on for a sheet, else what the plan says. */
  private begun(spec: SheetSpec, planned: () => readonly TableRecord[]): readonly TableRecord[] {
    return this.made.carried?.records.get(spec.name) ?? planned();
  }

  cover(): SheetDraft {
    return layNewCover(this.made, this.items);
  }

  units(): SheetDraft {
    const planned = () =>
      this.made.plan.units.map((unit): TableRecord => ({
        单位编码: unit.code,
        单位名称: unit.name,
        单位类别: unit.kind,
        别名: listInCell(unit.aliases),
        状态: '在册',
      }));
    const records = this.begun(unitSheet, planned);
    return table(unitSheet, '单位名册', records, {
      note: '乡镇（街道）在下面续填，编码接着往下排；停用的单位改“状态”，不要删行。',
      blankRows: 30,
    });
  }

  tasks(): SheetDraft {
    const retired = this.made.carried?.retiredTasks ?? [];
    const records = [...this.made.plan.tasks, ...retired].map((task): TableRecord => ({
      任务编号: task.code,
      任务名称: task.name,
      任务类别: task.kind,
      主要任务: task.duty,
      汇报单位: leadNames(this.made.plan, task.code)[0] ?? null,
      完成时限: dayContent(task.deadline),
      状态: retired.includes(task) ? '停用' : '在册',
    }));
    return table(taskSheet, '任务', records, {
      note: '汇报单位：有几个牵头单位时，由排在第一的汇报。不再实施的任务改“状态”，不要删行。',
    });
  }

  matrix(): SheetDraft {
    const { units, tasks, assignments } = this.made.plan;
    const spec = matrixSheet(units);
    const records = tasks.map((task): TableRecord => {
      const own = assignments.filter((assignment) => assignment.task === task.code);
      const cells = own.map(({ unit, role }) => [this.names.get(unit) ?? unit, role] as const);
      return { 任务编号: task.code, 任务名称: task.name, ...Object.fromEntries(cells) };
    });
    const area = {
      top: firstRecordRow,
      left: 3,
      bottom: firstRecordRow + Math.max(1, tasks.length) - 1,
      right: units.length + 2,
    };
    return layTable({
      spec,
      title: '责任矩阵',
      note: '格内填“牵头”“责任”，或留空。',
      records,
      count: records.length,
      frozenColumns: 2,
      tab: '2E75B6',
      highlights: roleHighlights(area),
    });
  }

  points(): SheetDraft {
    const records = this.made.points.map(pointRecord);
    const note = '编号为“年度-任务编号-顺序号”；单位之间用顿号隔开，两栏都空表示由该任务的全部单位承担。';
    return table(workPointSheet, '年度工作要点', records, { note, blankRows: 30 });
  }

  progress(): SheetDraft {
    const { plan, year, asOf } = this.made;
    const titles = new Map(plan.tasks.map(({ code, name }) => [code, name]));
    const named = this.items.map((item): NamedItem => ({
      item,
      taskName: titles.get(item.task) ?? '',
      unitName: this.names.get(item.unit) ?? '',
    }));
    return layProgress(named, year, newLightSources, { asOf, settings: defaultSettings });
  }

  workPlans(): SheetDraft {
    const planned = () =>
      this.made.plan.tasks.flatMap((task) =>
        leadNames(this.made.plan, task.code).map((lead): TableRecord => ({
          任务编号: task.code,
          牵头单位: lead,
          状态: '未起草',
        })),
      );
    const records = this.begun(workPlanSheet, planned);
    return table(workPlanSheet, '工作方案', records, { note: '每项任务由牵头单位会同责任单位制定方案。' });
  }

  phases(): SheetDraft {
    const records = this.made.plan.phases.map((phase): TableRecord => ({
      阶段: phase.name,
      开始日期: { date: phase.start },
      结束日期: { date: phase.end },
      主要工作: phase.work.join('\n'),
    }));
    return table(phaseSheet, '工作阶段', records, {});
  }

  milestones(): SheetDraft {
    const planned = () =>
      milestonesOf(this.made.plan.phases).map(({ 时限: due, ...milestone }): TableRecord => ({
        ...milestone,
        时限: dayContent(due === '' ? undefined : due),
      }));
    const records = this.begun(milestoneSheet, planned);
    const note = '各阶段到结束时应当完成的工作，由计划的阶段得出，可以增减、可以改时限。';
    return table(milestoneSheet, '里程碑', records, { note, blankRows: 20 });
  }

  indicators(): SheetDraft {
    const records = this.made.indicators.map((indicator): TableRecord => ({
      指标编码: indicator.code,
      指标名称: indicator.name,
      计量单位: indicator.unit,
      指标类别: indicator.category,
      汇总方式: indicator.combination,
      分子: indicator.ratio?.numerator ?? null,
      分母: indicator.ratio?.denominator ?? null,
      系数: indicator.ratio?.factor ?? null,
      上级指标: indicator.partOf ?? null,
      填报单位: listInCell(indicator.reporters),
    }));
    const note =
      '统计期为 1 月 1 日至 12 月 31 日。合计：各单位相加；期末：各单位年末数相加；比率：由分子、分母重新计算，不向单位收取。';
    return table(indicatorSheet, '指标目录', records, { note, blankRows: 10 });
  }

  members(): SheetDraft {
    const planned = () =>
      this.made.plan.units
        .filter(({ kind }) => kind === '成员单位')
        .map(({ name }): TableRecord => ({ 单位: name, 小组职务: '成员' }));
    const records = this.begun(memberSheet, planned);
    return table(memberSheet, '领导小组成员', records, {
      note: '姓名由办公室填写；成员变动先在“成员变更”登记。',
      blankRows: 20,
    });
  }

  problems(): SheetDraft {
    return layProblems(this.begun(problemSheet, () => this.made.problems ?? []));
  }

  log(): SheetDraft {
    const { plan, asOf, year, carried } = this.made;
    const record: TableRecord = {
      时间: asOf,
      操作: carried === undefined ? '新建台账' : nextYearName,
      原值: carried === undefined ? null : `${carried.from}年`,
      对象: `${year}年`,
      新值: `${plan.units.length}个单位、${plan.tasks.length}项任务、${plan.assignments.length}项分工`,
    };
    return table(logSheet, '操作日志', [record], {});
  }

  meta(): SheetDraft {
    return layMeta({ kind: '台账', contract: contractVersion, ledger: this.made.id, year: this.made.year });
  }
}
