import type { Asked } from '../../ledger/asked';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { workPlanSheet } from '../../ledger/sheets/registers';
import type { PlainDate } from '../../plan/plan';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { layForm } from '../../workbook/form-layout';
import { layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import type { SheetSpec } from '../../workbook/sheet-spec';
import * as sheets from '../sheets';

const blankActivities = 60;
const blankMatters = 20;

const date = (day: PlainDate | undefined): CellContent => (day === undefined ? null : { date: day });

/** The sheets that a unit fills in, prefilled with what the ledger asks of it. */
export class ReturnTables {
  constructor(
    private readonly ledger: Ledger,
    private readonly unit: LedgerUnit,
    private readonly asked: Asked,
  ) {}

  private table(
    spec: SheetSpec,
    note: string,
    records: readonly TableRecord[],
    rest: Partial<Parameters<typeof layTable>[0]> = {},
  ) {
    const title = `${this.unit.name}${this.ledger.year}年${spec.name}`;
    return layTable({ spec, title, note, records, count: records.length, locked: true, ...rest });
  }

  info(): SheetDraft {
    return layForm({
      spec: sheets.unitInfoForm,
      title: `${this.unit.name}基本信息`,
      note: '淡黄色的格子请填写。',
      values: { 单位名称: this.unit.name, 单位编码: this.unit.code, 年度: this.ledger.year, 零报告: '否' },
      locked: true,
    });
  }

  progress(): SheetDraft {
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

  workPlans(): SheetDraft[] {
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

  figures(): SheetDraft {
    const note = `统计期为1月1日至12月31日，场地、网站等按年末数。没有填 0，与本单位无关填 ${notApplicable}，不要留空；只填数字，不写单位。`;
    const records = this.asked.indicators.map(({ code, name, unit }): TableRecord => ({
      指标编码: code,
      指标名称: name,
      计量单位: unit,
    }));
    return this.table(sheets.figureSheet, note, records, { frozenColumns: 3 });
  }

  activities(): SheetDraft {
    const { tasks } = this.ledger;
    return this.table(sheets.activitySheet, '一行一项活动；行数不够可在表中插入。任务编号见“填报说明”。', [], {
      blankRows: blankActivities,
      choices: { 任务编号: tasks.map(({ code }) => code), 活动类型: sheets.activityKinds },
    });
  }

  matters(): SheetDraft {
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

  decisions(): SheetDraft[] {
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

  answers(): SheetDraft[] {
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

  selfScores(): SheetDraft[] {
    const { criteria } = this.asked;
    if (criteria.length === 0) return [];
    const records = criteria.map(({ item, full }): TableRecord => ({ 项目: item, 标准分: full }));
    return [this.table(sheets.selfScoreSheet, '对照测评标准自评，说明里写依据。', records)];
  }
}
