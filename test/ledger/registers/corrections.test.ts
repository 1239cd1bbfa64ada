import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../src/ledger/progress/light';
import { readLog } from '../../../src/ledger/log';
import { undoOperation } from '../../../src/ledger/operations/undo';
import { perform } from '../../../src/ledger/operations/perform';
import { registerFindings } from '../../../src/ledger/registers/check';
import { correctable, heldFast, stepHeaders } from '../../../src/ledger/registers/held-fast';
import { operationsOf, registerOperations, stepOf } from '../../../src/ledger/registers/operations';
import { recordChanges } from '../../../src/ledger/registers/record-changes';
import { recordWith, type Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { documents, inspections, meetings, workPlans } from '../../../src/ledger/registers';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { after, differences, objection, stateOf } from '../operations/office';
import { cases, entries, inState, keyOf, request } from './every-state';
import { withGroup, withRow } from './group';

const reason = '录入有误';

function correctOf(register: Register) {
  const { correct } = operationsOf(register);
  if (correct === undefined) throw new Error(`${register.spec.name} has nothing to be put right`);
  return correct;
}

/** A cell changed in the sheet itself. */
function byHand(workbook: WorkbookSnapshot, register: Register, key: string, cells: Entered): WorkbookSnapshot {
  const row = recordWith(workbook, register, key)?.row;
  return applied(workbook, recordChanges(stateOf(workbook), register.spec, row, cells)).workbook;
}

const found = (workbook: WorkbookSnapshot) =>
  registerFindings(stateOf(workbook)).map(({ code, where }) => [code, where.sheet, where.field]);

/** Another text for a column, that is as good. */
function otherFor(register: Register, header: string): string {
  const kind = register.spec.columns.find((column) => column.header === header)?.kind;
  if (kind !== 'date') return `${entries[header] ?? ''}（更正）`;
  return daysLater(entries[header] ?? '2007-12-01', 1);
}

/** Every step that can be taken, and every field that it enters. */
const entered = cases
  .filter(({ state, step }) => step.from.includes(state))
  .flatMap((one) => one.step.enters.map((header) => ({ ...one, header })));

describe('what a step entered', () => {
  it.each(entered.map((one) => [`${one.register.noun} ${one.step.name}: ${one.header}`, one] as const))(
    '%s is not changed by editing, found where it was by hand, and accepted with a reason',
    (_, { header, ...one }) => {
      const { register, step } = one;
      const key = keyOf(register);
      const { workbook } = after(inState(one), stepOf(register, step.name), request(one));
      const other = otherFor(register, header);
      const edit = { key, entered: { [header]: other } };
      expect(objection(workbook, operationsOf(register).edit, edit)).toBe('record-field-held-fast');
      const hand = byHand(workbook, register, key, { [header]: other });
      expect(found(hand)).toContainEqual(['record-changed-by-hand', register.spec.name, header]);
      expect(objection(hand, correctOf(register), { key, entered: {}, reason: ' ' })).toBe(
        'record-correction-without-reason',
      );
      const accepted = after(hand, correctOf(register), { key, entered: {}, reason }).workbook;
      expect(found(accepted).map(([code]) => code)).not.toContain('record-changed-by-hand');
      // Put back by hand as it was, it is as it was logged.
      const back = byHand(hand, register, key, { [header]: entries[header] ?? '' });
      expect(found(back)).toEqual([]);
    },
  );

  const moved = cases.filter(({ state, step }) => step.from.includes(state) && state !== step.to);

  it.each(moved.map((one) => [`${one.register.noun} ${one.state}: ${one.step.name}`, one] as const))(
    '%s, and a state set by hand after it is found',
    (_, one) => {
      const { register, lifecycle, step } = one;
      const { workbook } = after(inState(one), stepOf(register, step.name), request(one));
      const others = lifecycle.states.filter((state) => state !== step.to);
      for (const state of others) {
        const hand = byHand(workbook, register, keyOf(register), { [lifecycle.header]: state });
        expect(found(hand)).toContainEqual(['record-changed-by-hand', register.spec.name, lifecycle.header]);
      }
    },
  );
});

describe('a correction', () => {
  const notice = { 文件类别: '通知或意见', 标题: '通知', 拟稿日期: '2007-11-01' };
  const key = '2007-D01';
  let workbook = after(withGroup, operationsOf(documents).enter, { entered: notice }).workbook;
  const take = (name: string, record: Entered) => {
    workbook = after(workbook, stepOf(documents, name), { key, entered: record }).workbook;
  };
  take('送签', { 送签日期: '2007-11-05' });
  take('签批', { 签批人: '组长甲', 签批日期: '2007-12-05' });
  take('印发', { 印发日期: '2007-12-06' });
  const correct = correctOf(documents);
  const why = (record: Entered, at = workbook) => objection(at, correct, { key, entered: record, reason });

  it.each<[string, Entered]>([
    ['operation-nothing-changes', { 签批人: '组长甲' }],
    ['record-field-empty', { 签批人: '' }],
    ['operation-day-unreadable', { 签批日期: '去年' }],
    ['record-days-disordered', { 印发日期: '2007-12-04' }],
    ['document-signer-no-head', { 签批人: '成员丙' }],
    // The 副组长 had left by then.
    ['document-signer-no-head', { 签批人: '副组长乙' }],
  ])('%s: %o', (code, record) => expect(why(record)).toBe(code));

  it('is for what steps entered only', () => {
    for (const header of ['标题', '状态', '文件编号']) expect(() => why({ [header]: '改' })).toThrow(header);
  });

  it('puts several fields right at once, keeps the state, and logs before, after and why', () => {
    const right = { 签批人: '副组长乙', 签批日期: '2007-11-30', 印发日期: '2007-12-01' };
    const { workbook: now, state } = after(workbook, correct, { key, entered: right, reason });
    expect(registerFindings(state)).toEqual([]);
    expect(recordWith(now, documents, key)?.text('状态')).toBe('已印发');
    const lines = readLog(state).filter(({ operation }) => operation === '更正文件');
    expect(lines.map(({ subject, before, after: to }) => [subject, before, to]).reverse()).toEqual([
      ['文件 2007-D01 签批人', '组长甲', '副组长乙'],
      ['文件 2007-D01 签批日期', '2007-12-05', '2007-11-30'],
      ['文件 2007-D01 印发日期', '2007-12-06', '2007-12-01'],
      ['文件 2007-D01 更正理由', '', reason],
    ]);
  });

  it('can be taken back, and what was by hand before is found again', () => {
    const hand = byHand(workbook, documents, key, { 印发日期: '2007-12-20' });
    const performed = perform(correct, stateOf(hand), { key, entered: {}, reason });
    if (!performed.done) throw new Error(performed.reason.code);
    const { workbook: now, back } = applied(hand, performed.changes);
    const undo = { name: correct.name, written: performed.changes, back, log: performed.log };
    const taken = after(now, undoOperation, undo).workbook;
    expect(differences(hand, taken)).toEqual([]);
    expect(found(taken)).toEqual([['record-changed-by-hand', '文件', '印发日期']]);
  });

  it('fills what a state set by hand has skipped', () => {
    const skipped = withRow(withGroup, documents, {
      ...{ 文件编号: 'W1', 文件类别: '会议纪要', 标题: '纪要', 状态: '已签批', 签批人: '组长甲' },
    });
    expect(found(skipped).map(([code]) => code)).toEqual(['record-step-skipped']);
    const right = { key: 'W1', entered: { 签批日期: '2007-12-01' }, reason };
    expect(found(after(skipped, correct, right).workbook)).toEqual([]);
  });

  it('knows nothing of what was done to a record of the same key before this one was entered', () => {
    const plan = { 任务编号: 'T01', 牵头单位: '区科技局' };
    const of = 'T01 区科技局';
    let now = after(withGroup, operationsOf(workPlans).enter, { entered: plan }).workbook;
    now = after(now, stepOf(workPlans, '起草'), { key: of, entered: {} }).workbook;
    now = byHand(now, workPlans, of, { 任务编号: '', 牵头单位: '', 状态: '' });
    now = after(now, operationsOf(workPlans).enter, { entered: plan }).workbook;
    expect(found(now).map(([code]) => code)).not.toContain('record-changed-by-hand');
  });

  it('puts a key right that people gave, unless another record has it', () => {
    const at = (task: string) =>
      objection(withGroup, correctOf(workPlans), { key: 'T01 区教育局', entered: { 任务编号: task }, reason });
    expect(at('T09')).toBeUndefined();
    expect(at('T99')).toBe('operation-task-unknown');
    const taken = withRow(withGroup, workPlans, { 任务编号: 'T09', 牵头单位: '区教育局' });
    expect(objection(taken, correctOf(workPlans), { key: 'T01 区教育局', entered: { 任务编号: 'T09' }, reason })).toBe(
      'record-key-taken',
    );
  });
});

it('there is a correction wherever something is held fast, and nowhere else', () => {
  for (const { register, correct } of registerOperations)
    expect(correct === undefined).toBe(heldFast(register).length === 0);
  expect([meetings, inspections].map((register) => operationsOf(register).correct)).toEqual([undefined, undefined]);
  expect([...stepHeaders(documents)]).toEqual(['送签日期', '签批人', '签批日期', '印发日期']);
});

it('a draft has nothing to be put right yet', () => {
  const drafted = withRow(withGroup, documents, { 文件编号: 'W1', 标题: '纪要', 拟稿日期: '2007-12-01' });
  const record = recordWith(drafted, documents, 'W1');
  expect(record && correctable(documents, record)).toEqual([]);
});

it('a row without a number is named', () => {
  const rows = withRow(withGroup, inspections, { 日期: '2007-12-01', 对象: '区教育局', 发现问题: '没有台账' });
  expect(registerFindings(stateOf(rows)).map(({ code, where }) => [code, where.sheet, where.field])).toEqual([
    ['record-without-key', '督查', '督查编号'],
  ]);
});
