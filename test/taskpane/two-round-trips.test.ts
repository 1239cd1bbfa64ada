import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { paneOperations } from '../../scripts/bench/pane-operations';
import { wideLedger } from '../../scripts/bench/wide-ledger';
import { nodePacker } from '../../scripts/packer';
import { createLedger } from '../../src/ledger/create';
import { Session } from '../../src/taskpane/session';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import { startExcel, type ExcelHost } from '../host/excel';

/** Where operations are looked for. */
const rooms = ['src/ledger/operations', 'src/consolidation'];

function isOperation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ['name', 'whyNot', 'act'].every((key) => key in value);
}

async function exportedOperations(): Promise<string[]> {
  const files = rooms.flatMap((room) => fs.readdirSync(room).map((file) => path.resolve(room, file)));
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(file).href)) as Record<string, unknown>),
  );
  return modules.flatMap((module) => Object.keys(module).filter((name) => isOperation(module[name])));
}

describe('on a ledger of 300 units and 60 tasks', () => {
  let host: ExcelHost;
  let session: Session;

  beforeAll(async () => {
    const draft = createLedger(wideLedger(300, 60));
    const names = draft.sheets.map(({ name }) => name);
    const bytes = await writeWorkbook(draft, nodePacker);
    ({ host } = await startExcel({ bytes, api: '1.13', web: true }));
    session = new Session(new ExcelWorkbook(names), () => new Date(2007, 11, 20, 9, 30));
    await session.start();
  });

  it('every operation there is gets its turn below', async () => {
    expect(paneOperations.map(({ name }) => name).sort()).toEqual((await exportedOperations()).sort());
  });

  it.each(paneOperations)('$name asks Excel twice at most', async ({ prepare }) => {
    const act = prepare(session);
    host.resetCounters();
    const done = await act();
    expect(session.view.message).toMatchObject({ kind: 'done' });
    expect(done).toBe(true);
    expect(host.counters.syncs).toBeGreaterThan(0);
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(host.notSimulated).toEqual([]);
  });
});
