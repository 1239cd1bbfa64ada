import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../../../scripts/writing/packer';
import { consolidate } from '../../../../src/consolidation/consolidate';
import { adjudicateValue, chooseReturn } from '../../../../src/consolidation/decisions/decide';
import { decidableAt } from '../../../../src/consolidation/decisions/decidable/places';
import { createLedger } from '../../../../src/ledger/creating/create';
import type { Ledger } from '../../../../src/ledger/ledger';
import { withdrawDecision } from '../../../../src/ledger/operations/adjudicate';
import { Session } from '../../../../src/taskpane/session';
import { writeWorkbook } from '../../../../src/workbook/exceljs/write';
import { ExcelWorkbook } from '../../../../src/workbook/officejs';
import { returned } from '../../../consolidation/returned';
import { startExcel } from '../../../host/excel';
import { new2007 } from '../../../ledger-2007';

/** Texts that Excel would take for something else, did they not stay what they are. */
const raw = '=1+2';
const file = returned('U03', {
  指标: { D4: { formula: '"=1"&"+2"', result: raw }, D5: '1-2', E4: 3 },
  活动: { A4: '9-3', B4: '讲座', F4: '007人' },
});
const newer = returned(
  'U03',
  { 单位信息: { B9: { date: '2008-01-25' } } },
  { name: '改.xlsx', sha256: 'ab'.repeat(32) },
);
const signed = { reason: '电话核实', by: '=办公室', date: '2008-02-04' };

let session: Session;

beforeAll(async () => {
  const draft = createLedger(new2007);
  const bytes = await writeWorkbook(draft, nodePacker);
  await startExcel({ bytes, api: '1.13', web: true });
  session = new Session(new ExcelWorkbook(draft.sheets.map(({ name }) => name)), () => new Date(2008, 1, 4, 9, 30));
  await session.start();
});

/** The ledger as Excel holds it now. */
async function ledger(): Promise<Ledger> {
  await session.refresh();
  const { ledger: view } = session.view;
  if (view.kind !== 'ledger') throw new Error(`the workbook is ${view.kind}`);
  return view.state.ledger;
}

const merged = async (files = [file]) => consolidate(await ledger(), files, '2008-02-05');

async function decide(sheet: string, cell: string, decided: string): Promise<boolean> {
  const { content } = file;
  const place = content === undefined ? undefined : decidableAt(content, sheet, cell);
  if (content === undefined || place === undefined) throw new Error(`nothing can be decided at ${sheet} ${cell}`);
  return session.perform(adjudicateValue, { content, place, decided, ...signed });
}

it('what is decided in the pane is read back from Excel as it was written, and the next merge applies it', async () => {
  expect(await decide('指标', 'D4', '3')).toBe(true);
  expect(await decide('指标', 'D5', '12')).toBe(true);
  expect(await decide('活动', 'F4', '7')).toBe(true);
  const { adjudications } = await ledger();
  expect(adjudications.map((one) => [one.key, one.raw, one.decided, one.by])).toEqual([
    ['KR100', raw, '3', '=办公室'],
    ['KR120', '1-2', '12', '=办公室'],
    ['2007-09-03 讲座', '007人', '7', '=办公室'],
  ]);
  const year = await merged();
  expect(year.applied.map(({ decided, source }) => [decided, source?.cell])).toEqual([
    ['3', 'D4'],
    ['12', 'D5'],
    ['7', 'F4'],
  ]);
  expect(year.findings.filter(({ code }) => code.startsWith('adjudication'))).toEqual([]);
});

it('taken back, it applies no more', async () => {
  const [last] = session.view.undoable;
  if (last === undefined) throw new Error('nothing to take back');
  expect(await session.undo(last)).toBe(true);
  expect((await merged()).applied.map(({ decided }) => decided)).toEqual(['3', '12']);
});

it('withdrawn, it applies no more, and the sheet says so', async () => {
  const place = { unit: 'U03', sheet: '指标', key: 'KR120', field: '本年数' };
  expect(await session.perform(withdrawDecision, { ...place, ...signed })).toBe(true);
  expect((await merged()).applied.map(({ decided }) => decided)).toEqual(['3']);
  expect((await ledger()).adjudications.map(({ decided }) => decided)).toContain('撤回');
});

it('refuses what cannot be read, and writes nothing', async () => {
  expect(await decide('指标', 'D5', '很多')).toBe(false);
  expect(session.view.message).toMatchObject({ kind: 'refused', reason: { code: 'adjudication-unreadable' } });
});

it('chooses the return that counts', async () => {
  const year = await merged([file, newer]);
  const submission = year.submissions.find(({ unit }) => unit.code === 'U03');
  if (submission === undefined) throw new Error('U03 does not report');
  expect(submission.used?.file.name).toBe('改.xlsx');
  const older = { ...file, file: { ...file.file, sha256: 'cd'.repeat(32) } };
  const again = consolidate(await ledger(), [older, newer], '2008-02-05').submissions.find(
    ({ unit }) => unit.code === 'U03',
  );
  if (again === undefined) throw new Error('U03 does not report');
  expect(await session.perform(chooseReturn, { submission: again, chosen: older, ...signed })).toBe(true);
  const chosen = (await merged([older, newer])).submissions.find(({ unit }) => unit.code === 'U03');
  expect(chosen?.used?.file.name).toBe(older.file.name);
});
