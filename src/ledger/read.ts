import { finding, placed, type Finding } from '../findings/finding';
import type { Assignment, Phase, PlainDate, Task, TaskKind, UnitKind } from '../plan/plan';
import { contractVersion, readMeta, type Meta } from '../workbook/meta';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellText, locateForm, type Table, type TableRow } from '../workbook/table';
import { readAdjudications } from './adjudications';
import { readAdjustments } from './adjustments';
import { readCriteria } from './criteria';
import { dayOf } from './day';
import { adjustmentSheet, criterionSheet } from './evaluation-sheets';
import { readHandScores } from './hand-scores';
import { readInspections } from './inspections';
import type { Combination, Indicator } from './indicators';
import type { Decision, Ledger, LedgerUnit, WorkPlan, WorkPoint } from './ledger';
import { readFrozen } from './frozen';
import { findMatrix, type Matrix } from './matrix';
import { readMeetings } from './meetings';
import { readTemplates } from './report-templates';
import { ratesDescend, settingsFrom } from './settings';
import { shownText } from './shown-text';
import * as sheets from './sheets';
import { ledgerTable } from './tables';
import { namesIn } from './work-items';

export interface LedgerReading {
  /** Undefined where the workbook is no ledger or lacks what no ledger can lack. */
  readonly ledger: Ledger | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the sheets of one ledger and collects what it finds on the way. */
class LedgerSheets {
  readonly findings: Finding[] = [];

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly file: string,
  ) {}

  report(code: Finding['code'], where: Omit<Finding['where'], 'file'>, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { file: this.file, ...where }, values));
  }

  /** A declared table; a missing one is reported when the ledger cannot do without it. */
  table(spec: SheetSpec, needed: boolean): Table | undefined {
    const table = ledgerTable(this.workbook, spec);
    if (table === undefined && needed) this.missing(spec.name);
    return table;
  }

  matrix(units: readonly LedgerUnit[]): Matrix | undefined {
    const matrix = findMatrix(this.workbook, units);
    if (matrix === undefined) this.missing('责任矩阵');
    return matrix;
  }

  private missing(sheet: string): void {
    this.report('ledger-sheet-missing', { sheet }, { sheet });
  }

  /** Makes one thing of each row that has its key; a key that stands twice counts once and is reported. */
  each<Thing>(
    spec: SheetSpec,
    needed: boolean,
    make: (row: TableRow, text: (header: string) => string) => Thing,
  ): Thing[] {
    const table = this.table(spec, needed);
    const seen = new Set<string>();
    return (table?.rows ?? []).flatMap((row) => {
      const text = (header: string) => cellText(row.cell(header)).trim();
      const key = spec.key.map(text).join(' ').trim();
      if (key === '') return [];
      if (seen.has(key)) {
        const [header = ''] = spec.key;
        this.report('ledger-key-twice', { sheet: spec.name, cell: row.at(header), field: header }, { key });
        return [];
      }
      seen.add(key);
      return [make(row, text)];
    });
  }

  /** A date of the ledger; what cannot be read as one is reported and left out. */
  day(spec: SheetSpec | { name: string }, row: TableRow, header: string): PlainDate | undefined {
    const cell = row.cell(header);
    const day = dayOf(cell);
    if (cell !== undefined && day === undefined) {
      this.report(
        'ledger-date-unreadable',
        { sheet: spec.name, cell: row.at(header), field: header },
        { raw: cellText(cell) },
      );
    }
    return day;
  }

  /** A number of the ledger; what cannot be read as one is reported, and the other taken. */
  number(spec: SheetSpec, row: TableRow, header: string, otherwise: number): number {
    const raw = cellText(row.cell(header)).trim();
    if (raw === '') return otherwise;
    const number = Number(raw);
    if (Number.isFinite(number)) return number;
    const where = { sheet: spec.name, cell: row.at(header), field: header };
    this.report('ledger-number-unreadable', where, { raw, adopted: otherwise });
    return otherwise;
  }
}

/** Names of units in a cell; one that no unit goes by is reported: what is meant for it would reach nobody. */
function unitNames(
  spec: SheetSpec,
  row: TableRow,
  header: string,
  units: readonly LedgerUnit[],
  from: LedgerSheets,
): string[] {
  const names = namesIn(cellText(row.cell(header)));
  for (const name of names) {
    if (units.some((unit) => unit.name === name || unit.aliases.includes(name))) continue;
    const where = { sheet: spec.name, cell: row.at(header), field: header };
    from.report('ledger-unit-unknown', where, { raw: name });
  }
  return names;
}

function withDeadline<T extends object>(thing: T, deadline: PlainDate | undefined): T & { deadline?: PlainDate } {
  return deadline === undefined ? thing : { ...thing, deadline };
}

function readUnits(from: LedgerSheets): LedgerUnit[] {
  const names = new Set<string>();
  const rows = from.each(sheets.unitSheet, true, (row, text) => {
    const kind = text('单位类别');
    const unit: LedgerUnit = {
      code: text('单位编码'),
      name: text('单位名称'),
      kind: (sheets.unitKinds as readonly string[]).includes(kind) ? (kind as UnitKind) : '责任单位',
      aliases: namesIn(text('别名')),
      active: text('状态') !== '停用',
      contact: text('联系人'),
      phone: text('联系电话'),
    };
    return { unit, at: row.at('单位名称') };
  });
  // Two units of one name could not be told apart in the matrix, nor in the report.
  return rows.flatMap(({ unit, at }) => {
    if (!names.has(unit.name)) {
      names.add(unit.name);
      return [unit];
    }
    from.report('ledger-key-twice', { sheet: sheets.unitSheet.name, cell: at, field: '单位名称' }, { key: unit.name });
    return [];
  });
}

interface TaskRow {
  readonly task: Task;
  /** 汇报单位, as written. */
  readonly reporter: string;
  /** False once it is 停用; a ledger made before there was a column 状态 has no such tasks. */
  readonly active: boolean;
}

function readTasks(from: LedgerSheets): TaskRow[] {
  return from.each(sheets.taskSheet, true, (row, text) => {
    const kind = text('任务类别');
    const task = {
      code: text('任务编号'),
      name: text('任务名称'),
      kind: (sheets.taskKinds as readonly string[]).includes(kind) ? (kind as TaskKind) : ('保障' as const),
      duty: text('主要任务'),
    };
    return {
      task: withDeadline(task, from.day(sheets.taskSheet, row, '完成时限')),
      reporter: text('汇报单位'),
      active: text('状态') !== '停用',
    };
  });
}

function readMatrix(from: LedgerSheets, units: readonly LedgerUnit[], taskCodes: ReadonlySet<string>): Assignment[] {
  const matrix = from.matrix(units);
  if (matrix === undefined) return [];
  const sheet = matrix.table.sheet.name;
  for (const { header, cell } of matrix.strangers) {
    from.report('matrix-unit-unknown', { sheet, cell, field: header }, { unit: header });
  }
  for (const { header, cell } of matrix.repeatedUnits) {
    from.report('ledger-key-twice', { sheet, cell, field: header }, { key: header });
  }
  for (const row of matrix.repeatedRows) {
    const key = cellText(row.cell('任务编号')).trim();
    from.report('ledger-key-twice', { sheet, cell: row.at('任务编号'), field: '任务编号' }, { key });
  }
  return [...matrix.rows].flatMap(([task, row]) => {
    if (!taskCodes.has(task)) {
      from.report('matrix-task-unknown', { sheet, cell: row.at('任务编号'), field: '任务编号' }, { task });
      return [];
    }
    return [...matrix.headers].flatMap(([unit, header]): Assignment[] => {
      const role = cellText(row.cell(header)).trim();
      if (role === '') return [];
      if (role === '牵头' || role === '责任') return [{ task, unit, role }];
      from.report('matrix-role-unknown', { sheet, cell: row.at(header), field: header }, { raw: role });
      return [];
    });
  });
}

/** The task's 汇报单位 before its other leads, and leads before the rest. */
function reportingFirst(
  assignments: readonly Assignment[],
  reporters: ReadonlyMap<string, string>,
  units: readonly LedgerUnit[],
): Assignment[] {
  const names = new Map(units.map(({ code, name, aliases }) => [code, [name, ...aliases]]));
  const reports = ({ task, unit }: Assignment) => names.get(unit)?.includes(reporters.get(task) ?? '') === true;
  const rank = (one: Assignment) => (one.role === '责任' ? 2 : reports(one) ? 0 : 1);
  const order = [...new Set(assignments.map(({ task }) => task))];
  return order.flatMap((task) =>
    assignments.filter((one) => one.task === task).sort((left, right) => rank(left) - rank(right)),
  );
}

function readPoints(from: LedgerSheets, units: readonly LedgerUnit[]): WorkPoint[] {
  return from.each(sheets.workPointSheet, false, (row, text) =>
    withDeadline(
      {
        code: text('要点编号'),
        task: text('任务编号'),
        phase: text('阶段'),
        content: text('工作内容'),
        leads: unitNames(sheets.workPointSheet, row, '牵头单位', units, from),
        responsible: unitNames(sheets.workPointSheet, row, '责任单位', units, from),
      },
      from.day(sheets.workPointSheet, row, '完成时限'),
    ),
  );
}

function readPhases(from: LedgerSheets): Phase[] {
  return from.each(sheets.phaseSheet, false, (row, text) => ({
    name: text('阶段'),
    start: from.day(sheets.phaseSheet, row, '开始日期') ?? '',
    end: from.day(sheets.phaseSheet, row, '结束日期') ?? '',
    work: text('主要工作')
      .split('\n')
      .filter((line) => line !== ''),
  }));
}

/** Indicators that refer to others must name ones that there are; a 比率 of nothing would stay empty without a word. */
function checkReferences(rows: readonly { indicator: Indicator; row: TableRow }[], from: LedgerSheets): void {
  const codes = new Set(rows.map(({ indicator }) => indicator.code));
  for (const { indicator, row } of rows) {
    const { ratio, partOf } = indicator;
    const references = [
      ...(ratio === undefined
        ? []
        : ([
            ['分子', ratio.numerator],
            ['分母', ratio.denominator],
          ] as const)),
      ...(partOf === undefined ? [] : ([['上级指标', partOf]] as const)),
    ];
    for (const [header, raw] of references) {
      if (codes.has(raw)) continue;
      from.report('ledger-indicator-unknown', { sheet: '指标', cell: row.at(header), field: header }, { raw });
    }
  }
}

function readIndicators(from: LedgerSheets, units: readonly LedgerUnit[]): Indicator[] {
  const rows = from.each(sheets.indicatorSheet, true, (row, text) => {
    const combination = text('汇总方式');
    const known = (sheets.combinations as readonly string[]).includes(combination);
    if (!known) {
      const where = { sheet: '指标', cell: row.at('汇总方式'), field: '汇总方式' };
      from.report('indicator-combination-unknown', where, { raw: combination });
    }
    const [numerator, denominator] = [text('分子'), text('分母')];
    const factor = from.number(sheets.indicatorSheet, row, '系数', 1);
    const partOf = text('上级指标');
    const indicator: Indicator = {
      code: text('指标编码'),
      name: text('指标名称'),
      unit: text('计量单位'),
      category: text('指标类别'),
      combination: known ? (combination as Combination) : '合计',
      ...(combination === '比率' ? { ratio: { numerator, denominator, factor } } : {}),
      ...(partOf === '' ? {} : { partOf }),
      reporters: unitNames(sheets.indicatorSheet, row, '填报单位', units, from),
    };
    return { indicator, row };
  });
  checkReferences(rows, from);
  return rows.map(({ indicator }) => indicator);
}

function readWorkPlans(from: LedgerSheets): WorkPlan[] {
  // One a task and lead unit: the task alone does not name a row here.
  const spec = { ...sheets.workPlanSheet, key: ['任务编号', '牵头单位'] };
  return from.each(spec, false, (row, text) => {
    const issued = from.day(spec, row, '印发日期');
    return {
      task: text('任务编号'),
      lead: text('牵头单位'),
      title: text('方案名称'),
      state: text('状态'),
      participants: text('参与单位'),
      ...(issued === undefined ? {} : { issued }),
    };
  });
}

function readDecisions(from: LedgerSheets, units: readonly LedgerUnit[]): Decision[] {
  return from.each(sheets.decisionSheet, false, (row, text) =>
    withDeadline(
      {
        code: text('事项编号'),
        content: text('事项'),
        units: unitNames(sheets.decisionSheet, row, '承办单位', units, from),
        handling: text('办理情况'),
        state: text('状态'),
      },
      from.day(sheets.decisionSheet, row, '完成时限'),
    ),
  );
}

function checkMeta(meta: Meta | undefined, from: LedgerSheets): meta is Meta {
  if (meta === undefined) from.report('ledger-not-recognised', {});
  else if (meta.kind !== '台账') from.report('ledger-other-kind', {}, { kind: meta.kind });
  else if (!(meta.contract <= contractVersion)) {
    from.report('ledger-newer', {}, { version: String(meta.contract), known: contractVersion });
  } else return true;
  return false;
}

/**
 * Reads the office's ledger from its sheets, as people left them after a year of work by hand.
 * @param workbook what the file holds
 * @param file its name, for the findings
 */
export function readLedger(workbook: WorkbookSnapshot, file: string): LedgerReading {
  const from = new LedgerSheets(workbook, file);
  const meta = readMeta(workbook);
  if (!checkMeta(meta, from)) return { ledger: undefined, findings: from.findings };
  const cover = locateForm(workbook, sheets.coverForm);
  const coverText = (label: string) => cellText(cover?.cell(label)).trim();
  if (cover === undefined) from.report('ledger-sheet-missing', { sheet: '封面' }, { sheet: '封面' });
  const deadline = dayOf(cover?.cell('填报截止日期'));
  if (cover !== undefined && deadline === undefined) {
    from.report('ledger-no-deadline', { sheet: '封面', cell: cover.at('填报截止日期'), field: '填报截止日期' });
  }
  const units = readUnits(from);
  const taskRows = readTasks(from);
  const tasksThatAre = (wanted: boolean) => taskRows.flatMap(({ task, active }) => (active === wanted ? [task] : []));
  const tasks = tasksThatAre(true);
  const inForce = new Set(tasks.map(({ code }) => code));
  const all = new Set(taskRows.map(({ task }) => task.code));
  const assigned = readMatrix(from, units, all).filter(({ task }) => inForce.has(task));
  const reporters = new Map(taskRows.map(({ task, reporter }) => [task.code, reporter]));
  const settings = settingsFrom(
    new Map(from.each(sheets.settingSheet, false, (row, text) => [text('名称'), shownText(row.cell('值'))] as const)),
  );
  if (!ratesDescend(settings)) {
    const { excellentRate: excellent, goodRate: good, passRate: pass } = settings;
    from.report('grade-rates-disordered', { sheet: sheets.settingSheet.name }, { excellent, good, pass });
  }
  const decided = readAdjudications(from.table(sheets.adjudicationSheet, false), units);
  from.findings.push(...placed(decided.findings, { file }));
  const indicators = readIndicators(from, units);
  const wording = readTemplates(from.table(sheets.reportTemplateSheet, false), indicators);
  from.findings.push(...placed(wording.findings, { file }));
  const standard = readCriteria(from.table(criterionSheet, false), indicators);
  const entered = readHandScores(workbook, standard.criteria, units);
  const adjusted = readAdjustments(from.table(adjustmentSheet, false), units);
  from.findings.push(
    ...placed(
      [standard, entered, adjusted].flatMap(({ findings }) => findings),
      { file },
    ),
  );
  const frozen = readFrozen(workbook);
  const ledger: Ledger = {
    id: meta.ledger,
    contract: meta.contract,
    year: meta.year,
    region: coverText('地区'),
    group: coverText('领导小组'),
    office: coverText('办公室'),
    planName: coverText('计划名称'),
    deadline,
    units,
    tasks,
    retiredTasks: tasksThatAre(false),
    assignments: reportingFirst(assigned, reporters, units),
    points: readPoints(from, units),
    phases: readPhases(from),
    indicators,
    workPlans: readWorkPlans(from),
    decisions: readDecisions(from, units),
    criteria: standard.criteria,
    handScores: entered.scores,
    handGrades: entered.grades,
    adjustments: adjusted.adjustments,
    inspections: readInspections(from.table(sheets.inspectionSheet, false)),
    meetings: readMeetings(from.table(sheets.meetingSheet, false)),
    adjudications: decided.adjudications,
    settings,
    templates: wording.templates,
    ...(frozen === undefined ? {} : { frozen }),
  };
  const broken = from.findings.some(({ code }) => code === 'ledger-sheet-missing');
  return { ledger: broken ? undefined : ledger, findings: from.findings };
}
