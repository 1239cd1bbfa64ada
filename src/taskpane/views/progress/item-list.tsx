import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { keyOf } from '../../../ledger/progress/progress';
import type { ProgressRow } from '../../../ledger/progress/rows';
import { LightBadge } from '../../parts/light-badge';
import { RowButton } from '../../parts/row-button';
import { roleNames, stateNames } from '../../parts/state-names';
import { VirtualList } from '../../parts/virtual-list';
import { useTexts } from '../../texts';

const texts = {
  list: { zh: '进展条目', en: 'Items of progress' },
  due: { zh: '时限 {day}', en: 'due {day}' },
  late: { zh: '逾期', en: 'late' },
  ...roleNames,
};

const useStyles = makeStyles({
  first: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  what: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ItemProps {
  readonly row: ProgressRow;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (row: ProgressRow) => void;
}

function Item({ row, tabIndex, onOpen }: ItemProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const sayState = useTexts(stateNames);
  const facts = [
    sayState(row.state),
    row.share === undefined ? '' : `${Math.round(row.share * 100)}%`,
    row.deadline === undefined ? '' : say('due', { day: row.deadline }),
    row.late ? say('late') : '',
  ].filter((fact) => fact !== '');
  return (
    <RowButton tabIndex={tabIndex} onPress={() => onOpen(row)}>
      <span className={styles.first}>
        <Text weight="semibold">
          {row.unitName}
          {row.role === '' ? '' : ` · ${say(row.role)}`}
        </Text>
        <LightBadge light={row.light} />
      </span>
      <Text className={styles.what}>
        {row.point === '' ? `${row.task} ${row.taskName}` : `${row.point} ${row.content}`}
      </Text>
      <Text size={200} className={styles.quiet}>
        {facts.join(' · ')}
      </Text>
    </RowButton>
  );
}

interface ItemListProps {
  readonly rows: readonly ProgressRow[];
  readonly onOpen: (row: ProgressRow) => void;
}

/** The items of work, each opening in its form. */
export function ItemList({ rows, onOpen }: ItemListProps): React.ReactNode {
  const say = useTexts(texts);
  return (
    <VirtualList items={rows} label={say('list')} keyOf={keyOf} estimate={78}>
      {(row, tabIndex) => <Item row={row} tabIndex={tabIndex} onOpen={onOpen} />}
    </VirtualList>
  );
}
