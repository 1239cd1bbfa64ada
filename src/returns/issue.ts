import { dayName } from '../findings/day-name';
import { askedOf, type Asked } from '../ledger/asked';
import { cutForFileName, inFileName, notInFileName } from '../ledger/file-name';
import type { Ledger } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import { workPlanSheet } from '../ledger/sheets/registers';
import type { PlainDate } from '../plan/plan';
import { columnName, quotedSheet } from '../workbook/address';
import type { CellContent, RowDraft, SheetDraft, WorkbookDraft } from '../workbook/draft';
import { layForm } from '../workbook/form-layout';
import { columnRange, layTable, type TableRecord } from '../workbook/layout';
import { notApplicable } from '../workbook/not-applicable';
import { rowHeight } from '../workbook/text-width';
import { contractVersion, layMeta } from '../workbook/meta';
import type { FormSpec, SheetSpec } from '../workbook/sheet-spec';
import { styles, type CellStyle } from '../workbook/style';
import * as sheets from './sheets';

const blankActivities = 60;
const blankMatters = 20;

/** What is still to be filled in, as a formula and as it stands in an untouched return. */
interface Outstanding {
  readonly what: string;
  readonly formula: string;
  readonly count: number;
}

const date = (day: PlainDate | undefined): CellContent => (day === undefined ? null : { date: day });

const coded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * A code as the beginning of a file name. Other than a name it has to be told from every other one: what cannot stand
 * there is written by its number.
 */
function codeInFileName(code: string): string {
  const safe = code.replace(/%/g, coded).replace(notInFileName, coded);
  // Names that begin so are hidden, lock files, or taken for options of a command.
  return cutForFileName(safe.replace(/^[.~\s-]/, (first) => `_${coded(first)}`));
}

/** `U03_区发改局_2007年填报表.xlsx`: the name a return is issued under; a hint for people, never the identity. */
export function returnFileName(unit: Pick<LedgerUnit, 'code' | 'name'>, year: number): string {
  return `${codeInFileName(unit.code)}_${inFileName(unit.name)}_${year}年填报表.xlsx`;
}

function blanksIn(spec: SheetSpec, headers: readonly string[], rows: number): string {
  const ranges = headers.map((header) => {
    const { top, left, bottom } = columnRange(spec, header, rows);
    return `COUNTBLANK(${quotedSheet(spec.name)}!$${columnName(left)}$${top}:$${columnName(left)}$${bottom})`;
  });
  return ranges.join('+');
}

function blanksInForm(spec: FormSpec, labels: readonly string[]): string {
  const cells = labels.map((label) => `$B$${spec.fields.findIndex((field) => field.label === label) + 3}`);
  return cells.map((cell) => `COUNTBLANK(${quotedSheet(spec.name)}!${cell})`).join('+');
}

class ReturnTemplate {
  private readonly asked: Asked;

  constructor(
    private readonly ledger: Ledger,
    private readonly unit: LedgerUnit,
    private readonly asOf: PlainDate,
  ) {
    this.asked = askedOf(unit, ledger);
  }

  private table(
    spec: SheetSpec,
    note: string,
    records: readonly TableRecord[],
    rest: Partial<Parameters<typeof layTable>[0]> = {},
  ) {
    const title = `${this.unit.name}${this.ledger.year}年${spec.name}`;
    return layTable({ spec, title, note, records, count: records.length, locked: true, ...rest });
  }

  private info(): SheetDraft {
    return layForm({
      spec: sheets.unitInfoForm,
      title: `${this.unit.name}基本信息`,
      note: '淡黄色的格子请填写。',
      values: { 单位名称: this.unit.name, 单位编码: this.unit.code, 年度: this.ledger.year, 零报告: '否' },
      locked: true,
    });
  }

  private progress(): SheetDraft {
    const names = new Map(this.ledger.tasks.map(({ code, name }) => [code, name]));
    const records = this.asked.items.map((item): TableRecord => ({
      任务编号: item.task,
      要点编号: item.point === '' ? null : item.point,
      任务名称: names.get(item.task),
      角色: item.role,
      工作内容: item.content,
      完成时限: date(item.deadline),
    }));
    return this.table(
      sheets.taskProgressSheet,
      '每一行请填状态、完成率和进展情况；没有要点编号的一行填该任务的总体进展。',
      records,
      {
        frozenColumns: 3,
      },
    );
  }

  private workPlans(): SheetDraft[] {
    const { led } = this.asked;
    if (led.length === 0) return [];
    const records = led.map((task): TableRecord => {
      const plan = this.ledger.workPlans.find((one) => one.task === task && one.lead === this.unit.name);
      return {
        任务编号: task,
        牵头单位: this.unit.name,
        方案名称: plan?.title || null,
        状态: plan?.state || '未起草',
        印发日期: date(plan?.issued),
        参与单位: plan?.participants || null,
      };
    });
    return [this.table(workPlanSheet, '牵头单位会同责任单位制定的方案，填现在的情况。', records)];
  }

  private indicators(): TableRecord[] {
    return this.asked.indicators.map(({ code, name, unit }) => ({
      指标编码: code,
      指标名称: name,
      计量单位: unit,
    }));
  }

  private figures(): SheetDraft {
    const note = `统计期为1月1日至12月31日，场地、网站等按年末数。没有填 0，与本单位无关填 ${notApplicable}，不要留空；只填数字，不写单位。`;
    return this.table(sheets.figureSheet, note, this.indicators(), { frozenColumns: 3 });
  }

  private activities(): SheetDraft {
    const { tasks } = this.ledger;
    return this.table(sheets.activitySheet, '一行一项活动；行数不够可在表中插入。任务编号见“填报说明”。', [], {
      blankRows: blankActivities,
      choices: { 任务编号: tasks.map(({ code }) => code), 活动类型: sheets.activityKinds },
    });
  }

  private matters(): SheetDraft {
    const { tasks, units } = this.ledger;
    return this.table(
      sheets.matterSheet,
      '实施中出现的问题和意见建议，一行一条；需要哪个单位协调的，在最后一栏选。',
      [],
      {
        blankRows: blankMatters,
        choices: {
          任务编号: tasks.map(({ code }) => code),
          // A township asks; it is not asked to act for others.
          请求协调单位: units.filter(({ active, kind }) => active && kind !== '乡镇街道').map(({ name }) => name),
        },
      },
    );
  }

  private decisions(): SheetDraft[] {
    const open = this.asked.decisions;
    if (open.length === 0) return [];
    const records = open.map((decision): TableRecord => ({
      事项编号: decision.code,
      事项: decision.content,
      完成时限: date(decision.deadline),
      办理情况: decision.handling || null,
      状态: decision.state || '办理中',
    }));
    return [this.table(sheets.decisionReturnSheet, '领导小组会议议定、由本单位承办、尚未办结的事项。', records)];
  }

  private answers(): SheetDraft[] {
    const { problems } = this.asked;
    if (problems.length === 0) return [];
    const records = problems.map((problem): TableRecord => ({
      问题编号: problem.code,
      提出单位: problem.by,
      反映内容: problem.content,
      任务编号: problem.task || null,
      答复时限: date(problem.deadline),
      答复情况: problem.answer || null,
      状态: '办理中',
    }));
    const note = '交本单位答复的问题和意见建议。答复的状态改“已答复”，不采纳的写明理由、状态改“不采纳”；填上答复日期。';
    return [this.table(sheets.answerSheet, note, records)];
  }

  private selfScores(): SheetDraft[] {
    const { criteria } = this.asked;
    if (criteria.length === 0) return [];
    const records = criteria.map(({ item, full }): TableRecord => ({ 项目: item, 标准分: full }));
    return [this.table(sheets.selfScoreSheet, '对照测评标准自评，说明里写依据。', records)];
  }

  private outstanding(): Outstanding[] {
    const { taskProgressSheet, requiredProgress, figureSheet, unitInfoForm, requiredInfo } = sheets;
    const indicators = this.indicators().length;
    const list: Outstanding[] = [
      { what: '单位信息', formula: blanksInForm(unitInfoForm, requiredInfo), count: requiredInfo.length },
    ];
    if (this.asked.items.length > 0) {
      const formula = blanksIn(taskProgressSheet, requiredProgress, this.asked.items.length);
      list.push({ what: '任务进展', formula, count: this.asked.items.length * requiredProgress.length });
    }
    if (indicators > 0) {
      list.push({ what: '指标', formula: blanksIn(figureSheet, ['本年数'], indicators), count: indicators });
    }
    return list;
  }

  private instructions(): SheetDraft {
    const { ledger, unit } = this;
    const { contact, contactPhone } = ledger.settings;
    const deadline = ledger.deadline === undefined ? '另行通知' : dayName(ledger.deadline);
    const width = 92;
    const line = (text: string): RowDraft => ({
      height: rowHeight([{ text, width }]),
      cells: [{ content: text, style: styles.prose }],
    });
    const heading = (text: string): RowDraft => ({ height: 26, cells: [{ content: text, style: styles.heading }] });
    const pair = (left: CellContent, right: CellContent, style: CellStyle = styles.centred): RowDraft => ({
      height: 22,
      cells: [
        { content: left, style: styles.label },
        { content: right, style },
      ],
    });
    const outstanding = this.outstanding();
    const top: RowDraft[] = [
      { height: 34, cells: [{ content: `${unit.name}${ledger.year}年填报说明`, style: styles.title }] },
      line(
        `请于${deadline}前填好本表并报${ledger.office || '领导小组办公室'}。有疑问请问${contact}${contactPhone === '' ? '' : `，电话${contactPhone}`}。`,
      ),
      heading('怎么填'),
      line('1. 只填淡黄色的格子；其余内容由办公室填好，已锁定。可用 Excel、WPS 或 LibreOffice 填写。'),
      line(`2. 数字不写单位。没有发生的填 0；与本单位无关的填 ${notApplicable}；暂时不知道的留空，报送前补齐。`),
      line('3. 日期如 2007-9-3；完成率如 85%。'),
      line('4. 全年确实没有内容可报的，在“单位信息”的零报告一栏选“是”，不要交空表。'),
      line('5. 填好后直接保存，不要改工作表名称和表头；文件名可以改。'),
      heading('还有几处没填'),
    ];
    const first = top.length + 1;
    const counts = outstanding.map(({ what, formula, count }) => pair(what, { formula, result: count }));
    const total = outstanding.reduce((sum, { count }) => sum + count, 0);
    const totalFormula = `SUM(B${first}:B${first + counts.length - 1})`;
    const tasks: RowDraft[] =
      ledger.tasks.length === 0
        ? []
        : [heading('任务编号'), ...ledger.tasks.map(({ code, name }) => pair(code, name, styles.text))];
    const rows = [...top, ...counts, pair('合计', { formula: totalFormula, result: total }), ...tasks];
    const wide = rows.flatMap((row, index) =>
      row.cells.length === 1 ? [{ top: index + 1, left: 1, bottom: index + 1, right: 2 }] : [],
    );
    const countRange = { top: first, left: 2, bottom: first + counts.length, right: 2 };
    return {
      name: sheets.instructionSheetName,
      tab: 'C55A11',
      widths: [18, width - 18],
      rows,
      merges: wide,
      highlights: [
        { range: countRange, rule: { kind: 'formula', formula: `B${first}=0`, color: '1E7B34', fill: 'D9F2E0' } },
        { range: countRange, rule: { kind: 'formula', formula: `B${first}>0`, color: 'C00000', fill: 'FBD9D9' } },
      ],
      locked: true,
      print: { orientation: 'portrait' },
    };
  }

  draft(): WorkbookDraft {
    const { ledger, unit, asOf } = this;
    return {
      title: `${unit.name}${ledger.year}年填报表`,
      date: asOf,
      sheets: [
        this.instructions(),
        this.info(),
        this.progress(),
        ...this.workPlans(),
        this.figures(),
        this.activities(),
        this.matters(),
        ...this.decisions(),
        ...this.answers(),
        ...this.selfScores(),
        layMeta({
          kind: '填报表',
          contract: contractVersion,
          ledger: ledger.id,
          year: ledger.year,
          unit: unit.code,
          issue: `${ledger.id}-${unit.code}-${asOf.replaceAll('-', '')}`,
        }),
      ],
    };
  }
}

/**
 * The return a unit is issued: exactly its own tasks, prefilled and locked; what it is to fill in open, with lists and
 * rules. A unit without any assignment gets one too, without rows in 任务进展.
 * @param asOf the day of issue
 */
export function issueReturn(ledger: Ledger, unit: LedgerUnit, asOf: PlainDate): WorkbookDraft {
  return new ReturnTemplate(ledger, unit, asOf).draft();
}
