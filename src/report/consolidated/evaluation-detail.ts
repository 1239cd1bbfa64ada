import { dayName } from '../../findings/day-name';
import type { AnnualConsolidation } from '../../consolidation/annual';
import type { Evaluation, ItemScore, UnitEvaluation } from '../../evaluation/evaluation';
import type { Adjustment } from '../../ledger/scoring/adjustments';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { columnRange, firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import { lightFill, lightInk } from '../../workbook/style';
import { evaluationDetailSheet } from './evaluation-sheets';
import { around, evidenceText } from '../cells/evidence-text';
import { figureCell } from '../cells/figure-cell';
import { fileLink } from '../cells/file-link';
import { insideLink } from '../cells/inside-link';

/** What stands under 评定 for a bonus or deduction. */
export const adjustmentState = '加减分';

/** What an item shows as: its points, 待评, or — where it does not apply. */
export function scoreCell({ state, points }: ItemScore): CellContent {
  return points ?? (state === '不适用' ? notApplicable : state);
}

/** Opens the rows that a score comes from: in the unit's return; in 报送情况 where what counts is that there is none. */
function openLink({ evidence, state, criterion }: ItemScore, folder: string, submission: CellContent): CellContent {
  const returned = evidence.find(({ file }) => file !== undefined);
  if (returned?.file !== undefined) {
    const { file, sheet, cells } = returned;
    return fileLink(folder, { file, sheet, cell: around(cells) }, sheet);
  }
  const computed = state !== '不适用' && criterion.rule !== '手工评分';
  return evidence.length === 0 && computed ? submission : null;
}

function itemRecord(one: UnitEvaluation, score: ItemScore, row: number, open: CellContent): TableRecord {
  const { criterion, points, computed, self, state } = score;
  const own = self === undefined ? null : figureCell(self.score);
  const difference = typeof own === 'number' && points !== undefined ? Math.round((own - points) * 100) / 100 : '';
  return {
    单位编码: one.unit.code,
    单位名称: one.unit.name,
    项目: criterion.item,
    规则: criterion.rule,
    标准分: criterion.full,
    自评分: own,
    考核分: scoreCell(score),
    差异: { formula: `IF(AND(ISNUMBER(F${row}),ISNUMBER(G${row})),ROUND(F${row}-G${row},2),"")`, result: difference },
    评定: state,
    计算分: computed ?? null,
    怎么得来: score.how,
    依据: evidenceText(score.evidence) || null,
    打开: open,
    自评说明: self?.remark || null,
  };
}

function adjustmentRecord({ unit }: UnitEvaluation, one: Adjustment): TableRecord {
  const signed = [one.by, one.date ?? ''].filter((part) => part !== '').join(' ');
  return {
    单位编码: unit.code,
    单位名称: unit.name,
    项目: adjustmentState,
    考核分: one.points,
    评定: adjustmentState,
    怎么得来: [one.reason || '没有写理由', signed].filter((part) => part !== '').join('；'),
    依据: `台账“测评加减分”${one.at}`,
  };
}

/** The first row of each unit in 测评明细, and how many rows there are. */
export function detailRows({ units }: Evaluation): { first: number[]; count: number } {
  let next = firstRecordRow;
  const first = units.map(({ items, adjustments }) => {
    const row = next;
    next += items.length + adjustments.length;
    return row;
  });
  return { first, count: next - firstRecordRow };
}

function* records(year: AnnualConsolidation, evaluation: Evaluation, folder: string): Generator<TableRecord> {
  const { first } = detailRows(evaluation);
  for (const [index, one] of evaluation.units.entries()) {
    const reported = year.submissions[index]?.used !== undefined;
    const submission = reported ? null : insideLink('报送情况', `D${firstRecordRow + index}`, '报送情况');
    for (const [place, score] of one.items.entries()) {
      yield itemRecord(one, score, (first[index] ?? 0) + place, openLink(score, folder, submission));
    }
    for (const adjustment of one.adjustments) yield adjustmentRecord(one, adjustment);
  }
}

/** 测评明细: how each score came about, beside what the unit gave itself, with a link to the rows it comes from. */
export function layEvaluationDetail(
  year: AnnualConsolidation,
  evaluation: Evaluation,
  title: string,
  folder: string,
): SheetDraft {
  const spec = evaluationDetailSheet;
  const { count } = detailRows(evaluation);
  const states = columnRange(spec, '评定', count);
  const differences = columnRange(spec, '差异', count);
  const tinted = (text: string, light: '绿' | '黄' | '灰') => ({
    range: states,
    rule: { kind: 'equals' as const, text, color: lightInk[light], fill: lightFill[light] },
  });
  return layTable({
    spec,
    title,
    note: `汇总日期${dayName(year.asOf)}。评定：计算＝按规则算出；手工＝办公室在台账“测评”表评定，计算分列在旁边；待评＝还算不出，等办公室评定；不适用＝不考核该单位。差异＝自评分－考核分。点“打开”看所依据的行。`,
    records: records(year, evaluation, folder),
    count,
    frozenColumns: 3,
    tab: '7030A0',
    highlights: [
      tinted('手工', '黄'),
      tinted('加减分', '绿'),
      tinted('待评', '灰'),
      {
        range: differences,
        rule: { kind: 'formula', formula: `N(H${firstRecordRow})<>0`, color: 'B26A00', fill: 'FFF0C2' },
      },
    ],
  });
}
