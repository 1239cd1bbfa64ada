import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { sentence } from '../../findings/sentence';
import type { Operation } from '../../ledger/operations/operation';
import { useAsked } from '../asked';
import { useSessionView } from '../session-context';
import { useLanguage, useTexts } from '../texts';
import { ClosingDialog } from './closing-dialog';
import { intoSight } from './into-sight';
import { useOnce } from './once';
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
  readonly request: Request;
  readonly onClose: () => void;
  /** Called when it was done, before the dialog has gone. */
  readonly onDone?: () => void;
  readonly children?: React.ReactNode;
}

/** Asks for what an operation needs, says what it will do, and does it; closes when it is done. */
export function OperationDialog<Request>(asked: OperationDialogProps<Request>): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { message } = useSessionView();
  const [tried, setTried] = useState(false);
  const { whyNot, ready, act: perform } = useAsked(asked.operation, asked.request);
  const once = useOnce(perform);
  const act = async (close: () => void) => {
    if (!ready) return;
    setTried(true);
    if (!(await once())) return;
    close();
    asked.onDone?.();
  };
  return (
    <ClosingDialog onClosed={asked.onClose}>
      {(close) => (
        // What lacks is said beside the button. The browser would ask again, and of a picker that has picked units.
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void act(close);
          }}
        >
          <DialogBody>
            <DialogTitle>{asked.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text>{asked.explanation}</Text>
              {asked.children}
              <div role="alert">
                {tried && message?.kind === 'refused' && (
                  <MessageBar ref={intoSight} intent="error" layout="multiline">
                    <MessageBarBody>{sentence(message.reason, language)}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions>
              <ReasonedButton type="submit" appearance="primary" whyNot={whyNot} disabledFocusable={!ready}>
                {asked.confirm}
              </ReasonedButton>
              <Button onClick={close}>{say('cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      )}
    </ClosingDialog>
  );
}
