import type { BlockChange } from '../change-set';
import type { CellContent } from '../draft';
import { contentHeld, type Grid } from './held-cells';

/** A part of a block as it is written, and the range that tells what stood there. */
export interface Written {
  readonly block: BlockChange;
  readonly part: BlockChange;
  readonly range: Excel.Range;
}

/** What stood in the cells of a part before it was written. */
export function contentsBefore({ part, range }: Written): (CellContent | undefined)[][] {
  const [values, formulas, formats] = [range.values, range.formulas, range.numberFormat] as [Grid, Grid, Grid];
  return part.contents.map((line, down) =>
    line.map((content, across) =>
      content === undefined
        ? undefined
        : contentHeld(values[down]?.[across], formulas[down]?.[across], formats[down]?.[across]),
    ),
  );
}

/** Whether the host answered what stood in a range: an answer that breaks off holds what came before the error. */
export function isRead({ range }: Written): boolean {
  try {
    // Not its values: those read as what was put into them.
    return range.formulas.length > 0;
  } catch {
    return false;
  }
}
