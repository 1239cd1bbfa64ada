import type { Unit } from '../../plan/plan';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { Criterion } from './criteria';
import { adjustmentSheet, criterionSheet, evaluationSheet } from '../sheets/scoring';

/** Scores that a new ledger starts with, by unit code and item; the office types its own. */
export type FirstScores = ReadonlyMap<string, ReadonlyMap<string, number>>;

function table(spec: SheetSpec, title: string, note: string, records: readonly TableRecord[], blankRows: number) {
  return layTable({ spec, title, note, records, count: records.length, blankRows });
}

/** A scoring item as a row of 测评标准. */
export function criterionRecord({ item, full, method, rule, audience, parameter }: Criterion): TableRecord {
  return {
    项目: item,
    标准分: full,
    评分方法: method === '' ? null : method,
    规则: rule,
    适用对象: audience,
    参数: parameter === '' ? null : parameter,
  };
}

function layCriteria(criteria: readonly Criterion[]): SheetDraft {
  const note = '填了项目和标准分，下发的填报表里就有自评表，年度汇总里就有测评。规则留空的由办公室手工评分。';
  return table(criterionSheet, '测评标准', note, criteria.map(criterionRecord), 40);
}

function layEvaluation(units: readonly Unit[], criteria: readonly Criterion[], scores: FirstScores): SheetDraft {
  const items = criteria.map(({ item }) => item);
  const records = criteria.length === 0 ? [] : units;
  const note = `手工评的分填在这里，汇总时以它为准；不考核某单位的项目填 ${notApplicable}。留空的由规则计算，没有规则的为待评。`;
  return table(
    evaluationSheet(items),
    '测评',
    note,
    records.map(({ code, name }) => ({
      单位编码: code,
      单位名称: name,
      ...Object.fromEntries(scores.get(code) ?? []),
    })),
    40,
  );
}

/** What of a new ledger is for the evaluation: 测评标准, 测评 with a column an item and a row a unit, 测评加减分. */
export function layEvaluationSheets(
  units: readonly Unit[],
  criteria: readonly Criterion[],
  scores: FirstScores = new Map(),
): SheetDraft[] {
  return [layCriteria(criteria), layEvaluation(units, criteria, scores), layAdjustments()];
}

/** 测评加减分 without any row. */
export function layAdjustments(): SheetDraft {
  return table(adjustmentSheet, '测评加减分', '加分填正数，减分填负数，一行一条，写明理由。', [], 40);
}
