import { describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import { takeInPreview, takeInReturns } from '../../../src/consolidation/taking-in/take-in';
import type { Ledger } from '../../../src/ledger/ledger';
import { readProgressRows } from '../../../src/ledger/progress/rows';
import { ledger2007 } from '../../ledger-2007';
import { entered } from '../../ledger/entered';
import { after, differences, made2007, objection, reordered, stateOf } from '../../ledger/operations/office';
import { readBack, returnWith, type Contents } from '../../returns/written';
import { withSheet } from '../../returns/reshaped';
import { refused, withDecisions, yearOf } from '../returned';

/** U03's return: T05 stands in its first row; of the ledger's 进展 that is the row below. */
const year = (cells: Contents[string], more: Contents = {}, ledger: Ledger = ledger2007) =>
  yearOf([readBack(returnWith('U03', { 任务进展: cells, ...more }, ledger), {}, ledger)], ledger);
const row = readProgressRows(stateOf(made2007)).rows.find(({ task, unit }) => task === 'T05' && unit === 'U03')?.row;
const at = (column: string) => `${column}${row ?? 0}`;
/** Names the cell of 完成率 in a request. */
const share = '进展 T05  U03 完成率';
const spoken = { G4: '进行中', H4: '50%', I4: '办了两期', J4: '缺经费' };
const dated = { 单位信息: { B9: { date: '2008-01-20' } } };
const taken = (merged: AnnualConsolidation, workbook = made2007, accept: string[] = []) =>
  differences(workbook, after(workbook, takeInReturns, { year: merged, accept }).workbook);

describe('写入进展', () => {
  it('writes what a return says, and the day it was filled in', () => {
    expect(taken(year(spoken, dated)).sort()).toEqual([
      `进展!${at('G')}: 未启动 → 进行中`,
      `进展!${at('H')}:  → 0.5`,
      `进展!${at('J')}:  → 办了两期`,
      `进展!${at('K')}:  → 缺经费`,
      `进展!${at('M')}:  → 2008-01-20`,
    ]);
  });

  it('writes them wherever the columns stand', () => {
    const moved = reordered(made2007, '进展', [7, 2, 3, 4, 5, 6, 1]);
    expect(taken(year({ G4: '进行中' }), moved)).toEqual([`进展!${at('A')}: 未启动 → 进行中`]);
  });

  it('writes what was decided, and nothing that could not be read', () => {
    const decision = { sheet: '任务进展', key: 'T05', field: '完成率', raw: '大部分', decided: '80%' };
    expect(taken(year({ H4: '大部分', I4: '办了' }))).toEqual([`进展!${at('J')}:  → 办了`]);
    expect(taken(year({ H4: '大部分' }, {}, withDecisions(decision)))).toEqual([`进展!${at('H')}:  → 0.8`]);
  });

  it('says cell by cell what is new, the same, or in conflict with the office', () => {
    const workbook = entered(made2007, { [at('G')]: '进行中', [at('H')]: 0.4, [at('J')]: '办了两期' });
    const { cells, unplaced } = takeInPreview(stateOf(workbook), year(spoken));
    expect(
      cells
        .filter(({ sheet }) => sheet === '进展')
        .map(({ header, cell, held, offered, standing }) => [header, cell, held, offered, standing]),
    ).toEqual([
      ['状态', at('G'), '进行中', '进行中', 'same'],
      ['完成率', at('H'), '40%', '50%', 'conflict'],
      ['进展情况', at('J'), '办了两期', '办了两期', 'same'],
      ['存在问题', at('K'), '', '缺经费', 'new'],
    ]);
    expect(unplaced).toEqual([]);
  });

  it('overwrites what the office entered only where that is accepted, and logs what was given up', () => {
    const workbook = entered(made2007, { [at('H')]: 0.4, [at('J')]: '已开会' });
    const merged = year(spoken);
    expect(taken(merged, workbook)).toEqual([`进展!${at('K')}:  → 缺经费`]);
    expect(taken(merged, workbook, [share]).sort()).toEqual([
      `进展!${at('H')}: 0.4 → 0.5`,
      `进展!${at('K')}:  → 缺经费`,
    ]);
    expect(takeInReturns.act(stateOf(workbook), { year: merged, accept: [share] }).log).toEqual([
      { subject: '区发改局', before: '', after: '写入2格' },
      { subject: 'T05 区发改局 完成率', before: '40%', after: '50%' },
    ]);
  });

  it('takes the 未启动 of a row in which somebody has written for the office’s own', () => {
    const workbook = entered(made2007, { [at('J')]: '尚未安排' });
    expect(taken(year({ G4: '进行中', J4: '缺经费' }), workbook)).toEqual([`进展!${at('K')}:  → 缺经费`]);
  });

  it('lets a newer version take the place of what an earlier one said, and of nothing else', () => {
    const version = (name: string, day: string, cells: Contents[string]) => {
      const info = { B9: { date: day } };
      return readBack(returnWith('U03', { 任务进展: cells, 单位信息: info }), { name, sha256: name }, ledger2007);
    };
    const first = version('一.xlsx', '2008-01-10', { G4: '进行中', I4: '办了两期', J4: '缺经费' });
    const second = version('二.xlsx', '2008-01-20', { G4: '已完成', I4: '办了三期', J4: '缺人手' });
    const { workbook } = after(made2007, takeInReturns, { year: yearOf([first], ledger2007), accept: [] });
    const edited = entered(workbook, { [at('K')]: '缺经费和人手' });
    const both = yearOf([first, second], ledger2007);
    expect(taken(both, edited).sort()).toEqual([
      `进展!${at('G')}: 进行中 → 已完成`,
      `进展!${at('J')}: 办了两期 → 办了三期`,
      `进展!${at('M')}: 2008-01-10 → 2008-01-20`,
    ]);
    const conflicts = takeInPreview(stateOf(edited), both).cells.filter(({ standing }) => standing === 'conflict');
    expect(conflicts.map(({ cell }) => cell)).toEqual([at('K')]);
  });

  it('never empties a cell', () => {
    const workbook = entered(made2007, { [at('J')]: '已开会', [at('K')]: '缺人' });
    expect(taken(year({ I4: '', K4: '请协调' }), workbook)).toEqual([`进展!${at('L')}:  → 请协调`]);
  });

  it('has nothing to do a second time', () => {
    const merged = year(spoken, dated);
    const { workbook } = after(made2007, takeInReturns, { year: merged, accept: [] });
    expect(objection(workbook, takeInReturns, { year: merged, accept: [] })).toBe('take-in-nothing');
  });

  it('passes files over that were sent back', () => {
    const merged = yearOf([refused('U03_区发改局.pdf')]);
    expect(objection(made2007, takeInReturns, { year: merged, accept: [] })).toBe('take-in-nothing');
  });

  it('is refused where only conflicts are left, where rows or the sheet are missing, and for another ledger', () => {
    const merged = year({ H4: '50%' });
    const why = (workbook: typeof made2007, of = merged) =>
      objection(workbook, takeInReturns, { year: of, accept: [] });
    expect(why(entered(made2007, { [at('H')]: 0.4 }))).toBe('take-in-conflicts-only');
    const rowless = entered(made2007, { [at('A')]: null });
    expect(why(rowless)).toBe('take-in-rows-missing');
    expect(takeInPreview(stateOf(rowless), merged).unplaced).toEqual([{ task: 'T05', point: '', unit: 'U03' }]);
    expect(why(withSheet(made2007, '进展', () => undefined))).toBe('ledger-sheet-missing');
    expect(why(made2007, { ...merged, ledger: { ...ledger2007, id: 'ledger-2006' } })).toBe('take-in-other-ledger');
  });
});
