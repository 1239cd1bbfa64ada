import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Inspection } from '../ledger';
import { inspectionSheet } from '../sheets/registers';
import { namesIn } from '../listed-names';
import type { Lifecycle } from './lifecycle';
import { nextKey, rowsOf, type Register } from './register';

/** The life of what an inspection found: put right, and opened again where it was not. */
const inspectionLife: Lifecycle = {
  header: '状态',
  states: ['整改中', '已整改'],
  holds: { 整改中: [], 已整改: ['整改情况'] },
  steps: [
    { name: '整改到位', from: ['整改中'], to: '已整改', enters: [], mayEnter: ['整改情况'] },
    { name: '退回整改', from: ['已整改'], to: '整改中', enters: [], asksReason: true },
  ],
};

/** 督查: what was found with a unit or a township, and until when it is to be put right. */
export const inspections: Register = {
  spec: inspectionSheet,
  noun: '督查',
  title: '发现问题',
  needs: ['日期', '对象', '发现问题', '整改时限'],
  naming: { 对象: 'units', 任务编号: 'task' },
  days: ['日期', '整改时限'],
  lifecycle: inspectionLife,
  number: (state) => nextKey(state.workbook, `${state.ledger.year}-I`),
};

/** The inspections of a ledger, those without a number among them. */
export function readInspections(workbook: WorkbookSnapshot): Inspection[] {
  return rowsOf(workbook, inspections)
    .filter((row) => row.text('对象') !== '')
    .map((row) => ({
      code: row.text('督查编号'),
      date: row.day('日期'),
      units: namesIn(row.text('对象')),
      task: row.text('任务编号'),
      problem: row.text('发现问题'),
      deadline: row.day('整改时限'),
      remedy: row.text('整改情况'),
      state: row.text('状态'),
      at: row.at('状态') || row.at('督查编号'),
    }));
}
