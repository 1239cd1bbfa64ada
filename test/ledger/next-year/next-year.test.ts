import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../src/ledger/creating/create';
import { checkLedgerState } from '../../../src/ledger/check';
import { carriedLedger, nextYear, whyNoNextYear } from '../../../src/ledger/next-year/next-year';
import { nextYearPreview, sheetPreviews } from '../../../src/ledger/next-year/preview';
import { freezeYear } from '../../../src/ledger/operations/freeze';
import { editProgress } from '../../../src/ledger/operations/progress/edit';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import { renameUnit } from '../../../src/ledger/operations/units/rename';
import { retireUnit } from '../../../src/ledger/operations/units/standing';
import { decisions, documents, inspections, memberChanges, members } from '../../../src/ledger/registers';
import { recordsOf, type Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { readLedger } from '../../../src/ledger/read';
import type { NextYear } from '../../../src/ledger/next-year/terms';
import { snapshotOf } from '../../../src/workbook/drafted';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { nodePlatform } from '../../../scripts/platform';
import { plan2007 } from '../../plan-2007';
import { after, made2007, madeFrom, stateOf } from '../operations/office';
import { withGroup } from '../registers/group';

const next = { year: 2008, deadline: '2009-01-31', id: 'new' };

function carried(workbook: WorkbookSnapshot) {
  const state = { ...stateOf(workbook), today: '2008-01-05' };
  const made = snapshotOf(createLedger(nextYear(state, next)));
  const { ledger, findings } = readLedger(made, '台账2008.xlsx');
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return { workbook: made, ledger, findings };
}

const entered = (workbook: WorkbookSnapshot, register: Register, record: Entered) =>
  after(workbook, operationsOf(register).enter, { entered: record }).workbook;
const keys = (workbook: WorkbookSnapshot, register: Register) => recordsOf(workbook, register).map(({ key }) => key);

describe('the ledger of the next year', () => {
  it('has the plan of the old one, its year, and nothing wrong with it', () => {
    const { ledger, findings, workbook } = carried(made2007);
    const old = stateOf(made2007).ledger;
    expect(ledger.year).toBe(2008);
    expect(ledger.deadline).toBe('2009-01-31');
    expect(ledger.units).toEqual(old.units);
    expect(ledger.assignments).toEqual(old.assignments);
    expect(ledger.indicators).toEqual(old.indicators);
    expect(ledger.phases).toEqual(old.phases);
    expect(findings).toEqual([]);
    const state = { workbook, ledger, findings };
    const before = checkLedgerState(stateOf(made2007)).map(({ code }) => code);
    expect(checkLedgerState(state).map(({ code }) => code)).toEqual(before);
  });

  it('has the work points that are not finished, with numbers, phases and deadlines of its own', () => {
    const old = stateOf(made2007);
    const [point] = old.ledger.points;
    if (point === undefined) throw new Error('the ledger has no work points');
    const units = old.ledger.assignments.filter(({ task }) => task === point.task).map(({ unit }) => unit);
    let workbook = made2007;
    for (const unit of units) {
      const key = { task: point.task, point: point.code, unit };
      const request = { key, fields: { state: '已完成' as const, share: 1 } };
      if (editProgress.whyNot(stateOf(workbook), request) === undefined)
        workbook = after(workbook, editProgress, request).workbook;
    }
    const points = carried(workbook).ledger.points;
    expect(points).toHaveLength(old.ledger.points.length - 1);
    expect(points.some(({ content }) => content === point.content)).toBe(false);
    for (const { code, deadline } of points) {
      expect(code).toMatch(/^2008-T\d\d-\d\d$/);
      expect(deadline ?? '2008').toMatch(/^2008/);
    }
    const preview = nextYearPreview(stateOf(workbook), { year: 2008 }).points;
    expect(preview.filter(({ goes }) => !goes).map(({ point: { code } }) => code)).toEqual([point.code]);
  });

  it('leaves what was planned for the new year as it was planned', () => {
    const planned = { code: '2008-T01-01', task: 'T01', phase: '', content: '换展', leads: [], responsible: [] };
    const workbook = madeFrom({ points: [{ ...planned, deadline: '2008-06-30' }] });
    expect(stateOf(workbook).ledger.points).toHaveLength(1);
    expect(carried(workbook).ledger.points.map(({ code, deadline }) => [code, deadline])).toEqual([
      ['2008-T01-01', '2008-06-30'],
    ]);
  });

  it('keeps codes and names of before, and the row of a unit that is out of force', () => {
    let { workbook } = after(made2007, renameUnit, { unit: 'U02', name: '区委宣传统战部' });
    workbook = after(workbook, retireUnit, { unit: 'U15' }).workbook;
    const { ledger } = carried(workbook);
    const old = stateOf(workbook).ledger;
    expect(ledger.units).toEqual(old.units);
    expect(ledger.units.find(({ code }) => code === 'U02')?.aliases).toContain('区委宣传部');
    expect(ledger.units.find(({ code }) => code === 'U15')?.active).toBe(false);
  });

  it('has what the registers have still to deal with, and none of what is closed', () => {
    const decision = { 承办单位: '区科协', 完成时限: '2007-12-10' };
    let workbook = entered(withGroup, decisions, { ...decision, 事项: '建画廊' });
    workbook = entered(workbook, decisions, { ...decision, 事项: '办科技节' });
    const closing = { key: '2007-01', entered: { 办理情况: '已经建好', 办结日期: '2007-12-01' } };
    workbook = after(workbook, stepOf(decisions, '办结'), closing).workbook;
    workbook = entered(workbook, documents, { 文件类别: '通知或意见', 标题: '关于做好总结的通知' });
    const fault = { 日期: '2007-11-01', 对象: '区教育局', 发现问题: '没有台账', 整改时限: '2007-12-01' };
    workbook = entered(workbook, inspections, fault);
    const change = { 单位: '区教育局', 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' };
    workbook = entered(workbook, memberChanges, change);
    const made = carried(workbook).workbook;
    expect(keys(made, decisions)).toEqual(['2007-02']);
    expect(keys(made, documents)).toEqual(['2007-D01']);
    expect(keys(made, inspections)).toEqual(['2007-I01']);
    expect(keys(made, memberChanges)).toEqual(['2007-C01']);
    const stays = nextYearPreview(stateOf(workbook), { year: 2008 }).records.filter(({ goes }) => !goes);
    expect(stays.map(({ sheet, name }) => [sheet, name])).toEqual(
      expect.arrayContaining([
        ['议定事项', '2007-01 建画廊'],
        ['成员', '副组长乙 副组长'],
      ]),
    );
  });

  it('has the roster as it is when the year begins', () => {
    const names = recordsOf(carried(withGroup).workbook, members).map((member) => member.text('姓名'));
    expect(names).toContain('组长甲');
    expect(names).not.toContain('副组长乙');
  });

  it('has the settings and wordings of the office', () => {
    const changed = made2007.sheets.map((sheet) =>
      sheet.name === '设置'
        ? {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([row, cells]) => [
                row,
                cells.map((cell, index) =>
                  cells[0]?.value === '咨询联系人' && index === 1 ? { ...cell, value: '科普科' } : cell,
                ),
              ]),
            ),
          }
        : sheet,
    );
    expect(carried({ ...made2007, sheets: changed }).ledger.settings.contact).toBe('科普科');
  });

  it('can be carried on once more', () => {
    const first = carried(withGroup);
    const state = { ...stateOf(withGroup), workbook: first.workbook, ledger: first.ledger, today: '2009-01-05' };
    const again = snapshotOf(createLedger(nextYear(state, { year: 2009, deadline: '2010-01-31', id: 'again' })));
    expect(readLedger(again, '台账2009.xlsx').ledger?.units).toEqual(first.ledger.units);
  });

  it.each([
    [2007, '2009-01-31', 'next-year-not-later'],
    [2006, '2009-01-31', 'next-year-not-later'],
    [NaN, '2009-01-31', 'next-year-not-later'],
    [2008, '2007-12-31', 'next-year-deadline-early'],
    [2008, '2008-01-01', undefined],
  ])('of %d with its returns due on %s: %s', (year, deadline, code) => {
    expect(whyNoNextYear(stateOf(made2007), { year, deadline })?.code).toBe(code);
  });

  it('can be made of one that is frozen, and is open itself', () => {
    const { workbook } = after(made2007, freezeYear, { by: '办公室主任', report: '', sha256: nodePlatform.sha256 });
    expect(stateOf(workbook).ledger.frozen).toBeDefined();
    expect(whyNoNextYear(stateOf(workbook), next)).toBeUndefined();
    expect(carried(workbook).ledger.frozen).toBeUndefined();
  });

  it('has one mark, whoever makes it; another year and another plan have others', () => {
    const markOf = (terms: Omit<NextYear, 'id'>) => {
      const made = snapshotOf(carriedLedger(stateOf(made2007), terms, nodePlatform.sha256));
      return readLedger(made, '').ledger?.id;
    };
    const marks = [
      { year: 2008, deadline: '2009-01-31' },
      { year: 2009, deadline: '2010-01-31' },
      { year: 2008, deadline: '2009-01-31', plan: plan2007 },
    ].map(markOf);
    expect(new Set([...marks, stateOf(made2007).ledger.id]).size).toBe(4);
    expect(markOf({ year: 2008, deadline: '2009-02-15' })).toBe(marks[0]);
  });

  it('says beforehand, sheet by sheet, what its units were called', () => {
    let { workbook } = after(made2007, renameUnit, { unit: 'U02', name: '区委宣传统战部' });
    workbook = after(workbook, retireUnit, { unit: 'U15' }).workbook;
    const [units, ...others] = sheetPreviews(nextYearPreview(stateOf(workbook), { year: 2008 })).filter(
      ({ sheet }) => sheet !== '年度要点',
    );
    expect(units?.sheet).toBe('单位');
    expect(units?.stays).toEqual([]);
    expect(units?.goes.find((name) => name.startsWith('U02'))).toMatch(/^U02 区委宣传统战部（.*区委宣传部.*）$/);
    expect(units?.goes.find((name) => name.startsWith('U15'))).toMatch(/停用$/);
    expect(others.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['里程碑', '工作方案', '成员']));
  });
});
