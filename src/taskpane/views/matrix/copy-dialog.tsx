import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { noticeText } from '../../../ledger/plan/notice-text';
import { ClosingDialog } from '../../parts/closing-dialog';
import { copied } from '../../parts/copied';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  title: { zh: '分工的通知文字', en: 'The matrix as the text of a notice' },
  text: { zh: '通知文字', en: 'Text of the notice' },
  copy: { zh: '复制', en: 'Copy' },
  done: { zh: '已复制，可以粘贴到公文里。', en: 'Copied; paste it into your document.' },
  byHand: {
    zh: '这里不允许直接写剪贴板：文字已全选，请按 Ctrl+C（Mac 上为 ⌘C）复制。',
    en: 'The clipboard cannot be written from here: the text is selected, press Ctrl+C (⌘C on a Mac).',
  },
  close: { zh: '关闭', en: 'Close' },
};

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  text: { '& textarea': { maxHeight: '50vh' } },
});

/** The units, tasks, matrix and phases as a notice says them, to be copied. */
export function CopyDialog({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { ledger } = useLedgerState();
  const [outcome, setOutcome] = useState<'done' | 'byHand'>();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = noticeText(ledger);
  const copy = async () => {
    const done = await copied(text);
    setOutcome(done ? 'done' : 'byHand');
    if (done) return;
    area.current?.focus();
    area.current?.select();
  };
  return (
    <ClosingDialog onClosed={onClose}>
      {(close) => (
        <DialogBody>
          <DialogTitle>{say('title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Textarea
              ref={area}
              className={styles.text}
              readOnly
              rows={12}
              resize="vertical"
              aria-label={say('text')}
              value={text}
            />
            <Text role="status">{outcome === undefined ? '' : say(outcome)}</Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void copy()}>
              {say('copy')}
            </Button>
            <Button onClick={close}>{say('close')}</Button>
          </DialogActions>
        </DialogBody>
      )}
    </ClosingDialog>
  );
}
