import type { AnnualConsolidation } from '../../consolidation/annual';
import type { Evaluation, UnitEvaluation } from '../../evaluation/evaluation';
import { thresholds } from '../../evaluation/rank';
import { columnName } from '../../workbook/address';
import type { CellContent, Highlight, NoteDraft, SheetDraft } from '../../workbook/draft';
import { columnRange, firstRecordRow, headerRow, layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { lightFill, lightInk } from '../../workbook/style';
import { adjustmentState, detailRows, scoreCell } from './evaluation-detail';
import { insideLink } from '../cells/inside-link';
import { evaluationDetailSheet, evaluationLead, evaluationReportSheet } from './evaluation-sheets';

/** The row of full marks stands under the headers, where sorting leaves it. */
const fullRow = firstRecordRow;
const firstUnitRow = fullRow + 1;
const open = '待评';

/** What 测评 adds up, by formulas over its own cells and over 测评明细. */
class EvaluationTable {
  private readonly spec: SheetSpec;
  private readonly letters: ReadonlyMap<string, string>;
  private readonly items: readonly [first: string, last: string];
  private readonly detail: { readonly first: readonly number[]; readonly count: number };

  constructor(
    private readonly year: AnnualConsolidation,
    private readonly evaluation: Evaluation,
  ) {
    this.spec = evaluationReportSheet(evaluation.criteria);
    this.letters = new Map(this.spec.columns.map(({ header }, index) => [header, columnName(index + 1)]));
    this.items = [columnName(evaluationLead + 1), columnName(evaluationLead + evaluation.criteria.length)];
    this.detail = detailRows(evaluation);
  }

  /** Items may be called anything: the columns after them are counted from the right. */
  private after(header: string): string {
    return this.letters.get(header) ?? '';
  }

  private inDetail(header: string): string {
    const letter = columnName(evaluationDetailSheet.columns.findIndex((column) => column.header === header) + 1);
    const last = firstRecordRow + Math.max(1, this.detail.count) - 1;
    return `${evaluationDetailSheet.name}!$${letter}$${firstRecordRow}:$${letter}$${last}`;
  }

  private selfCell({ items }: UnitEvaluation, row: number): CellContent {
    const own = items.flatMap(({ state, self }) =>
      state !== '不适用' && self?.score.state === 'value' ? [self.score.value] : [],
    );
    const [codes, states, scores] = ['单位编码', '评定', '自评分'].map((header) => this.inDetail(header));
    const counted = `${codes},$A${row},${states},"<>不适用"`;
    const formula = `IF(COUNTIFS(${counted},${scores},">=0")=0,"",ROUND(SUMIFS(${scores},${counted}),2))`;
    const sum = own.reduce((total, score) => total + score, 0);
    return { formula, result: own.length === 0 ? '' : Math.round(Number((sum * 100).toPrecision(12))) / 100 };
  }

  private bonusCell({ bonus }: UnitEvaluation, row: number): CellContent {
    const [codes, states, points] = ['单位编码', '评定', '考核分'].map((header) => this.inDetail(header));
    const formula = `ROUND(SUMIFS(${points},${codes},$A${row},${states},"${adjustmentState}"),2)`;
    return { formula, result: bonus };
  }

  /** 等次 by the thresholds of the ledger; what the office typed stands as it is. */
  private gradeCell(one: UnitEvaluation, rate: string): CellContent {
    if (one.handGrade !== undefined) return one.handGrade.grade;
    const formula = thresholds(this.year.ledger.settings).reduceRight(
      (otherwise, [grade, from]) => `IF(${rate}>=${from},"${grade}",${otherwise})`,
      '"不合格"',
    );
    return { formula: `IF(ISNUMBER(${rate}),${formula},${rate})`, result: one.computedGrade ?? this.unrated(one) };
  }

  private unrated({ open: count }: UnitEvaluation): string {
    return count > 0 ? open : notApplicable;
  }

  private record(one: UnitEvaluation, index: number): TableRecord {
    const row = firstUnitRow + index;
    const at = (header: string) => `${this.after(header)}${row}`;
    const [first, last] = this.items;
    const own = `${first}${row}:${last}${row}`;
    const rates = `${this.after('得分率')}$${firstUnitRow}:${this.after('得分率')}$${this.lastRow}`;
    const [points, full, rate] = [at('得分'), at('应得分'), at('得分率')];
    return {
      ...Object.fromEntries(one.items.map((score) => [score.criterion.item, scoreCell(score)])),
      单位编码: one.unit.code,
      单位名称: one.unit.name,
      单位类别: one.unit.kind,
      自评: this.selfCell(one, row),
      项目分: { formula: `ROUND(SUM(${own}),2)`, result: one.itemPoints },
      加减分: this.bonusCell(one, row),
      得分: { formula: `ROUND(${at('项目分')}+${at('加减分')},2)`, result: one.points },
      应得分: {
        formula: `ROUND(SUMIF(${own},"<>${notApplicable}",${first}$${fullRow}:${last}$${fullRow}),2)`,
        result: one.full,
      },
      得分率: {
        formula: `IF(COUNTIF(${own},"${open}")>0,"${open}",IF(${full}=0,"${notApplicable}",ROUND(${points}/${full},3)))`,
        result: one.rate ?? this.unrated(one),
      },
      名次: {
        formula: `IF(ISNUMBER(${rate}),COUNTIF(${rates},">"&${rate})+1,${rate})`,
        result: one.rank ?? this.unrated(one),
      },
      等次: this.gradeCell(one, rate),
      明细: insideLink(evaluationDetailSheet.name, `A${this.detail.first[index] ?? firstRecordRow}`, '明细'),
    };
  }

  private get lastRow(): number {
    return fullRow + Math.max(1, this.evaluation.units.length);
  }

  private fullRecord(): TableRecord {
    const { criteria } = this.evaluation;
    const [first, last] = this.items;
    const sum = Math.round(Number((criteria.reduce((total, { full }) => total + full, 0) * 100).toPrecision(12))) / 100;
    return {
      ...Object.fromEntries(criteria.map(({ item, full }) => [item, full])),
      单位名称: '标准分',
      应得分: { formula: `ROUND(SUM(${first}${fullRow}:${last}${fullRow}),2)`, result: sum },
    };
  }

  /** What stands beside a score or 等次 that the office typed over a computed one. */
  private notes(): NoteDraft[] {
    const gradeColumn = this.spec.columns.findIndex(({ header }) => header === '等次') + 1;
    return this.evaluation.units.flatMap((one, index): NoteDraft[] => {
      const row = firstUnitRow + index;
      const scores = one.items.flatMap(({ state, points, computed }, place): NoteDraft[] =>
        state === '手工' && computed !== undefined && computed !== points
          ? [
              {
                row,
                column: evaluationLead + 1 + place,
                text: `【手工】按规则计算为 ${computed} 分，评定为 ${points ?? ''} 分`,
              },
            ]
          : [],
      );
      const { handGrade, computedGrade } = one;
      if (handGrade === undefined || handGrade.grade === computedGrade) return scores;
      const text = `【手工】按得分率应为${computedGrade ?? open}，评定为${handGrade.grade}`;
      return [...scores, { row, column: gradeColumn, text }];
    });
  }

  private highlights(notes: readonly NoteDraft[]): Highlight[] {
    const count = this.evaluation.units.length + 1;
    const states = columnRange(this.spec, '等次', count);
    const tinted = (text: string, light: '绿' | '黄' | '红' | '灰', range = states): Highlight => ({
      range,
      rule: { kind: 'equals', text, color: lightInk[light], fill: lightFill[light] },
    });
    const items = {
      top: firstUnitRow,
      left: evaluationLead + 1,
      bottom: this.lastRow,
      right: evaluationLead + this.evaluation.criteria.length,
    };
    const whole = { ...items, top: fullRow, left: 1, bottom: fullRow, right: this.spec.columns.length };
    return [
      ...notes.map(({ row, column }): Highlight => ({
        range: { top: row, left: column, bottom: row, right: column },
        rule: { kind: 'formula', formula: 'TRUE', color: '6B21A8', fill: 'EDE3FA' },
      })),
      { range: whole, rule: { kind: 'formula', formula: 'TRUE', color: '1F2937', fill: 'DCE6F1' } },
      tinted(open, '灰', items),
      tinted('优秀', '绿'),
      tinted('合格', '黄'),
      tinted('不合格', '红'),
      tinted(open, '灰'),
    ];
  }

  draft(title: string): SheetDraft {
    const { units } = this.evaluation;
    const waiting = units.filter((one) => one.open > 0).length;
    const notes = this.notes();
    const table = layTable({
      spec: this.spec,
      title,
      note:
        `${notApplicable} 为不考核该单位的项目，不计入应得分；得分率＝得分÷应得分，名次、等次按得分率定，得分率相同的名次并列。` +
        (waiting === 0 ? '' : `有待评项目的 ${waiting} 个单位暂不排名，评完后重新汇总。`) +
        '紫色为办公室手工改定的，批注里有计算分；每一分的来历见“测评明细”。',
      records: [this.fullRecord(), ...units.map((one, index) => this.record(one, index))],
      count: units.length + 1,
      frozenColumns: 2,
      tab: '7030A0',
      highlights: this.highlights(notes),
    });
    return {
      ...table,
      notes,
      frozen: { rows: fullRow, columns: 2 },
      filter: { top: fullRow, left: 1, bottom: this.lastRow, right: this.spec.columns.length },
      print: { orientation: 'landscape', ...table.print, repeatRows: [headerRow, fullRow] },
    };
  }
}

/** 测评: a row a unit, its scores by item, and what they come to by formulas. */
export function layEvaluationTable(year: AnnualConsolidation, evaluation: Evaluation, title: string): SheetDraft {
  return new EvaluationTable(year, evaluation).draft(title);
}
