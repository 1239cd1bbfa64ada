import { useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings/finding';
import type { Operation } from '../../../ledger/operations/operation';
import { correctable } from '../../../ledger/registers/held-fast';
import { handEdits } from '../../../ledger/registers/logged';
import type { Correction } from '../../../ledger/registers/operations/requests';
import { operationsOf } from '../../../ledger/registers/operations';
import type { Register } from '../../../ledger/registers/register';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { useWhyFrozen } from '../../asked';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { CorrectionDialog } from './correction-dialog';

const texts = { correct: { zh: '更正……', en: 'Correct …' } };

interface CorrectionButtonProps {
  readonly register: Register;
  readonly record: RegisterRecord;
  /** Why nothing is put right while the form over it is changed. */
  readonly unsaved: Finding | undefined;
  /** Called with the key the record has then. */
  readonly onDone: (key: string) => void;
}

/** Opens the correction of a record, where there is anything to be put right. */
export function CorrectionButton({ register, record, unsaved, onDone }: CorrectionButtonProps): React.ReactNode {
  const say = useTexts(texts);
  const { workbook } = useLedgerState();
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const [open, setOpen] = useState<object>();
  const opening = useOpeningKey(open);
  const correct: Operation<Correction> | undefined = operationsOf(register).correct;
  if (correct === undefined) return undefined;
  const something = correctable(register, record).length > 0 || handEdits(workbook, register, record).length > 0;
  if (!something && open === undefined) return undefined;
  return (
    <>
      <ReasonedButton {...returning} size="small" whyNot={frozen ?? unsaved} onClick={() => setOpen({})}>
        {say('correct')}
      </ReasonedButton>
      {open !== undefined && (
        <CorrectionDialog
          key={opening}
          register={register}
          record={record}
          correct={correct}
          onDone={onDone}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
