import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GridPlace, GridSize } from './grid-keys';
import { columnWidth } from './role-cell';

/** Pixels. */
export const size = { head: 112, row: 40, first: 200, column: columnWidth };

interface GridInSight {
  /** The cell that the Tab key leads to. */
  readonly place: GridPlace;
  readonly setPlace: (place: GridPlace) => void;
  /** Makes a cell the place, scrolls to it and gives it the focus, as keys do. */
  readonly walkTo: (place: GridPlace) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The element at the place. */
  readonly current: RefObject<HTMLDivElement | null>;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly columns: Virtualizer<HTMLDivElement, Element>;
}

/** What is in sight, and the place the Tab key leads to. */
const alsoAt = (place: number) => (range: Range) =>
  [...new Set([...defaultRangeExtractor(range), place])]
    .filter((index) => index < range.count)
    .sort((left, right) => left - right);

/** Which rows and columns of a grid are made: those in sight, and those of the place that keys have reached. */
export function useGridInSight(count: GridSize): GridInSight {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const walked = useRef(false);
  const scroller = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: count.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.row,
    paddingStart: size.head,
    scrollPaddingStart: size.head,
    rangeExtractor: alsoAt(place.row),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: count.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.column,
    paddingStart: size.first,
    scrollPaddingStart: size.first,
    rangeExtractor: alsoAt(place.column),
  });
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    rows.scrollToIndex(place.row);
    columns.scrollToIndex(place.column);
    current.current?.focus({ preventScroll: true });
  }, [place, rows, columns]);
  const walkTo = (next: GridPlace) => {
    walked.current = true;
    setPlace(next);
  };
  return { place, setPlace, walkTo, scroller, current, rows, columns };
}
