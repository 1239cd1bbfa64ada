import { describe, expect, it } from 'vitest';
import { changed } from '../../src/workbook/changed';
import { styles } from '../../src/workbook/style';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../../src/workbook/drafted';

const before = snapshotOf({
  title: '',
  date: '2007-01-01',
  sheets: [
    {
      name: '进展',
      widths: [10, 10],
      rows: [
        {
          cells: [
            { content: '任务编号', style: styles.header },
            { content: '完成率', style: styles.header },
          ],
        },
        {
          cells: [
            { content: 'T01', style: styles.text },
            { content: 0.5, style: styles.percent },
          ],
        },
      ],
    },
  ],
});

function cells(workbook: WorkbookSnapshot, sheet = '进展') {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return [...(found?.rows ?? [])].flatMap(([row, list]) =>
    list.map((cell) => [row, cell.column, cell.kind, cell.value]),
  );
}

describe('changed', () => {
  it('writes blocks, leaves what is undefined, empties what is null', () => {
    const after = changed(before, [
      {
        kind: 'block',
        sheet: '进展',
        row: 2,
        column: 1,
        contents: [
          [undefined, null],
          ['T02', 0.7],
        ],
      },
    ]);
    expect(cells(after)).toEqual([
      [1, 1, 'text', '任务编号'],
      [1, 2, 'text', '完成率'],
      [2, 1, 'text', 'T01'],
      [3, 1, 'text', 'T02'],
      [3, 2, 'number', 0.7],
    ]);
    expect(cells(before)).toHaveLength(4);
  });

  it('keeps a percentage a percentage, and drops a row that holds nothing any more', () => {
    const share = changed(before, [{ kind: 'block', sheet: '进展', row: 2, column: 2, contents: [[0.9]] }]);
    expect(share.sheets[0]?.rows.get(2)?.[1]).toMatchObject({ value: 0.9, percent: true });
    const emptied = changed(before, [{ kind: 'block', sheet: '进展', row: 2, column: 1, contents: [[null, null]] }]);
    expect([...(emptied.sheets[0]?.rows.keys() ?? [])]).toEqual([1]);
  });

  it('adds and removes sheets', () => {
    const draft = {
      name: '新表',
      widths: [10],
      rows: [{ cells: [{ content: { date: '2007-09-03' }, style: styles.date }] }],
    };
    const added = changed(before, [{ kind: 'new-sheet', draft }]);
    expect(cells(added, '新表')).toEqual([[1, 1, 'date', '2007-09-03']]);
    const ahead = changed(before, [{ kind: 'new-sheet', draft, place: 1 }]);
    expect(ahead.sheets.map(({ name }) => name)).toEqual(['新表', '进展']);
    expect(changed(added, [{ kind: 'removed-sheet', sheet: '新表' }]).sheets.map(({ name }) => name)).toEqual(['进展']);
  });
});
