import { expect, it } from 'vitest';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { moved, numberCell, textCell, withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack } from './written';

const careful = carefulReturn('U03');

const extra = (change: Partial<SheetSnapshot>, ...texts: string[]): WorkbookSnapshot => ({
  ...careful,
  sheets: [
    ...careful.sheets,
    {
      ...{ name: 'Sheet2', visibility: 'visible' as const, merges: [], hiddenRows: new Set(), hiddenColumns: [] },
      ...{ comments: [], rows: new Map([[1, texts.map((text, index) => textCell(1, index + 1, text))]]) },
      ...change,
    },
  ],
});

const inFigures = (change: (sheet: SheetSnapshot) => SheetSnapshot) => withSheet(careful, '指标', change);

const noted = (text: string) => inFigures((sheet) => ({ ...sheet, comments: [{ row: 4, column: 4, text }] }));

it.each<[string, WorkbookSnapshot, string[][]]>([
  ['a list that goes on in a sheet without a header', extra({}, '2007-08-01', '讲座'), [['sheet-unread', 'Sheet2']]],
  ['a hidden sheet with something in it', extra({ visibility: 'hidden' }, '底稿'), [['sheet-unread', 'Sheet2']]],
  ['a sheet that a program hid', extra({ visibility: 'veryHidden' }, '图片'), []],
  ['an empty sheet', extra({}), []],
  ['a sheet of blanks', extra({}, ' ', '　'), []],
  ['the explanation of a slip', extra({ name: '退回说明' }, '请改正'), []],
  [
    'figures beside the table, a gap between',
    inFigures((sheet) => withCells(sheet, [numberCell(5, 9, 88), textCell(6, 8, '以人事科为准')])),
    [
      ['column-nameless', '指标!H3'],
      ['column-nameless', '指标!I3'],
    ],
  ],
  [
    'a remark below the table, in a column of its own',
    inFigures((sheet) => withCells(sheet, [textCell(90, 9, '注')])),
    [],
  ],
  ['blanks beside the table', inFigures((sheet) => withCells(sheet, [textCell(5, 9, ' ')])), []],
  [
    'numbers put before the rows',
    inFigures((sheet) =>
      withCells(
        moved(sheet, (row, column) => [row, column + 1]),
        [textCell(3, 1, '序号'), numberCell(4, 1, 1), numberCell(5, 1, 2)],
      ),
    ),
    [],
  ],
  [
    'another header over the figures',
    inFigures((sheet) => withCells(sheet, [textCell(3, 4, '2007年数')])),
    [
      ['column-missing', '指标'],
      ['column-unread', '指标!D3'],
    ],
  ],
  ['a header over nothing', inFigures((sheet) => withCells(sheet, [textCell(3, 8, '审核')])), []],
  ['a note of the unit', noted('含返聘的'), [['cell-noted', '指标!D4']]],
  ['a note of a slip', noted('【退回】请核实'), []],
  ['a note of a slip over one of the unit', noted('【退回】请核实\n【原批注】含返聘的'), [['cell-noted', '指标!D4']]],
  ['an empty note', noted(' '), []],
])('%s', (_, workbook, finds) => {
  const { content, findings } = readBack(workbook);
  expect(codesAndCells(findings)).toEqual(finds);
  expect(content?.indicators).toHaveLength(readBack(careful).content?.indicators.length ?? 0);
});
