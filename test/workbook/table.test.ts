import { describe, expect, it } from 'vitest';
import { column, type SheetSpec } from '../../src/workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { findTable, locateTable } from '../../src/workbook/table';
import { sheetOf, workbookOf } from './sheet-of';

const spec: SheetSpec = {
  name: '样表',
  key: ['编码'],
  columns: [
    column('编码', 'code', 10),
    column('名称', 'text', 10),
    column('经费(元)', 'number', 10),
    column('备注', 'text', 10),
  ],
};

const headers = ['编码', '名称', '经费(元)', '备注'];

/** Lines that hold something beside the table. */
const beside = Array.from({ length: 80 }, () => [null, null, null, null, 'x']);

/** Code, name and money of each row that is found, with the address of the money. */
function found(sheet: SheetSnapshot) {
  return findTable(sheet, spec)?.rows.map((row) => [
    row.cell('编码')?.value,
    row.cell('名称')?.value,
    row.cell('经费(元)')?.value,
    row.at('经费(元)'),
  ]);
}

describe('findTable', () => {
  it.each<[string, SheetSnapshot, unknown[][]]>([
    ['in the first row', sheetOf([headers, ['A', '甲', 3]]), [['A', '甲', 3, 'C2']]],
    ['under titles and notes', sheetOf([['标题'], [], ['说明'], headers, ['A', '甲', 3]]), [['A', '甲', 3, 'C5']]],
    [
      'with columns moved',
      sheetOf([
        [null, '备注', '经费(元)', '名称', '编码'],
        [null, null, 3, '甲', 'A'],
      ]),
      [['A', '甲', 3, 'C2']],
    ],
    [
      'with a column of the unit’s own between',
      sheetOf([
        ['编码', '自加', '名称', '经费(元)'],
        ['A', 'x', '甲', 3],
      ]),
      [['A', '甲', 3, 'D2']],
    ],
    [
      'with full-width brackets, blanks, breaks, colons',
      sheetOf([
        ['编 码', '名称：', '经费\n（元）', '*备注'],
        ['A', '甲', 3],
      ]),
      [['A', '甲', 3, 'C2']],
    ],
    [
      'with rows left empty between',
      sheetOf([headers, [], ['A', '甲', 3], [], ['B', '乙', 4]]),
      [
        ['A', '甲', 3, 'C3'],
        ['B', '乙', 4, 'C5'],
      ],
    ],
    ['with blanks in an empty row', sheetOf([headers, ['A', '甲', 3], [' ', '　']]), [['A', '甲', 3, 'C2']]],
    [
      'beside cells that are not the table’s',
      sheetOf([headers, ['A', '甲', 3], [null, null, null, null, 'x']]),
      [['A', '甲', 3, 'C2']],
    ],
    [
      'with a missing column',
      sheetOf([
        ['编码', '名称', '备注'],
        ['A', '甲'],
      ]),
      [['A', '甲', undefined, '']],
    ],
    ['with empty cells', sheetOf([headers, ['A']]), [['A', undefined, undefined, 'C2']]],
    [
      'far down',
      sheetOf([...Array.from({ length: 80 }, () => ['x']), headers, ['A', '甲', 3]]),
      [['A', '甲', 3, 'C82']],
    ],
    [
      'on top, where what repeats it far down is no better than usual',
      sheetOf([['编码', '名称'], ['A', '甲'], ...beside, headers, ['B', '乙', 4]]),
      [
        ['A', '甲', undefined, ''],
        ['B', '乙', undefined, ''],
      ],
    ],
    ['with the best of several lines', sheetOf([['编码', '名称'], headers, ['A', '甲', 3]]), [['A', '甲', 3, 'C3']]],
  ])('%s', (_where, sheet, rows) => {
    expect(found(sheet)).toEqual(rows);
  });

  it.each<[string, SheetSnapshot]>([
    [
      'without its key',
      sheetOf([
        ['名称', '经费(元)', '备注'],
        ['甲', 3],
      ]),
    ],
    [
      'with less than half of its headers',
      sheetOf([
        ['编码', '别的'],
        ['A', 'x'],
      ]),
    ],
    ['in an empty sheet', sheetOf([])],
  ])('finds none %s', (_what, sheet) => {
    expect(findTable(sheet, spec)).toBeUndefined();
  });

  it('says what is missing, what stands twice and what is more', () => {
    const table = findTable(
      sheetOf([
        ['编码', '名称', '自加', '名称', '经费（元）'],
        ['A', '甲', 'x', '乙', 3],
      ]),
      spec,
    );
    expect(table?.missing).toEqual(['备注']);
    expect(table?.repeated).toEqual([{ header: '名称', cell: 'D1' }]);
    expect(table?.others).toEqual([{ header: '自加', column: 3 }]);
    expect(table?.rows[0]?.cell('名称')?.value).toBe('甲');
  });

  it('takes of joined cells the first only, whatever stands in the others', () => {
    const joined = { top: 2, left: 2, bottom: 3, right: 3 };
    const sheet = sheetOf([headers, ['A', '甲', 3], ['B', '甲', 4]], { merges: [joined] });
    expect(found(sheet)).toEqual([
      ['A', '甲', undefined, 'C2'],
      ['B', undefined, undefined, 'C3'],
    ]);
    const table = findTable(sheet, spec);
    expect([table?.mergedDown(2, 2), table?.mergedDown(3, 3), table?.mergedDown(2, 4)]).toEqual([
      joined,
      joined,
      undefined,
    ]);
  });

  it('tells of ranges that overlap the one that begins at a cell', () => {
    const [upper, lower] = [3, 4].map((bottom) => ({ top: bottom - 1, left: 3, bottom, right: 3 }));
    const lines = [headers, ['A', '甲', 3], ['B', '乙', 4], ['C', '丙', 5]];
    const table = findTable(sheetOf(lines, { merges: [upper, lower].flatMap((range) => range ?? []) }), spec);
    expect([2, 3, 4].map((row) => table?.mergedDown(row, 3))).toEqual([upper, lower, lower]);
  });
});

describe('locateTable', () => {
  const own = sheetOf([headers, ['A', '甲', 3]]);
  const other = { ...own, name: '别的' };
  const broken = sheetOf([['名称', '备注']]);

  it.each<[string, WorkbookSnapshot, string | undefined]>([
    ['the sheet of its name first', workbookOf(other, own), '样表'],
    ['a sheet of another name that has its headers', workbookOf(sheetOf([]), other), '别的'],
    ['another where the one of its name has none', workbookOf(broken, other), '别的'],
    ['its name with blanks', workbookOf(other, { ...own, name: ' 样 表' }), ' 样 表'],
    ['none', workbookOf(broken), undefined],
  ])('%s', (_what, workbook, name) => {
    expect(locateTable(workbook, spec)?.sheet.name).toBe(name);
  });

  it('takes no sheet that serves another table', () => {
    expect(locateTable(workbookOf(own, other), spec, new Set([own]))?.sheet.name).toBe('别的');
  });
});
