import { makeStyles } from '@fluentui/react-components';
import { useRowsInSight } from '../../parts/rows-in-sight';

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
  const { list, height, shown } = useRowsInSight({ items, keyOf, estimate, overscan: 3 });
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height }}>
      {shown.map(({ item, key, place }) => (
        <li key={key} {...place} className={styles.item}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
