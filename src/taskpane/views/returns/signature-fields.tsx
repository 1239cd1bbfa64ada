import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Signature } from '../../../ledger/operations/adjudicate';
import { DayField } from '../../parts/day-field';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: { zh: '依据什么这样定，会写进年度汇总', en: 'What the decision rests on; it stands in the report' },
  by: { zh: '裁定人', en: 'Decided by' },
  date: { zh: '日期', en: 'Date' },
};

/** What is entered of a signature; whoever decided last in this ledger most likely decides again. */
export function useSignature(): readonly [Signature, (changed: Partial<Signature>) => void] {
  const { ledger, today } = useLedgerState();
  const [signature, setSignature] = useState<Signature>({
    reason: '',
    by: ledger.adjudications.findLast(({ by }) => by !== '')?.by ?? '',
    date: today,
  });
  return [signature, (changed) => setSignature({ ...signature, ...changed })];
}

interface SignatureFieldsProps {
  readonly signature: Signature;
  readonly onChange: (changed: Partial<Signature>) => void;
}

/** Reason, name and day of a decision. */
export function SignatureFields({ signature, onChange }: SignatureFieldsProps): React.ReactNode {
  const say = useTexts(texts);
  return (
    <>
      <Field label={say('reason')} hint={say('reasonHint')} required>
        <Textarea value={signature.reason} onChange={(_event, { value }) => onChange({ reason: value })} />
      </Field>
      <Field label={say('by')} required>
        <Input value={signature.by} onChange={(_event, { value }) => onChange({ by: value })} />
      </Field>
      <DayField required label={say('date')} value={signature.date} onValue={(date) => onChange({ date })} />
    </>
  );
}
