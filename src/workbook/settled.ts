import type { BlockChange, Change, ChangeSet } from './change-set';
import type { CellContent } from './draft';

interface OpenBlock extends BlockChange {
  readonly contents: (CellContent | undefined)[][];
}

/**
 * The same change set with each cell written once: what a later change puts into a cell stands where an earlier one
 * wrote it. So the cells hold what the change set says, which whoever takes it back looks at.
 */
export function settled(changes: ChangeSet): ChangeSet {
  const first = new Map<string, { readonly line: (CellContent | undefined)[]; readonly index: number }>();
  const open = changes.map((change): Change | OpenBlock => {
    if (change.kind !== 'block') return change;
    const block: OpenBlock = { ...change, contents: change.contents.map((line) => [...line]) };
    for (const [down, line] of block.contents.entries()) {
      for (const [index, content] of line.entries()) {
        if (content === undefined) continue;
        const cell = `${block.row + down} ${block.column + index} ${block.sheet}`;
        const before = first.get(cell);
        if (before === undefined) first.set(cell, { line, index });
        else {
          before.line[before.index] = content;
          line[index] = undefined;
        }
      }
    }
    return block;
  });
  return open.filter(
    (change) =>
      change.kind !== 'block' || change.contents.some((line) => line.some((content) => content !== undefined)),
  );
}
