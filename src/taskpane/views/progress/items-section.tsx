import { Button, makeStyles, Text } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { LedgerState } from '../../../ledger/operations/operation';
import { filterProgress } from '../../../ledger/progress/filter';
import { readProgressRows, type ProgressRow } from '../../../ledger/progress/rows';
import { useOpeningKey } from '../../parts/opening';
import { useTexts } from '../../texts';
import { chosenFilter } from './chosen-filter';
import { FilterBar } from './filter-bar';
import { ItemForm } from './item-form';
import { ItemList } from './item-list';
import { RefreshBar } from './refresh-bar';

const texts = {
  count: { zh: '{shown}/{all} 项', en: '{shown} of {all} items' },
  none: { zh: '没有符合条件的条目。', en: 'No item passes the filter.' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  empty: {
    zh: '“进展”表里还没有条目。先在“责任矩阵”里分工，再点“刷新进展表”。',
    en: 'The sheet 进展 has no items yet. Assign roles in the matrix, then refresh the progress sheet.',
  },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  count: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

/** The items of work: brought up to date, filtered, opened one by one. */
export function ItemsSection({ state }: { readonly state: LedgerState }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [filter, setFilter] = chosenFilter.useChoice();
  const [open, setOpen] = useState<{ readonly row: ProgressRow }>();
  const opening = useOpeningKey(open);
  const { rows: all } = useMemo(() => readProgressRows(state), [state]);
  const rows = useMemo(() => filterProgress(all, filter), [all, filter]);
  const filtered = Object.values(filter).some((value) => value !== undefined && value !== '' && value !== false);
  return (
    <div className={styles.section}>
      <RefreshBar state={state} />
      {all.length === 0 ? (
        <Text>{say('empty')}</Text>
      ) : (
        <>
          <FilterBar ledger={state.ledger} filter={filter} onFilter={setFilter} />
          <div className={styles.count}>
            <Text size={200} role="status">
              {rows.length === 0 ? say('none') : say('count', { shown: rows.length, all: all.length })}
            </Text>
            {filtered && (
              <Button appearance="subtle" size="small" icon={<FilterDismissRegular />} onClick={() => setFilter({})}>
                {say('clear')}
              </Button>
            )}
          </div>
          <ItemList rows={rows} onOpen={(row) => setOpen({ row })} />
        </>
      )}
      {open !== undefined && (
        <ItemForm key={opening} state={state} row={open.row} onClosed={() => setOpen(undefined)} />
      )}
    </div>
  );
}
