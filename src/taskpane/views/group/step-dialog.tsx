import { useMemo, useState } from 'react';
import type { Operation } from '../../../ledger/operations/operation';
import type { StepTaken } from '../../../ledger/registers/operations/requests';
import { stateOf, type Step } from '../../../ledger/registers/lifecycle';
import type { Register } from '../../../ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../ledger/registers/record';
import { TextArea } from '../../parts/entry-fields';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { RecordField } from './record-field';
import { enteredWith, stepFields } from './step-entry';
import { useSheetWord, useStepName } from './words';

const texts = {
  title: { zh: '{step}：{key}', en: '{step}: {key}' },
  moves: { zh: '状态由“{from}”变为“{to}”。', en: 'The state goes from {from} to {to}.' },
  stays: { zh: '状态仍是“{to}”。', en: 'The state stays {to}.' },
  keeps: { zh: '原来的“{from}”记在“{kept}”里。', en: '{from} as it was is kept under {kept}.' },
  empties: {
    zh: '“{headers}”会清空，原来的内容留在操作日志里。',
    en: '{headers} are emptied; the log keeps what they held.',
  },
  also: {
    zh: '“成员”表同时调整：离任的记上终止日期，接任的从这天起在任。',
    en: 'The roster follows: who goes ends on that day, who comes begins.',
  },
  reason: { zh: '理由', en: 'Reason' },
};

interface StepDialogProps {
  readonly register: Register;
  readonly record: RegisterRecord;
  readonly step: Step;
  readonly take: Operation<StepTaken>;
  readonly onClose: () => void;
}

/** What a step asks for: what is entered with it, and why, where it leads back. */
export function StepDialog({ register, record, step, take, onClose }: StepDialogProps): React.ReactNode {
  const say = useTexts(texts);
  const name = useStepName();
  const word = useSheetWord();
  const { today } = useLedgerState();
  // As it was when the dialog opened: it fades out after the step is taken.
  const [before] = useState(record);
  const [typed, setTyped] = useState<Entered>({});
  const [reason, setReason] = useState('');
  const { lifecycle } = register;
  const fields = useMemo(
    () => (lifecycle === undefined ? [] : stepFields(register, lifecycle, step, before, today)),
    [register, lifecycle, step, before, today],
  );
  if (lifecycle === undefined) return undefined;
  const [from, to] = [word(stateOf(lifecycle, before)), word(step.to)];
  const { empties = [], keeps = [] } = step;
  const told = [
    from === to ? say('stays', { to }) : say('moves', { from, to }),
    ...keeps.map(([header, kept]) => say('keeps', { from: word(header), kept: word(kept) })),
    ...(empties.length === 0 ? [] : [say('empties', { headers: empties.map(word).join('、') })]),
    ...(step.also === undefined ? [] : [say('also')]),
  ];
  return (
    <OperationDialog
      title={say('title', { step: name(step.name), key: before.key })}
      explanation={told.join('')}
      confirm={name(step.name)}
      operation={take}
      request={{ key: before.key, entered: enteredWith(step, fields, typed), reason }}
      onClose={onClose}
    >
      {fields.map(({ column, required, proposed }) => (
        <RecordField
          key={column.header}
          register={register}
          column={column}
          value={typed[column.header] ?? proposed}
          required={required}
          day={today}
          onValue={(value) => setTyped({ ...typed, [column.header]: value })}
        />
      ))}
      {step.asksReason === true && <TextArea required label={say('reason')} value={reason} onValue={setReason} />}
    </OperationDialog>
  );
}
