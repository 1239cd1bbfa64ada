import { describe, expect, it } from 'vitest';
import { problemsPreview, takeProblems } from '../../../src/consolidation/taking-in/take-problems';
import type { Ledger } from '../../../src/ledger/ledger';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import { problems } from '../../../src/ledger/registers';
import { recordsOf } from '../../../src/ledger/registers/register';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { after, differences, made2007, objection, stateOf } from '../../ledger/operations/office';
import { withSheet } from '../../returns/reshaped';
import { readBack, returnWith, type Contents } from '../../returns/written';
import { yearOf } from '../returned';

const raised = {
  A4: '问题',
  B4: 'T05',
  C4: '缺少活动场地',
  D4: '区教育局、区科协',
  A5: '建议',
  C5: '编一本讲师名册。',
};

/** A return of U03, as a version of its own name and day. */
function version(name: string, day: string, contents: Contents, ledger: Ledger = ledger2007) {
  const workbook = returnWith('U03', { 单位信息: { B9: { date: day } }, ...contents }, ledger);
  return readBack(workbook, { name, sha256: name }, ledger);
}

const first = version('一.xlsx', '2008-01-10', { 问题建议: raised });
const yearWith = (...results: Parameters<typeof yearOf>[0]) => yearOf(results, ledger2007);
const taken = (workbook: WorkbookSnapshot, year = yearWith(first), accept: string[] = []) =>
  after(workbook, takeProblems, { year, accept });
const shown = (workbook: WorkbookSnapshot, ...headers: string[]) =>
  recordsOf(workbook, problems).map((one) => headers.map((header) => one.day(header) ?? one.text(header)));

describe('taking what units raised into the register', () => {
  it('enters each matter once for each unit that is asked, with the cell it was read from', () => {
    const { workbook, ledger } = taken(made2007);
    expect(
      shown(workbook, '问题编号', '提出单位', '提出日期', '类别', '任务编号', '反映内容', '承办单位', '状态'),
    ).toEqual([
      ['2007-Q01', '区发改局', '2008-01-10', '问题', 'T05', '缺少活动场地', '区教育局', '待交办'],
      ['2007-Q02', '区发改局', '2008-01-10', '问题', 'T05', '缺少活动场地', '区科协', '待交办'],
      ['2007-Q03', '区发改局', '2008-01-10', '建议', '', '编一本讲师名册。', '', '待交办'],
    ]);
    expect(shown(workbook, '请求协调单位', '来源文件', '来源工作表', '来源单元格')).toEqual([
      ['区教育局、区科协', '一.xlsx', '问题建议', 'C4'],
      ['区教育局、区科协', '一.xlsx', '问题建议', 'C4'],
      ['', '一.xlsx', '问题建议', 'C5'],
    ]);
    expect(ledger.problems.map(({ code }) => code)).toEqual(['2007-Q01', '2007-Q02', '2007-Q03']);
  });

  it('says beforehand what it will enter, with the numbers it will give, and works that out once', () => {
    const [state, year] = [stateOf(made2007), yearWith(first)];
    const { entered, offers } = problemsPreview(state, year);
    expect(entered.map((one) => [one['问题编号'], one['提出单位'], one['反映内容'], one['承办单位']])).toEqual([
      ['2007-Q01', '区发改局', '缺少活动场地', '区教育局'],
      ['2007-Q02', '区发改局', '缺少活动场地', '区科协'],
      ['2007-Q03', '区发改局', '编一本讲师名册。', ''],
    ]);
    expect(offers).toEqual([]);
    expect(problemsPreview(state, year).entered).toBe(entered);
    // What the ledger holds meanwhile is seen.
    const later = taken(made2007).workbook;
    expect(problemsPreview(stateOf(later), year).entered).toEqual([]);
  });

  it('logs a line each, and is taken back whole', () => {
    const { workbook, back } = taken(made2007);
    const { log } = takeProblems.act(stateOf(made2007), { year: yearWith(first), accept: [] });
    expect(log.map(({ subject }) => subject)).toEqual(['问题建议 2007-Q01', '问题建议 2007-Q02', '问题建议 2007-Q03']);
    expect(differences(made2007, workbook).length).toBeGreaterThan(20);
    expect(back.length).toBeGreaterThan(0);
  });

  it('gives a ledger without the sheet one, by hand and from returns', () => {
    const older = withSheet(made2007, problems.spec.name, () => undefined);
    expect(shown(taken(older).workbook, '问题编号')).toEqual([['2007-Q01'], ['2007-Q02'], ['2007-Q03']]);
    const entered = { 提出单位: '区妇联', 反映内容: '缺讲师', 提出日期: '2007-11-01' };
    const { workbook } = after(older, operationsOf(problems).enter, { entered });
    expect(shown(workbook, '问题编号', '提出日期', '反映内容', '状态')).toEqual([
      ['2007-Q01', '2007-11-01', '缺讲师', '待交办'],
    ]);
  });

  it('doubles nothing: a second time, another version, a row that moved, other blanks and stops', () => {
    const { workbook } = taken(made2007);
    expect(objection(workbook, takeProblems, { year: yearWith(first), accept: [] })).toBe('problems-nothing-new');
    const moved = {
      A4: '建议',
      C4: '编一本 讲师名册',
      A7: '问题',
      B7: 'T05',
      C7: '缺少活动场地',
      D7: '区科协，区教育局',
    };
    const second = version('二.xlsx', '2008-01-20', { 问题建议: moved });
    const { entered, gone } = problemsPreview(stateOf(workbook), yearWith(first, second));
    expect([entered, gone]).toEqual([[], []]);
  });

  it('passes rows over that say there is nothing', () => {
    const none = version('一.xlsx', '2008-01-10', { 问题建议: { A4: '问题', C4: '无', A5: '问题', C5: '暂无。' } });
    expect(objection(made2007, takeProblems, { year: yearWith(none), accept: [] })).toBe('problems-nothing-new');
  });

  it('does not double what the office handed to another unit, nor what it entered itself', () => {
    const byHand = { 提出单位: '区发改局', 反映内容: '编一本讲师名册' };
    const own = after(made2007, operationsOf(problems).enter, { entered: byHand }).workbook;
    const { workbook } = taken(own);
    expect(shown(workbook, '问题编号', '反映内容').map(([key]) => key)).toEqual(['2007-Q01', '2007-Q02', '2007-Q03']);
    const handed = after(workbook, operationsOf(problems).edit, {
      key: '2007-Q02',
      entered: { 承办单位: '区文广局' },
    }).workbook;
    expect(objection(handed, takeProblems, { year: yearWith(first), accept: [] })).toBe('problems-nothing-new');
  });

  it('names what a newer version changed, and writes it only where that is accepted', () => {
    const { workbook } = taken(made2007);
    const changed = { ...raised, B4: 'T06', C5: '请统一编一本讲师名册。', D5: '区科协' };
    const year = yearWith(first, version('二.xlsx', '2008-01-20', { 问题建议: changed }));
    const { offers, entered, gone } = problemsPreview(stateOf(workbook), year);
    expect([entered, gone]).toEqual([[], []]);
    expect(offers.map(({ id, standing, fields }) => [id, standing, fields.map(({ header }) => header)])).toEqual([
      ['内容 2007-Q01', 'conflict', ['任务编号']],
      ['内容 2007-Q02', 'conflict', ['任务编号']],
      ['内容 2007-Q03', 'conflict', ['反映内容', '请求协调单位']],
    ]);
    expect(objection(workbook, takeProblems, { year, accept: [] })).toBe('problems-to-confirm-only');
    const accepted = taken(workbook, year, ['内容 2007-Q03']).workbook;
    expect(shown(accepted, '任务编号', '反映内容', '请求协调单位')[2]).toEqual([
      '',
      '请统一编一本讲师名册。',
      '区科协',
    ]);
    expect(shown(accepted, '任务编号')[0]).toEqual(['T05']);
  });

  it('names what a newer version says no more, and keeps it', () => {
    const { workbook } = taken(made2007);
    const year = yearWith(first, version('二.xlsx', '2008-01-20', { 问题建议: { A4: '问题', C4: '设备老旧' } }));
    const { gone, offers, entered } = problemsPreview(stateOf(workbook), year);
    // The row of the first is another matter now: the same cell, nothing else in common.
    expect(offers.map(({ id }) => id)).toEqual(['内容 2007-Q01']);
    expect(entered).toEqual([]);
    expect(gone.map(({ code, cell }) => [code, cell])).toEqual([
      ['2007-Q02', expect.stringMatching(/^K\d+$/)],
      ['2007-Q03', expect.stringMatching(/^K\d+$/)],
    ]);
  });

  it('is refused for another ledger', () => {
    const year = { ...yearWith(first), ledger: { ...ledger2007, id: 'ledger-2006' } };
    expect(objection(made2007, takeProblems, { year, accept: [] })).toBe('problems-of-other-ledger');
  });
});

describe('taking answers into the register', () => {
  const asked = { 提出单位: '区妇联', 反映内容: '缺少活动场地', 承办单位: '区发改局' };
  const entered = after(made2007, operationsOf(problems).enter, { entered: asked }).workbook;
  const handing = { key: '2007-Q01', entered: { 交办日期: '2007-11-01', 答复时限: '2007-12-20' } };
  const handed = after(entered, stepOf(problems, '交办'), handing);
  const answer = { F4: '已列入计划', G4: '已答复', H4: { date: '2007-12-10' } };
  const of = (cells: Contents[string], name = '一.xlsx', day = '2008-01-10') =>
    version(name, day, { 问题答复: cells }, handed.ledger);
  const year = (...results: Parameters<typeof yearOf>[0]) => yearOf(results, handed.ledger);
  const register = (workbook: WorkbookSnapshot) => shown(workbook, '状态', '答复情况', '答复日期')[0];

  it('says beforehand what the record says and what it will say', () => {
    const { entered, offers } = problemsPreview(stateOf(handed.workbook), year(of(answer)));
    expect(entered).toEqual([]);
    expect(offers).toMatchObject([
      {
        kind: '答复',
        standing: 'new',
        problem: { code: '2007-Q01', by: '区妇联', units: ['区发改局'] },
        fields: [
          { header: '状态', held: '办理中', offered: '已答复' },
          { header: '答复情况', held: '', offered: '已列入计划' },
          { header: '答复日期', held: '', offered: '2007-12-10' },
        ],
      },
    ]);
  });

  it('writes state, words and day, once', () => {
    const { workbook } = taken(handed.workbook, year(of(answer)));
    expect(register(workbook)).toEqual(['已答复', '已列入计划', '2007-12-10']);
    expect(objection(workbook, takeProblems, { year: year(of(answer)), accept: [] })).toBe('problems-nothing-new');
  });

  it('writes a word on how far it is, and the answer over it', () => {
    const under = of({ F4: '正在协调', G4: '办理中' });
    const first = taken(handed.workbook, year(under)).workbook;
    expect(register(first)).toEqual(['办理中', '正在协调', '']);
    const second = taken(first, year(under, of(answer, '二.xlsx', '2008-01-20'))).workbook;
    expect(register(second)).toEqual(['已答复', '已列入计划', '2007-12-10']);
  });

  it('writes nothing for a state without words', () => {
    const silent = year(of({ G4: '已答复', H4: { date: '2007-12-10' } }));
    expect(objection(handed.workbook, takeProblems, { year: silent, accept: [] })).toBe('problems-nothing-new');
  });

  it('leaves what the office entered, unless that is accepted', () => {
    const own = { key: '2007-Q01', entered: { 答复情况: '当面答复', 答复日期: '2007-12-05' } };
    const { workbook } = after(handed.workbook, stepOf(problems, '答复'), own);
    const merged = year(of(answer));
    expect(objection(workbook, takeProblems, { year: merged, accept: [] })).toBe('problems-to-confirm-only');
    expect(register(taken(workbook, merged, ['答复 2007-Q01']).workbook)).toEqual([
      '已答复',
      '已列入计划',
      '2007-12-10',
    ]);
  });

  it('does not answer what is taken up again with what was answered before', () => {
    const done = taken(handed.workbook, year(of(answer))).workbook;
    const again = after(done, stepOf(problems, '重新办理'), { key: '2007-Q01', entered: {}, reason: '没有说清' });
    expect(objection(again.workbook, takeProblems, { year: year(of(answer)), accept: [] })).toBe(
      'problems-to-confirm-only',
    );
    const anew = { key: '2007-Q01', entered: { 交办日期: '2007-12-20', 答复时限: '2008-02-20' } };
    const waiting = after(again.workbook, stepOf(problems, '交办'), anew);
    const merged = yearOf([version('一.xlsx', '2008-01-10', { 问题答复: answer }, waiting.ledger)], waiting.ledger);
    expect(merged.problems.map(({ state, answered }) => [state, answered])).toEqual([['办理中', undefined]]);
  });
});

describe('the problems of a year', () => {
  it('have the answer of the return where the ledger has none, with where it was read', () => {
    const problem = {
      ...taken(made2007).ledger.problems[0],
      state: '办理中',
      handed: '2007-11-01',
      units: ['区发改局'],
    };
    const ledger = { ...ledger2007, problems: [problem] } as Ledger;
    const answered = { F4: '已办', G4: '不采纳', H4: { date: '2007-12-10' } };
    const { problems: counted } = yearOf([version('一.xlsx', '2008-01-10', { 问题答复: answered }, ledger)], ledger);
    expect(counted).toMatchObject([
      { state: '不采纳', answer: '已办', answered: '2007-12-10', returned: { file: { name: '一.xlsx' } } },
    ]);
  });

  it('stand beside the matters they were read from; what is not registered says so', () => {
    const before = yearWith(first);
    expect(before.matters.map(({ unregistered }) => unregistered.map(({ name }) => name))).toEqual([
      ['区教育局', '区科协'],
      [],
    ]);
    const { ledger } = taken(made2007);
    const { matters } = yearOf([first], ledger);
    expect(matters.map(({ problems: own }) => own.map(({ problem: { code } }) => code))).toEqual([
      ['2007-Q01', '2007-Q02'],
      ['2007-Q03'],
    ]);
    expect(matters.flatMap(({ unregistered }) => unregistered)).toEqual([]);
  });
});
