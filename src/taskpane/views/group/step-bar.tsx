import { useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { operationsOf, type RegisterOperations } from '../../../ledger/registers/operations';
import { whyNoStep } from '../../../ledger/registers/operations/stepping';
import type { Step } from '../../../ledger/registers/lifecycle';
import type { Register } from '../../../ledger/registers/register';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { useAsked, useWhyFrozen } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { StepDialog } from './step-dialog';
import { useStepName } from './words';

const texts = { asks: { zh: '{step}……', en: '{step} …' } };

/** Whether a step needs nothing but the press. */
const asksNothing = ({ enters, mayEnter = [], asksReason }: Step): boolean =>
  enters.length === 0 && mayEnter.length === 0 && asksReason !== true;

interface StepBarProps {
  readonly register: Register;
  readonly record: RegisterRecord;
  /** Why no step is taken while the form over it is changed. */
  readonly unsaved: Finding | undefined;
}

interface StepButtonProps extends StepBarProps {
  readonly of: RegisterOperations['steps'][number];
}

function StepButton({ register, record, unsaved, of: { step, take } }: StepButtonProps): React.ReactNode {
  const say = useTexts(texts);
  const name = useStepName();
  const state = useLedgerState();
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const [open, setOpen] = useState<object>();
  const opening = useOpeningKey(open);
  const { key } = record;
  const whyNot = frozen ?? unsaved ?? whyNoStep(state, register, step, key);
  const plain = asksNothing(step);
  const asked = useAsked(take, plain && whyNot === undefined ? { key, entered: {} } : null);
  if (plain)
    return (
      <AskedButton size="small" asked={{ ...asked, whyNot: whyNot ?? asked.whyNot }}>
        {name(step.name)}
      </AskedButton>
    );
  return (
    <>
      <ReasonedButton {...returning} size="small" whyNot={whyNot} onClick={() => setOpen({})}>
        {say('asks', { step: name(step.name) })}
      </ReasonedButton>
      {open !== undefined && (
        <StepDialog
          key={opening}
          register={register}
          record={record}
          step={step}
          take={take}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

/** The steps of a record's life: those that its state does not allow are greyed, and say from where they are taken. */
export function StepBar(bar: StepBarProps): React.ReactNode {
  return operationsOf(bar.register).steps.map((one) => <StepButton key={one.step.name} {...bar} of={one} />);
}
