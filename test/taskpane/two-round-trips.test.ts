import { beforeAll, describe, expect, it } from 'vitest';
import { paneOperations } from '../../scripts/bench/pane-operations';
import { olderLedger } from '../../scripts/bench/older-ledger';
import { wideLedger } from '../../scripts/bench/wide-ledger';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { createIn, newLedgerName } from '../../src/ledger/operations/create-in';
import { whyNotNow } from '../../src/ledger/operations/perform';
import { undoOperation } from '../../src/ledger/operations/undo';
import { logSheet } from '../../src/ledger/sheets/log';
import { Session } from '../../src/taskpane/session';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { listSheetName } from '../../src/workbook/lists';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import type { Cell, SheetRange, SheetSnapshot } from '../../src/workbook/snapshot';
import { startExcel, type ExcelHost } from '../host/excel';
import { new2007 } from '../ledger-2007';
import { exportedOperations } from './exported-operations';

describe('on a ledger of 300 units and 60 tasks', () => {
  let host: ExcelHost;
  let session: Session;
  let sheetNames: readonly string[];

  beforeAll(async () => {
    const draft = olderLedger(createLedger(wideLedger(300, 60)));
    sheetNames = draft.sheets.map(({ name }) => name);
    const bytes = await writeWorkbook(draft, nodePacker);
    ({ host } = await startExcel({ bytes, api: '1.13', web: true }));
    session = new Session(new ExcelWorkbook(sheetNames), () => new Date(2007, 11, 20, 9, 30));
    await session.start();
  });

  it('every operation there is gets its turn below', async () => {
    const exported = (await exportedOperations()).map(([name]) => name);
    expect([...new Set(paneOperations.map(({ name }) => name))].sort()).toEqual(exported.sort());
  });

  async function inTwo(act: () => Promise<boolean>): Promise<void> {
    host.resetCounters();
    const done = await act();
    expect(session.view.message).toMatchObject({ kind: 'done' });
    expect(done).toBe(true);
    expect(host.counters.syncs).toBeGreaterThan(0);
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(host.notSimulated).toEqual([]);
  }

  const everyCell = ({ name, rows }: SheetSnapshot): SheetRange => {
    const columns = [...rows.values()].flatMap((cells) => cells.map(({ column }) => column));
    return { sheet: name, top: 1, left: 1, bottom: Math.max(1, ...rows.keys()), right: Math.max(1, ...columns) };
  };

  /** Nothing is computed here. */
  const withoutResult = (cell: Cell) =>
    cell.formula === true ? { row: cell.row, column: cell.column, formula: true } : cell;

  /** What stands in the sheets, as a text each: they are compared often. The log only grows, and lists that were placed stay for the next who needs them. */
  async function held(): Promise<Record<string, string>> {
    const workbook = new ExcelWorkbook(sheetNames);
    const { sheets } = await workbook.load((await workbook.load()).sheets.map(everyCell));
    return Object.fromEntries(
      sheets
        .filter(({ name }) => name !== logSheet.name && name !== listSheetName)
        .map(({ name, rows }) => [name, JSON.stringify([...rows.values()].flat().map(withoutResult))]),
    );
  }

  const apart = ['undoOperation', 'freezeYear', 'reopenYear'];

  it.each(paneOperations.filter(({ name }) => !apart.includes(name)))(
    '$name asks Excel twice at most, and so does taking it back',
    async ({ prepare }) => {
      const before = await held();
      await inTwo(prepare(session));
      expect(await held()).not.toEqual(before);
      const [last] = session.view.undoable;
      if (last === undefined) throw new Error('nothing to take back');
      await inTwo(() => session.undo(last));
      expect(await held()).toEqual(before);
      await inTwo(prepare(session));
    },
  );

  const prepared = (name: string) => {
    const operation = paneOperations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`there is no ${name}`);
    return operation.prepare(session);
  };

  it('freezing and reopening ask Excel twice at most; between them nothing else is done, nor taken back', async () => {
    await inTwo(prepared('freezeYear'));
    const frozen = await held();
    expect(await prepared('addUnit')()).toBe(false);
    expect(session.view.message).toMatchObject({ kind: 'refused', reason: { code: 'ledger-frozen' } });
    const [last] = session.view.undoable;
    if (last === undefined) throw new Error('nothing to take back');
    expect(await session.undo(last)).toBe(false);
    expect(session.view.message).toMatchObject({ kind: 'refused', reason: { code: 'ledger-frozen' } });
    expect(await held()).toEqual(frozen);
    await inTwo(prepared('reopenYear'));
  });
});

it('on a ledger of 17 units and 9 tasks they can all be done one after another, as the bench does them', async () => {
  const draft = olderLedger(createLedger(wideLedger(17, 9)));
  const { host } = await startExcel({ bytes: await writeWorkbook(draft, nodePacker), api: '1.13', web: true });
  const session = new Session(new ExcelWorkbook(draft.sheets.map(({ name }) => name)), () => new Date(2007, 11, 20, 9));
  await session.start();
  for (const { name, prepare } of paneOperations) {
    await prepare(session)();
    expect([name, session.view.message]).toEqual([name, expect.objectContaining({ kind: 'done' })]);
  }
  session.end();
  expect(host.notSimulated).toEqual([]);
});

it('what was done can still be taken back once other hands typed elsewhere', async () => {
  const { host } = await startExcel({ api: '1.13', web: true, calculate: () => '' });
  const session = new Session(new ExcelWorkbook(), () => new Date(2007, 11, 20, 9));
  await session.start();
  await session.work(newLedgerName, (workbook) => createIn(workbook, new2007));
  const [made] = session.view.undoable;
  if (made === undefined) throw new Error('nothing to take back');
  host.coAuthorTypes('Sheet1', 'A1', '便条');
  await session.refresh();
  const { ledger } = session.view;
  if (ledger.kind !== 'ledger') throw new Error(ledger.kind);
  // The button is not greyed for formulas that nobody touched.
  expect(whyNotNow(undoOperation, ledger.state, { ...made, formulasUnknown: true })).toBeUndefined();
  expect(await session.undo(made)).toBe(true);
  session.end();
});
