import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reopenYear } from '../../ledger/operations/reopen';
import { useTexts } from '../texts';
import { OperationDialog } from './operation-dialog';

const texts = {
  reopen: { zh: '重新打开', en: 'Reopen' },
  reopenTitle: { zh: '重新打开已归档的台账', en: 'Reopen the frozen ledger' },
  reopenText: {
    zh: '理由和原来的归档日期记入操作日志。改完以后请重新汇总、重新归档。',
    en: 'The reason and the day it was frozen go into the log. Merge and archive again when it is corrected.',
  },
  by: { zh: '经办人', en: 'By' },
  reason: { zh: '理由', en: 'Reason' },
};

/** Asks for the reason, and opens a frozen ledger again. */
export default function ReopenDialog({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const say = useTexts(texts);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  return (
    <OperationDialog
      title={say('reopenTitle')}
      explanation={say('reopenText')}
      confirm={say('reopen')}
      operation={reopenYear}
      request={{ by, reason }}
      onClose={onClose}
    >
      <Field label={say('reason')} required>
        <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={say('by')} required>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
    </OperationDialog>
  );
}
