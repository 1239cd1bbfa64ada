import { useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useWhyFrozen } from '../../asked';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useTexts } from '../../texts';

// Wanted once in the life of a ledger.
const CompleteDialog = lazy(() => import('./complete-dialog'));

const texts = { offer: { zh: '补上这些行……', en: 'Add the lines …' } };

/** Offers the lines that the sheets of an older ledger lack, where it is said that they do. */
export function CompleteButton(): React.ReactNode {
  const say = useTexts(texts);
  const frozen = useWhyFrozen();
  const returning = useRestoreFocusTarget();
  const [asked, setAsked] = useState<object>();
  const opening = useOpeningKey(asked);
  return (
    <>
      <ReasonedButton {...returning} whyNot={frozen} size="small" onClick={() => setAsked({})}>
        {say('offer')}
      </ReasonedButton>
      {asked !== undefined && (
        <Suspense>
          <CompleteDialog key={opening} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  );
}
