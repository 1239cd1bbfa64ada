import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isDay } from '../../../ledger/reading/day';
import { plansLacking, type PlanLacking } from '../../../ledger/registers/plans-lacking';
import { DayField } from '../../parts/day-field';
import { RowButton } from '../../parts/row-button';
import { VirtualList } from '../../parts/virtual-list';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import type { OpenRecord } from './chosen-records';
import { useSheetWord } from './words';

const texts = {
  heading: { zh: '还没有工作方案的牵头单位', en: 'Lead units without a work plan' },
  on: { zh: '截至哪一天', en: 'As of the day' },
  count: { zh: '{count} 个', en: '({count})' },
  none: { zh: '到这一天，各项任务的牵头单位都有了工作方案。', en: 'On that day every lead unit has its plan.' },
  item: { zh: '{task} {name}', en: '{task} {name}' },
  unrecorded: { zh: '没有登记', en: 'Not recorded' },
  later: { zh: '{day} 才印发', en: 'Issued only on {day}' },
};

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'end', gap: '8px' },
  heading: { margin: 0, fontSize: '14px' },
  day: { width: '160px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What opens for one: its record, or a new one with what is known of it. */
function opened({ task, unitName, record }: PlanLacking): OpenRecord {
  if (record !== undefined) return { kind: 'record', key: record.key };
  return { kind: 'new', entered: { 任务编号: task, 牵头单位: unitName } };
}

/** Who has no work plan on a day, each leading to its record. */
export function PlansLackingList({ onOpen }: { readonly onOpen: (open: OpenRecord) => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useSheetWord();
  const state = useLedgerState();
  const [chosen, setChosen] = useState<string>();
  const day = chosen !== undefined && isDay(chosen) ? chosen : state.today;
  const lacking = useMemo(() => plansLacking(state, day), [state, day]);
  const standing = ({ record, state: now, issued }: PlanLacking): string => {
    if (record === undefined) return say('unrecorded');
    return issued === undefined ? word(now) : say('later', { day: issued });
  };
  return (
    <section className={styles.section} aria-label={say('heading')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {say('heading')} {lacking.length > 0 && say('count', { count: lacking.length })}
        </h3>
        <div className={styles.day}>
          <DayField small label={say('on')} value={chosen ?? state.today} onValue={setChosen} />
        </div>
      </div>
      {lacking.length === 0 ? (
        <Text>{say('none')}</Text>
      ) : (
        <VirtualList items={lacking} label={say('heading')} keyOf={({ task, unit }) => `${task} ${unit}`} estimate={44}>
          {(plan, tabIndex) => (
            <RowButton tabIndex={tabIndex} onPress={() => onOpen(opened(plan))}>
              <span className={styles.line}>
                <Text weight="semibold">{plan.unitName}</Text>
                <Text size={200}>{standing(plan)}</Text>
              </span>
              <Text size={200} className={styles.quiet}>
                {say('item', { task: plan.task, name: plan.taskName })}
              </Text>
            </RowButton>
          )}
        </VirtualList>
      )}
    </section>
  );
}
