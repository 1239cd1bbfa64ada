import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import { sentence } from '../../findings/sentence';
import type { Operation } from '../../ledger/operations/operation';
import { useLedgerState, usePane, useSessionView } from '../session-context';
import { useLanguage, useTexts } from '../texts';
import { ReasonedButton } from './reasoned-button';

const texts = { cancel: { zh: '取消', en: 'Cancel' } };

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingBlock: '4px' },
});

interface OperationDialogProps<Request> {
  readonly title: string;
  /** What will happen, and what stays. */
  readonly explanation: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly operation: Operation<Request>;
  /** Undefined while nothing is chosen that could be asked for. */
  readonly request: Request | undefined;
  /** Said while there is no request. */
  readonly missing?: Finding;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/** Asks for what an operation needs, says what it will do, and does it; closes when it is done. */
export function OperationDialog<Request>(asked: OperationDialogProps<Request>): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  const state = useLedgerState();
  const { busy, message } = useSessionView();
  const [tried, setTried] = useState(false);
  const { operation, request } = asked;
  const whyNot = request === undefined ? asked.missing : operation.whyNot(state, request);
  const ready = request !== undefined && whyNot === undefined && busy === undefined;
  const act = async () => {
    if (!ready) return;
    setTried(true);
    if (await session.perform(operation, request)) asked.onClose();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && asked.onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void act();
          }}
        >
          <DialogBody>
            <DialogTitle>{asked.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text>{asked.explanation}</Text>
              {asked.children}
              {tried && message?.kind === 'refused' && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{sentence(message.reason, language)}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <ReasonedButton type="submit" appearance="primary" whyNot={whyNot} disabledFocusable={!ready}>
                {asked.confirm}
              </ReasonedButton>
              <Button onClick={asked.onClose}>{say('cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
