import { describe, expect, it } from 'vitest';
import { takeInPreview, takeInReturns } from '../../../src/consolidation/taking-in/take-in';
import { readLog } from '../../../src/ledger/log';
import { perform } from '../../../src/ledger/operations/perform';
import { undoOperation } from '../../../src/ledger/operations/undo';
import { registerFindings } from '../../../src/ledger/registers/check';
import { workPlans } from '../../../src/ledger/registers';
import { recordChanges } from '../../../src/ledger/registers/record-changes';
import { recordWith } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { workPlanLife } from '../../../src/ledger/registers/work-plans';
import type { CellContent } from '../../../src/workbook/draft';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { ledger2007 } from '../../ledger-2007';
import { after, differences, made2007, objection, stateOf } from '../../ledger/operations/office';
import { readBack, returnWith, unitOf } from '../../returns/written';
import { withDecisions, yearOf } from '../returned';

const lead = ledger2007.units.find(({ name }) => name === '区教育局')?.code ?? '';
const task = 'T01';
const key = `${task} 区教育局`;
const file = `${lead}_区教育局_2007年填报表.xlsx`;
const id = (header: string) => `工作方案 ${task} ${lead} ${header}`;

/** T01 stands in the first row of the lead's 工作方案. */
const columns: Readonly<Record<string, string>> = { 方案名称: 'C4', 状态: 'D4', 印发日期: 'E4', 参与单位: 'F4' };

function contents(said: Entered): Record<string, CellContent> {
  return Object.fromEntries(
    Object.entries(said).map(([header, text]) => [
      columns[header] ?? '',
      header === '印发日期' && text !== '' ? { date: text } : text,
    ]),
  );
}

const returned = (said: Entered, name = file, day = '2008-01-20', ledger = ledger2007) =>
  readBack(
    returnWith(lead, { 工作方案: contents(said), 单位信息: { B9: { date: day } } }, ledger),
    { name, sha256: `${name} ${day}` },
    ledger,
  );
const yearWith = (said: Entered) => yearOf([returned(said)]);

/** The office's row of the plan, as it stands before the returns come. */
function office(cells: Entered): WorkbookSnapshot {
  const row = recordWith(made2007, workPlans, key)?.row;
  return applied(made2007, recordChanges(stateOf(made2007), workPlans.spec, row, cells)).workbook;
}

const bare = office({ 方案名称: '', 参与单位: '' });
const issued = { 方案名称: '行动方案', 状态: '已印发', 印发日期: '2007-10-08' };
const at = (header: string) => recordWith(made2007, workPlans, key)?.at(header) ?? '';

function seen(workbook: WorkbookSnapshot, said: Entered) {
  const { cells, refused } = takeInPreview(stateOf(workbook), yearWith(said));
  const plans = cells.filter(({ sheet }) => sheet === '工作方案').filter((cell) => cell.id.includes(`${task} `));
  return {
    cells: plans.map(({ header, standing, skipped }) => [header, standing, ...skipped]),
    refused: refused.map(({ code }) => code),
  };
}

const taken = (workbook: WorkbookSnapshot, said: Entered, accept: readonly string[] = []) =>
  after(workbook, takeInReturns, { year: yearWith(said), accept });

it('the fixture is a lead unit', () => {
  expect(unitOf(lead).name).toBe('区教育局');
  expect(recordWith(made2007, workPlans, key)?.text('状态')).toBe('未起草');
});

describe('a state that a return reports', () => {
  const { states, holds } = workPlanLife;
  const full: Entered = { 方案名称: '行动方案', 印发日期: '2007-10-08' };
  const every = states.flatMap((now) => states.map((reported) => ({ now, reported })));

  it.each(every.map((one) => [one.now, one.reported, one] as const))('%s, returned as %s', (_, __, one) => {
    const { now, reported } = one;
    const ahead = states.indexOf(reported) - states.indexOf(now);
    const held = Object.fromEntries(Object.entries(full).filter(([header]) => (holds[now] ?? []).includes(header)));
    const workbook = office({ 参与单位: '', 状态: now, ...held });
    const said = {
      状态: reported,
      ...(reported === '未起草' ? {} : full),
      印发日期: reported === '已印发' ? (full['印发日期'] ?? '') : '',
    };
    const { cells, refused } = seen(workbook, said);
    const state = cells.find(([header]) => header === '状态')?.slice(1);
    const between = states.slice(states.indexOf(now) + 1, states.indexOf(reported));
    if (ahead === 0) expect(state).toEqual(['same']);
    else if (reported === '未起草') expect([state, refused]).toEqual([undefined, []]);
    // 征求意见 goes back to 起草中 by a step with its reason; a return takes no step back.
    else if (ahead < 0) expect([state, refused]).toEqual([undefined, ['take-in-plan-behind']]);
    else if (ahead === 1) expect(state).toEqual(['new']);
    else expect(state).toEqual(['skips', ...between]);
    // What is written leaves nothing for the checks to say.
    const accept = [id('状态')];
    const request = { year: yearWith(said), accept };
    if (objection(workbook, takeInReturns, request) !== undefined) return;
    const done = after(workbook, takeInReturns, request);
    expect(recordWith(done.workbook, workPlans, key)?.text('状态')).toBe(ahead > 0 ? reported : now);
    expect(registerFindings(done.state)).toEqual([]);
  });

  it('is not written where it skips steps, until the office accepts it; its day waits with it', () => {
    expect(seen(bare, issued).cells).toEqual([
      ['方案名称', 'new'],
      ['状态', 'skips', '起草中', '征求意见'],
      ['印发日期', 'new'],
    ]);
    expect(differences(bare, taken(bare, issued).workbook)).toEqual([`工作方案!${at('方案名称')}:  → 行动方案`]);
    const accepted = taken(bare, issued, [id('状态')]);
    expect(differences(bare, accepted.workbook).sort()).toEqual(
      [
        `工作方案!${at('方案名称')}:  → 行动方案`,
        `工作方案!${at('状态')}: 未起草 → 已印发`,
        `工作方案!${at('印发日期')}:  → 2007-10-08`,
      ].sort(),
    );
    const lines = readLog(accepted.state).filter(({ operation }) => operation === '写入进展');
    expect(lines.map(({ subject, before, after: to }) => [subject, before, to]).reverse()).toEqual([
      [`工作方案 ${key} 方案名称`, '', '行动方案'],
      [`工作方案 ${key} 状态`, '未起草', '已印发'],
      [`工作方案 ${key} 印发日期`, '', '2007-10-08'],
      [`工作方案 ${key} 跳过的状态`, '', '起草中、征求意见'],
      [`工作方案 ${key} 来源`, '', `${file} 工作方案!C4、D4、E4`],
    ]);
  });

  it.each<[string, Entered, string[]]>([
    ['without the day it was issued', { ...issued, 印发日期: '' }, ['take-in-plan-unproved']],
    ['without a name', { 状态: '征求意见' }, ['take-in-plan-unproved']],
    ['with a day of issue, and not issued', { 状态: '起草中', 印发日期: '2007-10-08' }, ['take-in-plan-unissued-day']],
    [
      'with somebody unknown taking part',
      { 状态: '起草中', 参与单位: '区科协、市科协' },
      ['take-in-plan-unit-unknown'],
    ],
  ])('%s is named and stays out', (_, said, refused) => {
    const found = seen(bare, said);
    expect(found.refused).toEqual(refused);
    expect(found.cells.map(([header]) => header)).not.toContain('印发日期');
    expect(found.cells.map(([header]) => header)).not.toContain('参与单位');
  });

  it('counts as the office decided it', () => {
    const decided = withDecisions({
      unit: lead,
      sheet: '工作方案',
      key: task,
      field: '状态',
      raw: '已定稿',
      decided: '起草中',
    });
    const year = yearOf([returned({ 状态: '已定稿' }, file, '2008-01-20', decided)], decided);
    const { workbook } = after(bare, takeInReturns, { year, accept: [] });
    expect(recordWith(workbook, workPlans, key)?.text('状态')).toBe('起草中');
  });
});

describe('what the office entered itself', () => {
  const own = office({ 方案名称: '教育局方案', 状态: '征求意见', 参与单位: '区科协' });
  const said = { 方案名称: '行动方案', 状态: '已印发', 印发日期: '2007-10-08', 参与单位: '区科协、区科技局' };

  it('is written over only where that is accepted', () => {
    expect(seen(own, said).cells).toEqual([
      ['方案名称', 'conflict'],
      ['状态', 'new'],
      ['印发日期', 'new'],
      ['参与单位', 'conflict'],
    ]);
    const record = (accept: string[]) => recordWith(taken(own, said, accept).workbook, workPlans, key);
    expect([record([])?.text('方案名称'), record([])?.text('状态')]).toEqual(['教育局方案', '已印发']);
    expect(record([id('方案名称')])?.text('方案名称')).toBe('行动方案');
    expect(record([id('方案名称')])?.text('参与单位')).toBe('区科协');
  });

  it('is never emptied', () => {
    const workbook = taken(own, { 方案名称: '', 状态: '已印发', 印发日期: '2007-10-08', 参与单位: '' }).workbook;
    const record = recordWith(workbook, workPlans, key);
    expect([record?.text('方案名称'), record?.text('参与单位')]).toEqual(['教育局方案', '区科协']);
  });

  it('gives way to a newer version where it is what an earlier one said', () => {
    const first = returned({ 方案名称: '初稿', 状态: '起草中', 参与单位: '' }, '一.xlsx', '2008-01-10');
    const second = returned({ 方案名称: '行动方案', 状态: '征求意见', 参与单位: '' }, '二.xlsx', '2008-01-20');
    const { workbook } = after(bare, takeInReturns, { year: yearOf([first]), accept: [] });
    const now = after(workbook, takeInReturns, { year: yearOf([first, second]), accept: [] }).workbook;
    const record = recordWith(now, workPlans, key);
    expect([record?.text('方案名称'), record?.text('状态')]).toEqual(['行动方案', '征求意见']);
  });
});

it('a lead that has no row gets one', () => {
  const gone = office({ 任务编号: '', 牵头单位: '', 方案名称: '', 状态: '', 参与单位: '' });
  const said = { 方案名称: '行动方案', 状态: '起草中', 参与单位: '区科协' };
  const { workbook, state } = taken(gone, said);
  const record = recordWith(workbook, workPlans, key);
  expect([record?.text('方案名称'), record?.text('状态'), record?.text('参与单位')]).toEqual([
    '行动方案',
    '起草中',
    '区科协',
  ]);
  expect(registerFindings(state)).toEqual([]);
  expect(objection(workbook, takeInReturns, { year: yearWith(said), accept: [] })).toBe('take-in-nothing');
});

it('can be taken back whole', () => {
  const request = { year: yearWith(issued), accept: [id('状态')] };
  const performed = perform(takeInReturns, stateOf(bare), request);
  if (!performed.done) throw new Error(performed.reason.code);
  const { workbook: now, back } = applied(bare, performed.changes);
  const undo = { name: takeInReturns.name, written: performed.changes, back, log: performed.log };
  const undone = after(now, undoOperation, undo);
  expect(differences(bare, undone.workbook)).toEqual([]);
  expect(registerFindings(undone.state)).toEqual([]);
});

it('a plan changed by hand after it was taken in is found', () => {
  const { workbook } = taken(bare, issued, [id('状态')]);
  const row = recordWith(workbook, workPlans, key)?.row;
  const hand = applied(workbook, recordChanges(stateOf(workbook), workPlans.spec, row, { 印发日期: '2007-11-08' }));
  expect(registerFindings(stateOf(hand.workbook)).map(({ code, where }) => [code, where.field])).toEqual([
    ['record-changed-by-hand', '印发日期'],
  ]);
});
