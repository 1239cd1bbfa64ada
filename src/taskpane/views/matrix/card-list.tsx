import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', paddingBlockEnd: '8px' },
});

/** Height of a card before it is measured, in pixels. */
const estimate = 180;

interface CardListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => React.ReactNode;
}

/** Cards below each other, each with controls of its own; only those in sight are made. */
export function CardList<Item>({ label, items, keyOf, children }: CardListProps<Item>): React.ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const scroller = (): HTMLElement | null => list.current?.closest('main') ?? null;
  // What stands above the list grows and shrinks, and with it the place where the list begins.
  useLayoutEffect(() => {
    const [top, view] = [list.current?.getBoundingClientRect().top ?? 0, scroller()];
    if (view !== null) setMargin(Math.round(top - view.getBoundingClientRect().top + view.scrollTop));
  });
  const cards = useVirtualizer({
    count: items.length,
    getScrollElement: scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 3,
    scrollMargin: margin,
  });
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: cards.getTotalSize() }}>
      {cards.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={cards.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
