import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Problem } from '../ledger';
import { layProblems } from '../creating/problem-draft';
import { problemSheet } from '../sheets/registers';
import { namesIn } from '../listed-names';
import { firstState, type Lifecycle } from './lifecycle';
import { nextKey, recordsOf, type Register } from './register';

/** An answer that is due before the day it is asked for cannot come in time. */
function dueBeforeHanded(sheet: string, cell: string, handed?: PlainDate, due?: PlainDate): Finding | undefined {
  if (handed === undefined || due === undefined || handed === '' || due >= handed) return undefined;
  const values = { field: '答复时限', day: due, earlier: '交办日期', earlierDay: handed };
  return finding('record-days-disordered', { sheet, cell, field: '答复时限' }, values);
}

/**
 * The life of what a unit raised: handed to the unit that is to act (交办), answered by it or turned down with the reason;
 * handed back where it is another unit's, taken up again where the answer does not do. The usage of offices that handle
 * proposals (建议办理): whoever is asked answers by a day, and 不采纳 is an answer too.
 */
const problemLife: Lifecycle = {
  header: '状态',
  states: ['待交办', '办理中', '不采纳', '已答复'],
  holds: {
    待交办: [],
    办理中: ['承办单位', '交办日期', '答复时限'],
    不采纳: ['答复情况', '答复日期'],
    已答复: ['答复情况', '答复日期'],
  },
  steps: [
    {
      name: '交办',
      from: ['待交办'],
      to: '办理中',
      enters: ['交办日期', '答复时限'],
      mayEnter: ['承办单位'],
      ahead: ['答复时限'],
      whyNot: (_state, record, entered) =>
        dueBeforeHanded(record.sheet, record.at('答复时限'), entered['交办日期'], entered['答复时限']),
    },
    { name: '答复', from: ['待交办', '办理中'], to: '已答复', enters: ['答复日期'], mayEnter: ['答复情况'] },
    { name: '不采纳', from: ['待交办', '办理中'], to: '不采纳', enters: ['答复日期'], mayEnter: ['答复情况'] },
    {
      name: '退回交办',
      from: ['办理中'],
      to: '待交办',
      enters: [],
      empties: ['交办日期', '答复时限'],
      asksReason: true,
    },
    {
      name: '重新办理',
      from: ['不采纳', '已答复'],
      to: '待交办',
      enters: [],
      empties: ['交办日期', '答复时限', '答复日期'],
      asksReason: true,
    },
  ],
};

/** 问题答复: problems, opinions and suggestions of units, a row for each unit that is asked to act (问题…意见和建议). */
export const problems: Register = {
  spec: problemSheet,
  noun: '问题建议',
  title: '反映内容',
  needs: ['提出单位', '反映内容'],
  naming: { 提出单位: 'unit', 任务编号: 'task', 承办单位: 'unit' },
  days: ['提出日期', '交办日期', '答复日期'],
  given: ['来源文件', '来源工作表', '来源单元格'],
  lifecycle: problemLife,
  laid: layProblems,
  number: (state) => nextKey(state.workbook, problemPrefix(state.ledger.year)),
  check: (_state, record) => {
    const [handed, due] = [record.day('交办日期'), record.day('答复时限')];
    const found = dueBeforeHanded(record.sheet, record.at('答复时限'), handed, due);
    return found === undefined ? [] : [found];
  },
};

/** `2007-Q`: what the numbers of a year's matters begin with. */
export function problemPrefix(year: number): string {
  return `${year}-Q`;
}

/** The problems of a ledger; of two of one number the first counts. */
export function readProblems(workbook: WorkbookSnapshot): Problem[] {
  const seen = new Set<string>();
  return recordsOf(workbook, problems).flatMap((record): Problem[] => {
    if (seen.has(record.key)) return [];
    seen.add(record.key);
    const { text, day } = record;
    return [
      {
        code: record.key,
        by: text('提出单位'),
        raised: day('提出日期'),
        kind: text('类别'),
        task: text('任务编号'),
        content: text('反映内容'),
        asked: text('请求协调单位'),
        units: namesIn(text('承办单位')),
        handed: day('交办日期'),
        deadline: day('答复时限'),
        state: text('状态') || firstState(problemLife),
        answer: text('答复情况'),
        answered: day('答复日期'),
        source: { file: text('来源文件'), sheet: text('来源工作表'), cell: text('来源单元格') },
        sheet: record.sheet,
        row: record.row,
        at: record.at('状态') || record.at('问题编号'),
      },
    ];
  });
}

/** The states in which there is an answer; 不采纳 is one too. */
export const answeredStates: readonly string[] = ['不采纳', '已答复'];
