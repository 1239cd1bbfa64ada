import { describe, expect, it } from 'vitest';
import { checkLedgerState } from '../../../src/ledger/check';
import { overview } from '../../../src/ledger/progress/overview';
import type { CellContent } from '../../../src/workbook/draft';
import { setFrozen } from '../../../src/ledger/frozen';
import { changed } from '../../../src/workbook/changed';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { codesAndCells } from '../../returns/written';
import { entered } from '../entered';
import { made2007, stateOf } from '../operations/office';

const at = (workbook: WorkbookSnapshot, today: string) => overview({ ...stateOf(workbook), today });
/** What needs attention of some kinds. */
const attention = (workbook: WorkbookSnapshot, today: string, ...codes: string[]) =>
  codesAndCells(at(workbook, today).attention.filter(({ code }) => codes.includes(code)));

describe('the year at a glance', () => {
  const workbook = entered(made2007, { G4: '已完成', H4: 1, G5: '进行中', H5: 0.4, G6: '暂缓', G7: null });
  const year = at(workbook, '2007-07-02');

  it('has its phase, with what is to be done in it, and the days left', () => {
    expect([year.year, year.phase?.name, year.phase?.work]).toEqual([
      2007,
      '2006年-2007年7月',
      ['成立机构', '制定方案'],
    ]);
    expect([year.deadline, year.daysLeft]).toEqual(['2008-01-31', 213]);
    expect(at(workbook, '2008-02-02')).toMatchObject({ daysLeft: -2, phase: { name: '2007年-2009年' } });
    expect(at(entered(made2007, { B7: null }, '封面'), '2011-01-01')).toMatchObject({
      daysLeft: undefined,
      phase: undefined,
    });
  });

  it('counts by state, by light and by task', () => {
    expect(year.states).toEqual({ 未启动: year.items - 4, 进行中: 1, 已完成: 1, 暂缓: 1, '': 1 });
    expect(Object.values(year.lights).reduce((sum, count) => sum + count)).toBe(year.items);
    expect([year.lights.绿, year.lights.黄, year.lights.灰, year.lights['']]).toEqual([1, 1, 1, 1]);
    expect(year.tasks[0]).toMatchObject({ code: 'T01', items: 11, done: 1, average: 0.7 });
    expect(year.tasks[1]).toMatchObject({ code: 'T02', items: 16, done: 0, average: undefined });
    expect(year.tasks.reduce((sum, { items }) => sum + items, 0)).toBe(year.items);
  });

  it('counts nothing that is not asked for', () => {
    const gone = entered(workbook, { F4: null }, '责任矩阵');
    expect([at(gone, '2007-07-02').items, at(gone, '2007-07-02').states.已完成]).toEqual([year.items - 1, 0]);
  });
});

describe('a year that is over', () => {
  const codeOn = (workbook: WorkbookSnapshot, today: string) => at(workbook, today).past?.code;
  const archived = setFrozen(made2007, { since: '2008-02-06', by: '办公室', report: '', contents: '' });

  it.each<[string, WorkbookSnapshot, string, string | undefined]>([
    ['while it runs', made2007, '2007-12-31', undefined],
    ['after its returns were due', made2007, '2008-02-01', undefined],
    ['until the year after it ends', made2007, '2008-12-31', undefined],
    ['from then on', made2007, '2009-01-01', 'attention-year-over'],
    [
      'not before its returns are due',
      entered(made2007, { B7: { date: '2009-03-31' } }, '封面'),
      '2009-01-01',
      undefined,
    ],
    ['once it is archived', changed(made2007, archived), '2008-02-07', 'attention-year-archived'],
  ])('%s', (_what, workbook, today, code) => expect(codeOn(workbook, today)).toBe(code));

  it('says how many things it leaves undone, and still has them', () => {
    const { past, attention: lines, late } = at(made2007, '2026-11-29');
    expect(past?.values).toEqual({ year: 2007, count: lines.length });
    expect([lines.length > 0, late > 0]).toEqual([true, true]);
  });
});

describe('what needs attention', () => {
  it('comes gravest first', () => {
    const workbook = entered(
      entered(
        made2007,
        { A4: 'M1-1', C4: '开放场馆', D4: '区科协', E4: { date: '2007-06-30' }, G4: '办理中' },
        '议定事项',
      ),
      { A4: 'W1', C4: '通知', H4: '待签批' },
      '文件',
    );
    const codes = at(entered(workbook, { B4: null }, '单位'), '2008-01-25').attention.map(({ code }) => code);
    expect([...new Set(codes)]).toEqual([
      'attention-decision-overdue',
      'attention-overdue',
      'attention-unit-silent',
      'attention-document-unsigned',
      'attention-plan-unissued',
      'attention-no-plenary',
      'attention-roster-empty',
      'attention-milestone-overdue',
      'attention-findings',
    ]);
  });

  it.each<[string, Record<string, CellContent>, string, string[][]]>([
    ['far behind', { G4: '进行中', H4: 0.1 }, '2007-07-01', [['attention-far-behind', '进展!G4']]],
    ['due soon', { G4: '进行中', H4: 0.9 }, '2007-11-29', [['attention-due-soon', '进展!G4']]],
    ['overdue', { G4: '进行中', H4: 0.9 }, '2007-12-01', [['attention-overdue', '进展!G4']]],
    ['done', { G4: '已完成' }, '2007-12-01', []],
    ['suspended', { G4: '暂缓' }, '2007-12-01', []],
  ])('an item that is %s', (_what, cells, today, finds) => {
    const kinds = ['attention-overdue', 'attention-far-behind', 'attention-due-soon'];
    expect(attention(entered(made2007, cells), today, ...kinds).filter(([, cell]) => cell === '进展!G4')).toEqual(
      finds,
    );
  });

  it('the longest overdue comes first', () => {
    const workbook = entered(made2007, { I5: { date: '2007-03-01' }, I6: { date: '2007-02-01' } });
    expect(attention(workbook, '2007-03-05', 'attention-overdue')).toEqual([
      ['attention-overdue', '进展!G6'],
      ['attention-overdue', '进展!G5'],
    ]);
  });

  it('units that say nothing are named near the day, and after it', () => {
    const silent = (today: string, workbook = made2007) =>
      attention(workbook, today, 'attention-unit-silent', 'attention-unit-silent-late');
    expect(silent('2008-01-16')).toEqual([]);
    expect(silent('2008-01-17')).toHaveLength(17);
    expect(silent('2008-01-17')).toContainEqual(['attention-unit-silent', '进展!G4']);
    expect(silent('2008-02-01')).toContainEqual(['attention-unit-silent-late', '进展!G4']);
    expect(silent('2008-02-01', entered(made2007, { J4: '办了' }))).toHaveLength(16);
  });

  it.each<[string, string, Record<string, CellContent>, string[][]]>([
    ['议定事项', 'attention-decision-overdue', { A4: 'M1', E4: { date: '2007-12-19' }, G4: '延期' }, [['议定事项!A4']]],
    ['议定事项', 'attention-decision-overdue', { A4: 'M1', E4: { date: '2007-12-19' }, G4: '已办结' }, []],
    ['议定事项', 'attention-decision-overdue', { A4: 'M1', E4: { date: '2007-12-20' }, G4: '办理中' }, []],
    ['议定事项', 'attention-decision-due-soon', { A4: 'M1', E4: { date: '2007-12-23' } }, [['议定事项!A4']]],
    ['议定事项', 'attention-decision-due-soon', { A4: 'M1', E4: { date: '2007-12-24' } }, []],
    ['议定事项', 'attention-decision-due-soon', { A4: 'M1', E4: { date: '2007-12-19' } }, []],
    ['议定事项', 'attention-decision-due-soon', { A4: 'M1', E4: { date: '2007-12-20' }, G4: '已办结' }, []],
    ['督查', 'attention-inspection-due-soon', { A4: 'I1', F4: { date: '2007-12-20' } }, [['督查!F4']]],
    ['督查', 'attention-inspection-due-soon', { A4: 'I1', F4: { date: '2007-12-24' } }, []],
    ['督查', 'attention-inspection-overdue', { A4: 'I1', F4: { date: '2007-12-19' } }, [['督查!F4']]],
    ['督查', 'attention-inspection-overdue', { A4: 'I1', F4: { date: '2007-12-20' } }, []],
    ['文件', 'attention-document-unsigned', { A4: 'W1', H4: '待签批' }, [['文件!A4']]],
    ['文件', 'attention-document-unsigned', { A4: 'W1', H4: '已签批' }, []],
  ])('%s: %s', (sheet, code, cells, places) => {
    const found = attention(entered(made2007, cells, sheet), '2007-12-20', code);
    expect(found).toEqual(places.map(([place]) => [code, place]));
  });

  it('work plans that are not issued', () => {
    expect(attention(made2007, '2007-12-20', 'attention-plan-unissued')).toHaveLength(15);
    const issued = entered(made2007, { D4: '已印发' }, '工作方案');
    expect(attention(issued, '2007-12-20', 'attention-plan-unissued')[0]).toEqual([
      'attention-plan-unissued',
      '工作方案!D5',
    ]);
  });

  it('how much the checks find', () => {
    const workbook = entered(made2007, { G4: '差不多' });
    const found = at(workbook, '2007-12-20').attention.at(-1);
    expect([found?.code, found?.values.count]).toEqual([
      'attention-findings',
      checkLedgerState(stateOf(workbook)).length,
    ]);
  });
});

describe('检查台账', () => {
  const checked = (workbook: WorkbookSnapshot) => codesAndCells(checkLedgerState(stateOf(workbook)));
  const sound = checked(made2007);

  it.each<[string, string, Record<string, CellContent>, string[]]>([
    ['what cannot be read', '任务', { F5: '明年' }, ['ledger-date-unreadable', '任务!F5']],
    ['a task without a lead', '责任矩阵', { P11: '责任' }, ['plan-task-without-lead', '责任矩阵!A11']],
    ['a row that cannot be read', '进展', { G4: '差不多' }, ['progress-state-unknown', '进展!G4']],
    ['a row that is missing', '责任矩阵', { E4: '责任' }, ['progress-behind-matrix', '进展!A3']],
    ['a name that differs', '进展', { E4: '教育局' }, ['progress-behind-matrix', '进展!E4']],
    ['a row that is not asked for any more', '责任矩阵', { F4: null }, ['progress-behind-matrix', '进展!A4']],
    ['a phase that ends before it begins', '阶段', { C4: { date: '2005-01-01' } }, ['plan-phase-backwards', '阶段!A4']],
  ])('finds %s', (_what, sheet, cells, finds) => {
    expect(sound).not.toContainEqual(finds);
    expect(checked(entered(made2007, cells, sheet))).toContainEqual(finds);
  });

  it('says where units outside of the member list stand', () => {
    expect(sound).toContainEqual(['plan-non-member', '单位!A18']);
  });

  it('names rows that are kept, those of units out of force apart', () => {
    const kept = entered(entered(made2007, { J4: '办了' }), { F4: null }, '责任矩阵');
    expect(checked(kept)).toContainEqual(['progress-row-unasked', '进展!A4']);
    expect(checked(entered(kept, { G7: '停用' }, '单位'))).not.toContainEqual(['progress-row-unasked', '进展!A4']);
  });
});
