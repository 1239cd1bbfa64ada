import { Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppliedDecision, Submission } from '../../../consolidation/annual';
import { inProse } from '../../../findings/day-name';
import { decidableSheets } from '../../../consolidation/decisions/decidable/sheets';
import type { DecidablePlace } from '../../../consolidation/decisions/decidable/sheet';
import { adjudicateValue, chooseReturn } from '../../../consolidation/decisions/decide';
import { withdrawDecision } from '../../../ledger/operations/adjudicate';
import type { FileResult, UnitReturn } from '../../../returns/unit-return';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { SignatureFields, useSignature } from './signature-fields';

/** What is to be decided on. */
export type Decidable =
  | { readonly kind: 'value'; readonly content: UnitReturn; readonly place: DecidablePlace }
  | { readonly kind: 'file'; readonly submission: Submission; readonly chosen: FileResult }
  | { readonly kind: 'withdraw'; readonly decision: AppliedDecision };

const texts = {
  valueTitle: { zh: '裁定：{key} {field}', en: 'Decide: {key} {field}' },
  valueText: {
    zh: '写进台账的“裁定”表，以后每次汇总都按它采用；原文变了，裁定即失效并会说明。原来的裁定留作记录。',
    en: 'It is entered in the sheet 裁定 and applied by every merge; once the unit changes the cell it is void, and that is said. Earlier decisions stay as history.',
  },
  raw: { zh: '原文', en: 'As written' },
  adopted: { zh: '读作', en: 'Read as' },
  nothing: { zh: '（读不出来，没有采用）', en: '(nothing: it cannot be read)' },
  blank: { zh: '（空）', en: '(empty)' },
  decided: { zh: '裁定值', en: 'Decided value' },
  confirm: { zh: '裁定', en: 'Decide' },
  fileTitle: { zh: '{unit}：改用这一份', en: '{unit}: use this return' },
  fileText: {
    zh: '采用“{file}”，不用更新的一份。该单位再报新的，这个选择即失效并会说明。',
    en: '“{file}” counts in the place of the newest one. When the unit sends another, the choice is void, and that is said.',
  },
  use: { zh: '改用这一份', en: 'Use it' },
  withdrawTitle: { zh: '撤回裁定：{key} {field}', en: 'Withdraw: {key} {field}' },
  withdrawText: {
    zh: '“{decided}”不再采用，恢复为填报表里读到的内容；原来的裁定留作记录。',
    en: '“{decided}” counts no more, what was read does; the decision stays as history.',
  },
  withdraw: { zh: '撤回', en: 'Withdraw' },
};

interface DialogProps<Subject> {
  readonly subject: Subject;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Of<Kind extends Decidable['kind']> = Extract<Decidable, { readonly kind: Kind }>;

function ValueDialog({ subject: { content, place }, ...closing }: DialogProps<Of<'value'>>): React.ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const { ledger } = useLedgerState();
  const [decided, setDecided] = useState('');
  const [signature, sign] = useSignature();
  const { sheet, key, field, source, adopted } = place;
  return (
    <OperationDialog
      title={say('valueTitle', { key, field })}
      explanation={say('valueText')}
      confirm={say('confirm')}
      operation={adjudicateValue}
      request={{ content, place, decided, ...signature }}
      {...closing}
    >
      <Field label={say('raw')}>
        <Text>{source.raw === '' ? say('blank') : source.raw}</Text>
      </Field>
      <Field label={say('adopted')}>
        <Text>{adopted === '' ? say('nothing') : inProse(adopted, language)}</Text>
      </Field>
      <Field label={say('decided')} hint={decidableSheets[sheet]?.allowed(field, ledger, language) ?? ''} required>
        <Input value={decided} onChange={(_event, { value }) => setDecided(value)} />
      </Field>
      <SignatureFields signature={signature} onChange={sign} />
    </OperationDialog>
  );
}

function FileDialog({ subject: { submission, chosen }, ...closing }: DialogProps<Of<'file'>>): React.ReactNode {
  const say = useTexts(texts);
  const [signature, sign] = useSignature();
  return (
    <OperationDialog
      title={say('fileTitle', { unit: submission.unit.name })}
      explanation={say('fileText', { file: chosen.file.name })}
      confirm={say('use')}
      operation={chooseReturn}
      request={{ submission, chosen, ...signature }}
      {...closing}
    >
      <SignatureFields signature={signature} onChange={sign} />
    </OperationDialog>
  );
}

function WithdrawDialog({ subject: { decision }, ...closing }: DialogProps<Of<'withdraw'>>): React.ReactNode {
  const say = useTexts(texts);
  const [signature, sign] = useSignature();
  const { unit, sheet, key, field, decided } = decision;
  return (
    <OperationDialog
      title={say('withdrawTitle', { key, field })}
      explanation={say('withdrawText', { decided })}
      confirm={say('withdraw')}
      operation={withdrawDecision}
      request={{ unit, sheet, key, field, ...signature }}
      {...closing}
    >
      <SignatureFields signature={signature} onChange={sign} />
    </OperationDialog>
  );
}

/** Asks for a decision and enters it in the ledger. */
export function DecisionDialog({ subject, ...closing }: DialogProps<Decidable>): React.ReactNode {
  if (subject.kind === 'value') return <ValueDialog subject={subject} {...closing} />;
  if (subject.kind === 'file') return <FileDialog subject={subject} {...closing} />;
  return <WithdrawDialog subject={subject} {...closing} />;
}
