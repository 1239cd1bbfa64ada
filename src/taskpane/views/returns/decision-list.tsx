import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppliedDecision } from '../../../consolidation/annual';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { Section } from '../../parts/section';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  heading: { zh: '已采用的裁定', en: 'Decisions applied' },
  line: {
    zh: '{unit} {sheet} {key} {field}：“{raw}” → “{decided}”（{reason}，{by}）',
    en: '{unit} {sheet} {key} {field}: “{raw}” → “{decided}” ({reason}, {by})',
  },
  withdraw: { zh: '撤回……', en: 'Withdraw …' },
  more: { zh: '再看 {count} 条', en: 'Show {count} more' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: { overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

const page = 20;

interface DecisionListProps {
  readonly applied: readonly AppliedDecision[];
  readonly onWithdraw: (decision: AppliedDecision) => void;
}

/** The decisions that the merge applied, each with the way to take it back. */
export function DecisionList({ applied, onWithdraw }: DecisionListProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const frozen = useWhyFrozen();
  const [shown, setShown] = useState(page);
  const { units } = useLedgerState().ledger;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const rest = applied.length - shown;
  if (applied.length === 0) return null;
  return (
    <Section within title={say('heading')}>
      <ul className={styles.list}>
        {applied.slice(0, shown).map((one) => {
          const { unit, sheet, key, field, raw, decided, reason, by, at } = one;
          return (
            <li key={at} className={styles.line}>
              <Text>{say('line', { unit: names.get(unit) ?? unit, sheet, key, field, raw, decided, reason, by })}</Text>
              <ReasonedButton whyNot={frozen} size="small" appearance="subtle" onClick={() => onWithdraw(one)}>
                {say('withdraw')}
              </ReasonedButton>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {say('more', { count: Math.min(page, rest) })}
        </Button>
      )}
    </Section>
  );
}
