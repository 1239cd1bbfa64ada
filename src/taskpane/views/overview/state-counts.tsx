import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { StateCounts as Counts } from '../../../ledger/progress/overview';
import { progressStates } from '../../../ledger/sheets/progress';
import { stateNames } from '../../parts/state-names';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', margin: 0 },
  count: { display: 'flex', alignItems: 'baseline', columnGap: '4px' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { margin: 0 },
});

/** How many items are in each state. */
export function StateCounts({ counts }: { readonly counts: Counts }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(stateNames);
  const shown = counts[''] > 0 ? [...progressStates, '' as const] : progressStates;
  return (
    <dl className={styles.counts}>
      {shown.map((state) => (
        <div key={state} className={styles.count}>
          <dt className={styles.name}>{say(state)}</dt>
          <dd className={styles.number}>
            <Text weight="semibold">{counts[state]}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
