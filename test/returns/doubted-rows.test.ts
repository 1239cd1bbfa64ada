import { expect, it } from 'vitest';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import { withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack } from './written';

const careful = carefulReturn('U03');

/** A row of a sheet once more below the last one, some of its cells changed. */
function repeated(sheet: SheetSnapshot, row: number, change: Readonly<Record<number, Cell['value'] | null>>): Cell[] {
  const last = Math.max(...sheet.rows.keys()) + 1;
  return (sheet.rows.get(row) ?? []).flatMap((cell): Cell[] => {
    const value = change[cell.column];
    if (value === null) return [];
    const kind = typeof value === 'number' ? 'number' : 'text';
    return [value === undefined ? { ...cell, row: last } : { row: last, column: cell.column, kind, value }];
  });
}

function readWith(name: string, row: number, change: Readonly<Record<number, Cell['value'] | null>>) {
  const workbook = withSheet(careful, name, (sheet) => withCells(sheet, repeated(sheet, row, change)));
  const own = workbook.sheets.find((sheet) => sheet.name === name);
  const below = Math.max(...(own?.rows.keys() ?? []));
  const result = readBack(workbook);
  const said = codesAndCells(result.findings).filter(([code]) => code !== 'required-empty');
  return { said: said.map(([code, place]) => [code, place?.replace(String(below), 'below')]), content: result.content };
}

it.each([
  ['a code rubbed out beside another figure', { 1: null, 4: 987 }, 'row-without-key', true],
  ['a code mistyped beside another figure', { 1: 'KR1OO', 4: 987 }, 'indicator-unknown', true],
  ['a code rubbed out beside the same figures', { 1: null }, 'row-without-key', false],
  ['a code rubbed out beside nothing', { 1: null, 4: null, 5: null }, 'row-without-key', false],
])('指标, %s', (_, change, code, doubted) => {
  const { said, content } = readWith('指标', 4, change);
  expect(said).toEqual([[code, '指标!Abelow'], ...(doubted ? [['row-doubted', '指标!A4']] : [])]);
  expect(content?.indicators[0]?.thisYear.state === 'unreadable').toBe(doubted);
});

it.each([
  ['a code rubbed out beside another share', { 1: null, 2: null, 8: 0.123 }, true],
  ['with a name changed too', { 1: null, 2: null, 3: '其他', 8: 0.123 }, true],
  ['a code rubbed out beside the same', { 1: null, 2: null }, false],
])('任务进展, %s', (_, change, doubted) => {
  const { said, content } = readWith('任务进展', 4, change);
  expect(said).toEqual([['row-without-key', '任务进展!Abelow'], ...(doubted ? [['row-doubted', '任务进展!A4']] : [])]);
  expect(content?.progress.some(({ at }) => at.row === 4)).toBe(!doubted);
});

it('任务进展, a work point’s words beside the code of another task', () => {
  const { said, content } = readWith('任务进展', 6, { 1: 'T09', 2: null, 8: 0.123 });
  expect(said).toEqual([
    ['row-contradicts', '任务进展!Abelow'],
    ['row-doubted', '任务进展!A6'],
  ]);
  expect(content?.progress.map(({ at }) => at.row)).toEqual([4, 5, 7]);
});
