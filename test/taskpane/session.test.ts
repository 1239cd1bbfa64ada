import { describe, expect, it } from 'vitest';
import { finding } from '../../src/findings/finding';
import { createLedger } from '../../src/ledger/creating/create';
import type { Operation } from '../../src/ledger/operations/operation';
import { Session } from '../../src/taskpane/session';
import { WorkbookRefusal } from '../../src/workbook/open-workbook';
import { snapshotOf } from '../../src/workbook/drafted';
import { new2007 } from '../ledger-2007';
import { RememberedWorkbook } from './remembered-workbook';

const clock = () => new Date(2007, 11, 20, 9, 30);

/** Writes a state into the first row of 进展. */
const setState: Operation<string> = {
  name: '填写状态',
  whyNot: (_state, wanted) => (wanted === '' ? finding('pane-no-ledger', {}) : undefined),
  act: (_state, wanted) => ({
    changes: [{ kind: 'block', sheet: '进展', row: 4, column: 7, contents: [[wanted]] }],
    log: [{ subject: 'T01', before: '未启动', after: wanted }],
  }),
};

async function started(workbook = new RememberedWorkbook(snapshotOf(createLedger(new2007)))) {
  const session = new Session(workbook, clock);
  await session.start();
  return { session, workbook };
}

function textAt(workbook: RememberedWorkbook, sheet: string, row: number, column: number) {
  const rows = workbook.snapshot.sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.get(row)?.find((cell) => cell.column === column)?.value;
}

describe('a session', () => {
  it('reads the ledger once when it starts, for the day of its clock', async () => {
    const { session, workbook } = await started();
    expect(workbook.loads).toBe(1);
    expect(session.view.ledger).toMatchObject({
      kind: 'ledger',
      state: { today: '2007-12-20', now: '2007-12-20 09:30' },
    });
  });

  it('knows the day of its clock in a workbook that is no ledger yet', async () => {
    const { session } = await started(new RememberedWorkbook({ sheets: [], definedNames: [], externalLinks: [] }));
    expect(session.view.ledger).toMatchObject({ kind: 'no-ledger', today: '2007-12-20' });
  });

  it('carries an operation out with one load and one write, and logs it', async () => {
    const { session, workbook } = await started();
    [workbook.loads, workbook.applies] = [0, 0];
    expect(await session.perform(setState, '进行中')).toBe(true);
    expect([workbook.loads, workbook.applies]).toEqual([1, 1]);
    expect(textAt(workbook, '进展', 4, 7)).toBe('进行中');
    expect([1, 2, 3, 4, 5].map((column) => textAt(workbook, '操作日志', 5, column))).toEqual([
      '2007-12-20 09:30',
      '填写状态',
      'T01',
      '未启动',
      '进行中',
    ]);
    expect(session.view.message).toMatchObject({ kind: 'done', done: { name: '填写状态' } });
  });

  it('says why not, and writes nothing', async () => {
    const { session, workbook } = await started();
    expect(await session.perform(setState, '')).toBe(false);
    expect(workbook.applies).toBe(0);
    expect(session.view.message).toMatchObject({ kind: 'refused', reason: { code: 'pane-no-ledger' } });
  });

  it('forgets why not when something else begins, but not what can be taken back', async () => {
    const { session } = await started();
    await session.perform(setState, '');
    session.begin();
    expect(session.view.message).toBeUndefined();
    await session.perform(setState, '进行中');
    session.begin();
    expect(session.view.message?.kind).toBe('done');
  });

  it('takes an operation back, once, and keeps what others entered since', async () => {
    const { session, workbook } = await started();
    await session.perform(setState, '进行中');
    const [done] = session.view.undoable;
    if (done === undefined) throw new Error('nothing to undo');
    expect(await session.undo(done)).toBe(true);
    expect(textAt(workbook, '进展', 4, 7)).toBe('未启动');
    expect(session.view.undoable).toEqual([]);

    await session.perform(setState, '已完成');
    const [again] = session.view.undoable;
    if (again === undefined) throw new Error('nothing to undo');
    workbook.write([{ kind: 'block', sheet: '进展', row: 4, column: 7, contents: [['暂缓']] }]);
    expect(await session.undo(again)).toBe(false);
    expect(textAt(workbook, '进展', 4, 7)).toBe('暂缓');
    expect(session.view.message?.kind).toBe('refused');
  });

  it('reads again when other hands write, but not for its own writing', async () => {
    const { session, workbook } = await started();
    await session.perform(setState, '进行中');
    const loads = workbook.loads;
    workbook.write([{ kind: 'block', sheet: '封面', row: 3, column: 2, contents: [['测试区']] }], true);
    await session.refresh();
    expect(workbook.loads).toBe(loads + 2);
    expect(session.view.ledger).toMatchObject({ state: { ledger: { region: '测试区' } } });
  });

  it('makes a refusal of the host a message, and goes on afterwards', async () => {
    const { session, workbook } = await started();
    workbook.refuseNext = new WorkbookRefusal(finding('pane-no-ledger', { sheet: '进展' }));
    expect(await session.perform(setState, '进行中')).toBe(false);
    expect(session.view.message).toMatchObject({ kind: 'refused', reason: { where: { sheet: '进展' } } });
    workbook.refuseNext = new Error('boom');
    expect(await session.perform(setState, '进行中')).toBe(false);
    expect(session.view.message).toMatchObject({ reason: { code: 'pane-unforeseen', values: { detail: 'boom' } } });
    expect(await session.perform(setState, '进行中')).toBe(true);
  });

  it('says that it waits when the workbook does not answer', async () => {
    const { session, workbook } = await started();
    let release: () => void = () => undefined;
    workbook.held = new Promise((resolve) => (release = resolve));
    const waiting = new Promise<void>((resolve) => {
      session.subscribe(() => session.view.waiting && resolve());
    });
    const working = session.perform(setState, '进行中');
    await waiting;
    release();
    expect(await working).toBe(true);
    expect(session.view.waiting).toBe(false);
  });

  it('works on one operation after the other', async () => {
    const { session, workbook } = await started();
    await Promise.all([session.perform(setState, '进行中'), session.perform(setState, '已完成')]);
    expect(textAt(workbook, '进展', 4, 7)).toBe('已完成');
    expect(session.view.undoable.map(({ log }) => log[0]?.after)).toEqual(['已完成', '进行中']);
  });

  it('knows a workbook that is no ledger', async () => {
    const { session } = await started(new RememberedWorkbook({ sheets: [], definedNames: [], externalLinks: [] }));
    expect(session.view.ledger.kind).toBe('no-ledger');
  });
});
