import { useState } from 'react';
import { completeLines, linesLacking } from '../../../ledger/operations/complete-lines';
import { OfferLines } from '../../parts/offer-lines';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  title: { zh: '补上新增的行', en: 'Add the lines the ledger lacks' },
  explanation: {
    zh: '这本台账建得早，下面这些行是后来才有的。补在表末，内容照默认；已有的行一字不动，补上以后可以再改。',
    en: 'The ledger is older than the lines below. They are added at the end of their sheets with the default words, to be changed as you like; the lines that are there stay as they are.',
  },
  sheet: { zh: '“{sheet}”表，{count} 行：', en: 'Sheet {sheet}, {count}:' },
  line: { zh: '{name}：{words}', en: '{name}: {words}' },
  blank: { zh: '（空）', en: '(empty)' },
  confirm: { zh: '补上', en: 'Add' },
};

const nothing = {};

/** Lists the lines that 设置 and 报告模板 lack, and adds them. */
export default function CompleteDialog({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const say = useTexts(texts);
  const { workbook } = useLedgerState();
  // They are still read while the dialog leaves the screen.
  const [all] = useState(() => linesLacking(workbook));
  return (
    <OperationDialog
      title={say('title')}
      explanation={say('explanation')}
      confirm={say('confirm')}
      operation={completeLines}
      request={nothing}
      onClose={onClose}
    >
      {all.map(({ sheet: { spec }, lines }) => (
        <OfferLines
          key={spec.name}
          about={say('sheet', { sheet: spec.name, count: lines.length })}
          items={lines}
          lineOf={({ name, initial }) => {
            const words = initial === '' ? say('blank') : initial;
            return { id: name, text: say('line', { name, words }), sheet: spec.name, cell: '' };
          }}
        />
      ))}
    </OperationDialog>
  );
}
