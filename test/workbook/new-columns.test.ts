import { describe, expect, it } from 'vitest';
import { newColumns } from '../../src/workbook/new-columns';
import { column, type SheetSpec } from '../../src/workbook/sheet-spec';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { styles } from '../../src/workbook/style';
import { findTable } from '../../src/workbook/table';
import { snapshotOf } from '../../src/workbook/drafted';

const spec: SheetSpec = {
  name: '表',
  key: ['编号'],
  columns: [column('编号', 'code', 10), column('名称', 'text', 20)],
};

function sheet(rows: readonly (readonly (string | null)[])[], merges: SheetSnapshot['merges'] = []): SheetSnapshot {
  const cells = rows.map((line) => ({ cells: line.map((content) => ({ content, style: styles.text })) }));
  const [made] = snapshotOf({
    title: '',
    date: '2007-01-01',
    sheets: [{ name: '表', widths: [], rows: cells, merges }],
  }).sheets;
  if (made === undefined) throw new Error('one sheet was made');
  return made;
}

const state = column('状态', 'choice', 10, { choices: ['是', '否'], entry: true });

/** Where the new column stands: its header's row and column, and the rows below. */
function placeIn(own: SheetSnapshot) {
  const table = findTable(own, spec);
  if (table === undefined) throw new Error('the table is there');
  return newColumns(table, [{ column: state, contents: new Map([[table.headerRow + 1, '是']]) }]);
}

describe('a column put beside a table', () => {
  it.each<[string, SheetSnapshot, [number, number, number]]>([
    [
      'right of the last',
      sheet([
        ['编号', '名称'],
        ['1', '甲'],
        ['2', '乙'],
      ]),
      [1, 3, 3],
    ],
    [
      'right of what people added',
      sheet([
        ['编号', '名称', '备注'],
        ['1', '甲', null, '待定'],
      ]),
      [1, 5, 2],
    ],
    [
      'under titles, however wide',
      sheet([
        ['标题', null, null, null, '制表'],
        ['编号', '名称'],
        ['1', '甲'],
      ]),
      [2, 3, 3],
    ],
    [
      'right of cells that were joined',
      sheet(
        [
          ['编号', '名称'],
          ['1', '甲'],
        ],
        [{ top: 2, left: 2, bottom: 2, right: 4 }],
      ),
      [1, 5, 2],
    ],
    ['of a table without rows', sheet([['编号', '名称']]), [1, 3, 2]],
  ])('%s', (_what, own, [headerRow, left, bottom]) => {
    const { changes, area } = placeIn(own);
    expect(area).toEqual({ top: headerRow + 1, left, bottom, right: left });
    expect(changes).toMatchObject([
      { kind: 'block', row: headerRow, column: left, contents: [['状态']], looks: [styles.header] },
      { kind: 'block', row: headerRow + 1, column: left, looks: [{ open: true }] },
      { kind: 'rules', entryRules: [{ range: area, rule: { kind: 'list', choices: ['是', '否'] } }] },
    ]);
  });

  it('holds what is given by row, nothing elsewhere', () => {
    const { changes } = placeIn(
      sheet([
        ['编号', '名称'],
        ['1', '甲'],
        ['2', '乙'],
      ]),
    );
    expect(changes[1]).toMatchObject({ contents: [['是'], [null]] });
  });
});
