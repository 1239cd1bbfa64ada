import { dayName, inProse } from '../../findings/day-name';
import { submissionStates, type AnnualConsolidation } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import { evaluate } from '../../evaluation/evaluate';
import type { ChartDraft } from '../../workbook/chart-draft';
import type { CellContent, CellDraft, FormulaContent, RowDraft, SheetDraft } from '../../workbook/draft';
import { firstRecordRow } from '../../workbook/layout';
import { pageHeight } from '../../workbook/paper';
import { rowHeight } from '../../workbook/text-width';
import { serialOf } from '../../workbook/serial-day';
import { styleOfNumber, type SheetSpec } from '../../workbook/sheet-spec';
import { lightFill, lightInk, styles, type CellStyle } from '../../workbook/style';
import { cellReference, recordsReference } from '../cells/cell-references';
import { coverCharts } from '../charts/cover-charts';
import type { PlacedChart } from '../charts/placed';
import { countedFindings } from '../summary';

/** Sheets the cover leads to, with what stands there. */
/** A line of 目录: a sheet, and what is in it. */
export type CoverLine = readonly [sheet: string, what: string];

const always: readonly CoverLine[] = [
  ['图表', '任务、报送、指标和活动的图，旁边是图上的数'],
  ['报送情况', '哪些单位按时、迟报、未报'],
  ['任务汇总', '每项任务完成得怎样'],
  ['任务进展', '各单位逐项的进展、问题和建议'],
  ['指标汇总', '各项指标的合计、增减和各单位数'],
  ['指标口径', '各项指标怎样计量、怎样汇总'],
  ['活动汇总', '全年开展的活动'],
  ['问题建议', '各单位提出的问题、意见和建议'],
  ['数据质量', '汇总中发现的错误、提醒和修正'],
  ['数据来源', '每个数来自哪个文件的哪个单元格'],
  ['裁定', '办公室对填报数字的决定'],
  ['版本', '各单位报来的每一份填报表，采用哪一份、为什么'],
  ['版本差异', '后一份比前一份改了哪些格子'],
];

/** The sheet of a year whose ledger has a register of what units raised. */
const ofProblems: typeof always = [['问题答复', '交给谁办、何时答复、怎样答复']];

/** Sheets of a year whose ledger has a scoring standard. */
const ofEvaluation: typeof always = [
  ['测评', '各单位得分、名次和等次'],
  ['测评明细', '每一分怎么得来、依据哪些行'],
];

const widths = [12, 34, 13, 12, 14, 12, 12, 12, 13, 10];
const columns = widths.length;
/** Codes and names of tasks and units, which may take several lines: the codes of districts are their names. */
const [codeColumn, nameColumn] = [1, 2] as const;
/** The last column of the left half. */
const middle = 4;
const blank: CellDraft = { content: null, style: styles.plain };
const faintLink: CellStyle = { ...styles.link, border: false };

function cell(content: CellContent, style: CellStyle): CellDraft {
  return { content, style };
}

class ReportCover {
  private readonly rows: RowDraft[] = [];
  private readonly pageEnds: number[] = [];
  private readonly merges: { top: number; left: number; bottom: number; right: number }[] = [];

  constructor(
    private readonly year: AnnualConsolidation,
    private readonly title: string,
    private readonly placed: readonly PlacedChart[],
    private readonly more: readonly CoverLine[],
  ) {}

  private get next(): number {
    return this.rows.length + 1;
  }

  private add(cells: readonly (CellDraft | undefined)[], height = 22): void {
    this.rows.push({ height, cells });
  }

  private wide(content: string, style: CellStyle, height: number): void {
    this.merges.push({ top: this.next, left: 1, bottom: this.next, right: columns });
    this.add([cell(content, style)], height);
  }

  private heading(text: string): void {
    this.add([]);
    this.add([cell(text, styles.heading)], 26);
  }

  private total(spec: SheetSpec, header: string, count: number, result: number): FormulaContent {
    return { formula: `SUM(${recordsReference(spec, header, count)})`, result };
  }

  /** Labels over values, ten to a line. */
  private figures(pairs: readonly (readonly [string, CellContent, CellStyle])[]): void {
    this.add(pairs.map(([label]) => cell(label, styles.header)));
    this.add(
      pairs.map(([, content, style]) => cell(content, { ...style, size: 14, horizontal: 'center' })),
      30,
    );
  }

  private submissionFigures(): void {
    const { submissions } = this.year;
    const range = recordsReference(sheets.submissionSheet, '报送状态', submissions.length);
    const states = submissionStates.map((state) => {
      const result = submissions.filter((one) => one.state === state).length;
      return [state, { formula: `COUNTIF(${range},"${state}")`, result }, styles.integer] as const;
    });
    const known = submissions.flatMap(({ completeness }) => (completeness === undefined ? [] : [completeness]));
    const average = known.length === 0 ? '' : known.reduce((sum, share) => sum + share, 0) / known.length;
    const shares = recordsReference(sheets.submissionSheet, '完整率', submissions.length);
    const findings = countedFindings(this.year);
    this.figures([
      ['应报单位', { formula: `COUNTA(${range})`, result: submissions.length }, styles.integer],
      ...states,
      ['平均完整率', { formula: `IFERROR(AVERAGE(${shares}),"")`, result: average }, styles.percent],
      ['错误', findings.error, styles.integer],
      ['提醒', findings.warning, styles.integer],
      ['修正', findings.repair, styles.integer],
    ]);
  }

  private workFigures(): void {
    const { activities, matters, tasks } = this.year;
    const sumOf = (figures: readonly { state: string; value?: number }[]) =>
      figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
    const { activityTotalSheet, matterTotalSheet, taskTotalSheet } = sheets;
    const people = sumOf(activities.map(({ activity }) => activity.participants));
    const money = sumOf(activities.map(({ activity }) => activity.cost));
    const names = recordsReference(activityTotalSheet, '单位编码', activities.length);
    const texts = recordsReference(matterTotalSheet, '单位编码', matters.length);
    this.figures([
      ['任务', tasks.length, styles.integer],
      [
        '逾期事项',
        this.total(
          taskTotalSheet,
          '逾期',
          tasks.length,
          tasks.reduce((sum, one) => sum + one.overdue, 0),
        ),
        styles.integer,
      ],
      ['活动', { formula: `COUNTA(${names})`, result: activities.length }, styles.integer],
      ['参加人数', this.total(activityTotalSheet, '参加人数', activities.length, people), styles.integer],
      ['活动经费(元)', this.total(activityTotalSheet, '经费(元)', activities.length, money), styleOfNumber(money)],
      ['问题建议', { formula: `COUNTA(${texts})`, result: matters.length }, styles.integer],
    ]);
  }

  private contents(): void {
    this.heading('目录');
    const contents = [
      ...always,
      ...(this.year.problems.length === 0 ? [] : ofProblems),
      ...(evaluate(this.year) === undefined ? [] : ofEvaluation),
      ...this.more,
    ];
    const half = Math.ceil(contents.length / 2);
    for (let index = 0; index < half; index++) {
      const pair = [contents[index], contents[index + half]];
      const cells = pair.flatMap((entry) =>
        entry === undefined
          ? [blank]
          : [
              cell({ text: entry[0], sheet: entry[0], cell: 'A1' }, faintLink),
              cell(entry[1], styles.plain),
              blank,
              blank,
              blank,
            ],
      );
      this.add(cells, 20);
    }
  }

  /** Charts over both halves, on a page that begins with them. */
  private charts(): readonly ChartDraft[] {
    const before = this.rows.length;
    const { charts, heights } = coverCharts(this.placed, before + 3, [middle, columns]);
    if (charts.length === 0) return [];
    this.heading('图');
    for (const height of heights) this.add([], height);
    this.pageEnds.push(before);
    return charts;
  }

  /** Points of rows, of which the first is the one after so many. */
  private heightFrom(before: number): number {
    return this.rows.slice(before).reduce((sum, { height = 0 }) => sum + height, 0);
  }

  /** Lets what was laid after so many rows begin a page where the page before has no room for it. */
  private together(before: number): void {
    if (this.heightFrom(this.pageEnds.at(-1) ?? 0) > pageHeight) this.pageEnds.push(before);
  }

  /** The lines of another sheet's table, by formulas that follow it. */
  private mirrored(
    spec: SheetSpec,
    headers: readonly string[],
    row: number,
    results: readonly CellContent[],
    kinds: readonly CellStyle[],
  ): void {
    const cells = headers.map((header, index) => {
      const at = cellReference(spec, header, row);
      const result = results[index];
      const shown = typeof result === 'number' || typeof result === 'string' ? result : '';
      return cell({ formula: `IF(${at}="","",${at})`, result: shown }, kinds[index] ?? styles.text);
    });
    const texts = [codeColumn, nameColumn].map((place) => {
      return { text: String(results[place - 1] ?? ''), width: widths[place - 1] ?? 0 };
    });
    this.add(cells, Math.max(22, rowHeight(texts)));
  }

  private taskTable(): { top: number; bottom: number } {
    this.heading('各任务');
    const headers = [
      '任务编号',
      '任务名称',
      '应报单位',
      '已报单位',
      '已完成',
      '进行中',
      '未启动',
      '暂缓',
      '平均完成率',
      '逾期',
    ];
    this.add(headers.map((header) => cell(header, styles.header)));
    const top = this.next;
    const kinds = [
      styles.centred,
      styles.text,
      ...Array(6).fill(styles.integer),
      styles.percent,
      styles.integer,
    ] as CellStyle[];
    for (const [index, one] of this.year.tasks.entries()) {
      const { asked, reported, done, underWay, notStarted, suspended, average, overdue } = one;
      const results = [
        one.task.code,
        one.task.name,
        asked,
        reported,
        done,
        underWay,
        notStarted,
        suspended,
        average ?? '',
        overdue,
      ];
      this.mirrored(sheets.taskTotalSheet, headers, firstRecordRow + index, results, kinds);
    }
    return { top, bottom: Math.max(top, this.next - 1) };
  }

  private unitTable(): { top: number; bottom: number } {
    this.heading('各单位');
    const headers = [
      '单位编码',
      '单位名称',
      '单位类别',
      '报送状态',
      '填报日期',
      '版本数',
      '错误数',
      '提醒数',
      '完整率',
    ];
    this.add(headers.map((header) => cell(header, styles.header)));
    const top = this.next;
    const { code, plain } = { code: styles.centredText, plain: styles.text };
    const kinds = [
      code,
      plain,
      code,
      code,
      styles.date,
      styles.integer,
      styles.integer,
      styles.integer,
      styles.percent,
    ];
    for (const [index, one] of this.year.submissions.entries()) {
      const { unit, state, filledOn, versions, errors, warnings, completeness } = one;
      const day = filledOn === undefined ? '' : serialOf(filledOn);
      const results = [
        unit.code,
        unit.name,
        unit.kind,
        state,
        day,
        versions.length,
        errors,
        warnings,
        completeness ?? '',
      ];
      this.mirrored(sheets.submissionSheet, headers, firstRecordRow + index, results, kinds);
    }
    return { top, bottom: Math.max(top, this.next - 1) };
  }

  draft(): SheetDraft {
    const { ledger, asOf } = this.year;
    this.wide(this.title, { ...styles.title, size: 20 }, 40);
    this.wide(
      [ledger.planName, `汇总日期：${dayName(asOf)}`, `填报截止日期：${inProse(ledger.deadline ?? '未定', 'zh')}`].join(
        '    ',
      ),
      { ...styles.note, horizontal: 'center' },
      22,
    );
    this.heading('报送');
    this.submissionFigures();
    this.heading('工作');
    this.workFigures();
    this.contents();
    const charts = this.charts();
    const beforeTasks = this.rows.length;
    const tasks = this.taskTable();
    this.together(beforeTasks);
    const beforeUnits = this.rows.length;
    const units = this.unitTable();
    this.together(beforeUnits);
    const range = (lines: { top: number; bottom: number }, column: number) => ({
      ...lines,
      left: column,
      right: column,
    });
    const state = (text: string, light: '绿' | '黄' | '红' | '灰') => ({
      range: range(units, 4),
      rule: { kind: 'equals' as const, text, color: lightInk[light], fill: lightFill[light] },
    });
    return {
      name: '封面',
      tab: '1F4E79',
      widths,
      rows: this.rows,
      merges: this.merges,
      highlights: [
        { range: range(tasks, 9), rule: { kind: 'bar', color: '8FB8DE' } },
        { range: range(units, 9), rule: { kind: 'bar', color: '8FB8DE' } },
        {
          range: range(tasks, 10),
          rule: { kind: 'formula', formula: `N(J${tasks.top})>0`, color: 'C00000', fill: 'FBD9D9' },
        },
        state('按时', '绿'),
        state('零报告', '绿'),
        state('迟报', '黄'),
        state('退回', '红'),
        state('未报', '灰'),
      ],
      ...(charts.length === 0 ? {} : { charts }),
      // The table of units is the last: its headers stand on the pages after them.
      print: { orientation: 'landscape', repeatRows: [units.top - 1, units.top - 1], pageEnds: this.pageEnds },
    };
  }
}

/**
 * 封面: totals and completeness, the charts and tables people look at first, and links to the sheets.
 * @param placed charts, where their numbers stand
 * @param more sheets that 目录 lists besides
 */
export function layReportCover(
  year: AnnualConsolidation,
  title: string,
  placed: readonly PlacedChart[],
  more: readonly CoverLine[] = [],
): SheetDraft {
  return new ReportCover(year, title, placed, more).draft();
}
