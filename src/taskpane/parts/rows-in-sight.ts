import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

interface LongList<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of a row before it is measured, in pixels. */
  readonly estimate: number;
  /** Rows that are made above and below those in sight. */
  readonly overscan: number;
}

/**
 * The rows in sight of a list that scrolls with the view it stands in.
 * @returns the reference and the height of the list, and its rows in sight, each with what its element needs to stand
 * where it belongs
 */
export function useRowsInSight<Item>({ items, keyOf, estimate, overscan }: LongList<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const scroller = (): HTMLElement | null => list.current?.closest('main') ?? null;
  // What stands above the list grows and shrinks, and with it the place where the list begins.
  useLayoutEffect(() => {
    const [top, view] = [list.current?.getBoundingClientRect().top ?? 0, scroller()];
    if (view !== null) setMargin(Math.round(top - view.getBoundingClientRect().top + view.scrollTop));
  });
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan,
    scrollMargin: margin,
  });
  const shown = rows.getVirtualItems().flatMap(({ index, key, start }) => {
    const item = items[index];
    if (item === undefined) return [];
    const place = {
      ref: rows.measureElement,
      'data-index': index,
      'aria-setsize': items.length,
      'aria-posinset': index + 1,
      style: { transform: `translateY(${start - margin}px)` },
    };
    return [{ item, index, key, place }];
  });
  const scrollTo = (index: number): void => rows.scrollToIndex(index, { align: 'auto' });
  return { list, height: rows.getTotalSize(), shown, scrollTo };
}
