import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLedgerState } from '../session-context';
import { useTexts } from '../texts';
import { useOpeningKey } from './opening';

// What it needs is loaded when it is asked for.
const ReopenDialog = lazy(() => import('./reopen-dialog'));

const texts = {
  frozen: {
    zh: '台账已于{since}归档（{by}），不能再改。',
    en: 'Frozen since {since} (by {by}): nothing can be changed.',
  },
  reopen: { zh: '重新打开', en: 'Reopen' },
};

// In the column of the pane it would give up its height before the view does.
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Says above every view that the ledger is frozen, and reopens it. */
export function FrozenBar(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { frozen } = useLedgerState().ledger;
  const [asked, setAsked] = useState<object>();
  const opening = useOpeningKey(asked);
  return (
    <>
      {frozen !== undefined && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{say('frozen', { since: frozen.since, by: frozen.by })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setAsked({})}>
              {say('reopen')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {asked !== undefined && (
        <Suspense>
          <ReopenDialog key={opening} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  );
}
