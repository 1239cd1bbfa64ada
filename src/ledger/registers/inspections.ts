import { inspectionSheet } from '../sheets';
import type { Lifecycle } from './lifecycle';
import { nextKey, type Register } from './register';

/** The life of what an inspection found: put right, and opened again where it was not. */
export const inspectionLife: Lifecycle = {
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
