import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockChange, ChangeSet } from '../../src/workbook/change-set';
import { changed } from '../../src/workbook/changed';
import { settled } from '../../src/workbook/settled';
import { snapshotOf } from '../../src/workbook/drafted';

const block = (row: number, column: number, contents: BlockChange['contents']): BlockChange => ({
  ...{ kind: 'block', sheet: '表', row, column, contents },
});

describe('a settled change set', () => {
  it('writes what stands last where it stood first', () => {
    const rules = { kind: 'rules', sheet: '表', entryRules: [], highlights: [] } as const;
    expect(settled([block(1, 1, [['甲', null]]), rules, block(1, 2, [['乙', '丙']]), block(1, 1, [['丁']])])).toEqual([
      block(1, 1, [['丁', '乙']]),
      rules,
      block(1, 2, [[undefined, '丙']]),
    ]);
  });

  it('tells sheets apart', () => {
    const changes: ChangeSet = [block(1, 1, [['甲']]), { ...block(1, 1, [['乙']]), sheet: '另一表' }];
    expect(settled(changes)).toEqual(changes);
  });

  it('comes to the same workbook, each cell written once', () => {
    const before = snapshotOf({ title: '', date: '2007-01-01', sheets: [{ name: '表', widths: [], rows: [] }] });
    const content = fc.constantFrom('甲', '乙', 3, null, undefined);
    const blocks = fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 1, max: 4 }),
      contents: fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 8 }), (list) => {
        const changes = list.map(({ row, column, contents }) => block(row, column, contents));
        const once = settled(changes);
        expect(changed(before, once)).toEqual(changed(before, changes));
        const cells = once.flatMap((change) =>
          change.kind !== 'block'
            ? []
            : change.contents.flatMap((line, down) =>
                line.flatMap((one, across) =>
                  one === undefined ? [] : [`${change.row + down} ${change.column + across}`],
                ),
              ),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }),
    );
  });
});
