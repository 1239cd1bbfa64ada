import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useRowsInSight } from './rows-in-sight';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Rows that PageUp and PageDown pass over. */
const page = 10;

function moved(key: string, from: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly keyOf: (item: Item) => string;
  /** Height of a row before it is measured, in pixels. */
  readonly estimate: number;
  /** A row; its first button takes the focus, with the tabIndex given. */
  readonly children: (item: Item, tabIndex: 0 | -1) => React.ReactNode;
}

/**
 * A long list of which only the rows in sight are made; it scrolls with the view it stands in. One stop for the
 * Tab key: arrows, Home, End and page keys go from row to row.
 */
export function VirtualList<Item>({
  items,
  label,
  keyOf,
  estimate,
  children,
}: VirtualListProps<Item>): React.ReactNode {
  const styles = useStyles();
  const [current, setCurrent] = useState(0);
  const { list, height, shown, scrollTo } = useRowsInSight({ items, keyOf, estimate, overscan: 6 });
  const focused = Math.min(current, Math.max(0, items.length - 1));
  // The row that Tab leads to must be there to be reached.
  const stop = shown.some(({ index }) => index === focused) ? focused : shown[0]?.index;
  const focus = (index: number): void => {
    setCurrent(index);
    scrollTo(index);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height }}
      onKeyDown={(event) => {
        const to = event.ctrlKey || event.altKey ? undefined : moved(event.key, focused, items.length);
        if (to === undefined) return;
        event.preventDefault();
        focus(to);
      }}
    >
      {shown.map(({ item, index, key, place }) => (
        <li key={key} {...place} className={styles.row} onFocus={() => setCurrent(index)}>
          {children(item, index === stop ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}
