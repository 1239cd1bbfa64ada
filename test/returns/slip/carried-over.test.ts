import { describe, expect, it } from 'vitest';
import { readReturn } from '../../../src/returns/read';
import { issueReturn } from '../../../src/returns/issuing/issue';
import { carriedOver } from '../../../src/returns/slip/carried-over';
import type { CellContent } from '../../../src/workbook/draft';
import { snapshotOf } from '../../../src/workbook/drafted';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { moved, numberCell, textCell, withCells, withSheet } from '../reshaped';
import { carefulReturn, codesAndCells, unitOf, type Contents } from '../written';

const template = () => issueReturn(ledger2007, unitOf('U04'), '2008-02-05');
const carried = (source: WorkbookSnapshot): WorkbookSnapshot => snapshotOf(carriedOver(source, template()).draft);
const read = (workbook: WorkbookSnapshot) =>
  readReturn({ name: 'U04_区教育局_2007年填报表.xlsx', sha256: '', modified: 0 }, workbook, ledger2007);

/** What a workbook holds in a cell. */
function held(workbook: WorkbookSnapshot, sheet: string, row: number, column: number): unknown {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows.get(row);
  return cells?.find((cell) => cell.column === column)?.value;
}

describe('a template filled from an old file', () => {
  it('reads as the old file reads, mistakes included', () => {
    const messy: Contents = {
      指标: { D4: '约35人', D5: '３６', D6: '—', D8: '-', E4: null },
      任务进展: { H4: '八成', G4: '正在办' },
      活动: { A4: '9月3日', F4: '300余人' },
      单位信息: { B10: '否' },
    };
    const source = carefulReturn('U04', messy);
    const [own, copy] = [read(source), read(carried(source))];
    expect(codesAndCells(own.findings).length).toBeGreaterThan(6);
    expect(codesAndCells(copy.findings)).toEqual(codesAndCells(own.findings));
    expect(copy.content).toEqual(own.content);
  });

  it('finds rows by their keys, wherever they stood', () => {
    const source = carefulReturn('U04');
    const shifted = withSheet(source, '指标', (sheet) =>
      moved(sheet, (row, column) => [row > 3 ? 200 - row : row, column + 2]),
    );
    expect(read(carried(shifted)).content?.indicators.map(({ thisYear }) => thisYear.raw)).toEqual(
      read(source).content?.indicators.map(({ thisYear }) => thisYear.raw),
    );
  });

  it('tells where each cell is now', () => {
    const source = withSheet(carefulReturn('U04'), '指标', (sheet) => moved(sheet, (row, column) => [row + 5, column]));
    expect(carriedOver(source, template()).places.get('指标!D9')).toEqual({ sheet: '指标', cell: 'D4' });
  });

  it('makes no other number of what the column’s format would show otherwise', () => {
    const source = withSheet(carefulReturn('U04'), '任务进展', (sheet) =>
      withCells(sheet, [numberCell(4, 8, 85), numberCell(5, 8, 1), numberCell(6, 8, 0.5)]),
    );
    const target = carried(source);
    expect([4, 5, 6].map((row) => held(target, '任务进展', row, 8))).toEqual(['85', '1', 0.5]);
    const days = withSheet(carefulReturn('U04'), '指标', (sheet) =>
      withCells(sheet, [{ row: 4, column: 4, kind: 'date', value: '2007-03-05', serial: 39_146 }]),
    );
    expect(held(carried(days), '指标', 4, 4)).toBe('2007-03-05');
  });

  it('takes nothing from other workbooks and no failed formulas', () => {
    const source = withSheet(carefulReturn('U04'), '指标', (sheet) =>
      withCells(sheet, [
        { row: 4, column: 4, kind: 'number', value: 12, formula: true, external: true },
        { row: 5, column: 4, kind: 'error', value: '#REF!', formula: true },
      ]),
    );
    const target = carried(source);
    expect([held(target, '指标', 4, 4), held(target, '指标', 5, 4)]).toEqual([undefined, undefined]);
  });

  it('leaves a row to the unit whose key stands twice', () => {
    const source = withSheet(carefulReturn('U04'), '指标', (sheet) =>
      withCells(sheet, [textCell(90, 1, String(held(carefulReturn('U04'), '指标', 4, 1))), numberCell(90, 4, 999)]),
    );
    expect(held(carried(source), '指标', 4, 4)).toBeUndefined();
    expect(held(carried(source), '指标', 5, 4)).toBe(held(carefulReturn('U04'), '指标', 5, 4));
  });

  it('has room for as many activities as there were', () => {
    const names = Array.from({ length: 75 }, (_, index) => textCell(4 + index, 2, `活动${index + 1}`));
    const source = withSheet(carefulReturn('U04'), '活动', (sheet) => withCells(sheet, names));
    expect(held(carried(source), '活动', 78, 2)).toBe('活动75');
  });

  it('keeps texts that begin like formulas texts', () => {
    const filled: Record<string, CellContent> = { F4: '=1+1', F5: '@x' };
    const target = carriedOver(carefulReturn('U04', { 指标: filled }), template()).draft;
    const row = [...(target.sheets.find(({ name }) => name === '指标')?.rows ?? [])][3];
    expect(row?.cells[5]?.content).toBe('=1+1');
  });
});
