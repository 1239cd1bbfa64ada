import fs from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { nodePacker } from '../../../../scripts/writing/packer';
import { carry } from '../../../../scripts/commands/carry';
import { createLedger } from '../../../../src/ledger/creating/create';
import { whyNoNextYear } from '../../../../src/ledger/next-year/next-year';
import type { NextYearTerms } from '../../../../src/ledger/next-year/terms';
import type { LedgerState } from '../../../../src/ledger/operations/operation';
import { editProgress } from '../../../../src/ledger/operations/progress/edit';
import { freezeYear } from '../../../../src/ledger/operations/freeze';
import { renameUnit } from '../../../../src/ledger/operations/units/rename';
import { retireUnit } from '../../../../src/ledger/operations/units/standing';
import { decisions, members } from '../../../../src/ledger/registers';
import { operationsOf, stepOf } from '../../../../src/ledger/registers/operations';
import { readNotice } from '../../../../src/plan/notice';
import { sampleNotice } from '../../../../src/sample/notice-2007';
import { MergeClient } from '../../../../src/taskpane/merging/client';
import { Session } from '../../../../src/taskpane/session';
import { writeWorkbook } from '../../../../src/workbook/exceljs/write';
import { ExcelWorkbook } from '../../../../src/workbook/officejs';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { nodePlatform } from '../../../../scripts/platform';
import { startExcel } from '../../../host/excel';
import { new2007 } from '../../../ledger-2007';
import { Office } from '../../../scripts/office';
import { inMemory } from '../../../workbook/exceljs/opened';
import { opened } from '../../../year-2007';
import { AnsweringWorker } from '../../merging/answering-worker';

/** The year is over: what happens now is of 5 January 2008. */
const clock = () => new Date(2008, 0, 5, 9, 30);
const terms = { year: 2008, deadline: '2009-01-31' };
const notice = sampleNotice.replaceAll('社区', '街道社区');

let office: Office;
/** The ledger at the end of its year, frozen. */
let bytes: Uint8Array;

/** A year's work in the pane, then frozen. */
async function workedOn(session: Session): Promise<void> {
  const decision = { 承办单位: '区科协', 完成时限: '2007-12-10' };
  const { enter } = operationsOf(decisions);
  const done = [
    await session.perform(renameUnit, { unit: 'U02', name: '区委宣传统战部' }),
    await session.perform(retireUnit, { unit: 'U15' }),
    await session.perform(operationsOf(members).enter, {
      entered: { 姓名: '组长甲', 小组职务: '组长', 起始日期: '2007-08-14' },
    }),
    await session.perform(enter, { entered: { ...decision, 事项: '=建好画廊' } }),
    await session.perform(enter, { entered: { ...decision, 事项: '办科技节' } }),
    await session.perform(stepOf(decisions, '办结'), {
      key: '2007-01',
      entered: { 办理情况: '已经建好', 办结日期: '2007-12-01' },
    }),
    await session.perform(editProgress, {
      key: { task: 'T01', point: '', unit: 'U04' },
      fields: { state: '已完成' as const, share: 1 },
    }),
    await session.perform(freezeYear, { by: '办公室主任', report: '', sha256: nodePlatform.sha256 }),
  ];
  expect(done).toEqual(done.map(() => true));
}

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
  const workbook = await inMemory(await writeWorkbook(createLedger(new2007), nodePacker));
  const session = new Session(workbook, clock);
  await session.start();
  await workedOn(session);
  bytes = await workbook.save();
  office.put('台账2007.xlsx', bytes);
  office.put('新通知.txt', notice);
});

afterAll(() => {
  vi.restoreAllMocks();
  office.close();
});

async function stateOver(workbook: OpenWorkbook): Promise<LedgerState> {
  const session = new Session(workbook, clock);
  await session.start();
  const { ledger } = session.view;
  if (ledger.kind !== 'ledger') throw new Error(`the workbook is ${ledger.kind}`);
  return ledger.state;
}

/** What the pane makes, through its worker. */
async function ofThePane(workbook: OpenWorkbook, own: NextYearTerms): Promise<Uint8Array> {
  const state = await stateOver(workbook);
  expect(whyNoNextYear(state, own)).toBeUndefined();
  const client = new MergeClient(() => new AnsweringWorker().asWorker);
  return client.nextYear(state, own);
}

async function ofTheCommand(out: string, withNotice: boolean): Promise<Uint8Array> {
  await carry({
    ledger: office.ledger,
    year: '2008',
    deadline: terms.deadline,
    asOf: '2008-01-05',
    out: office.at(out),
    ...(withNotice ? { notice: office.at('新通知.txt') } : {}),
  });
  return new Uint8Array(fs.readFileSync(office.at(out)));
}

it.each([
  ['the plan stays', undefined],
  ['the plan is new', readNotice(notice).plan],
])('the pane makes the ledger that the command makes, in both editions, where %s', async (name, plan) => {
  const command = opened(await ofTheCommand(`${name}.xlsx`, plan !== undefined));
  const browser = await inMemory(bytes);
  expect(opened(await ofThePane(browser, { ...terms, plan }))).toEqual(command);
  const { host } = await startExcel({ bytes, api: '1.13', web: true });
  const held = opened(await host.save());
  const excel = new ExcelWorkbook(held.sheets.map((sheet) => sheet.name));
  expect(opened(await ofThePane(excel, { ...terms, plan }))).toEqual(command);
  // The old ledger is only read: by the command, in the browser, in Excel.
  expect(new Uint8Array(fs.readFileSync(office.ledger))).toEqual(new Uint8Array(bytes));
  expect(opened(await host.save())).toEqual(held);
  expect(browser.content).toEqual(opened(bytes));
});

it('the command overwrites no ledger unasked', async () => {
  await ofTheCommand('有了.xlsx', false);
  await expect(ofTheCommand('有了.xlsx', false)).rejects.toMatchObject({ code: 'output-exists' });
});

it('stopped, nothing comes of it', async () => {
  const state = await stateOver(await inMemory(bytes));
  const stop = new AbortController();
  const workers: AnsweringWorker[] = [];
  const client = new MergeClient(() => {
    workers.push(new AnsweringWorker(true));
    return (workers.at(-1) as AnsweringWorker).asWorker;
  });
  const making = client.nextYear(state, terms, stop.signal);
  setTimeout(() => stop.abort());
  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});
