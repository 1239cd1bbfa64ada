import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { operationName } from '../../findings/operation-names';
import { report } from '../../findings/sentence';
import { usePane, useSessionView } from '../session-context';
import type { Done } from '../session';
import { useLanguage, useTexts } from '../texts';
import { useUndo } from '../asked';
import { AskedButton } from './asked-button';
import { useDoneSubjects } from './done-subjects';
import { focusView } from './focus-view';

const texts = {
  busy: { zh: '正在{name}……', en: 'Working: {name} …' },
  waiting: {
    zh: '正在等待工作簿。如果正在编辑单元格，请按回车结束编辑，随后会自动继续。',
    en: 'Waiting for the workbook. If you are editing a cell, press Enter; the work then goes on by itself.',
  },
  done: { zh: '已完成：{name}', en: 'Done: {name}' },
  doneTo: { zh: '已完成：{name}（{subjects}）', en: 'Done: {name} ({subjects})' },
  undo: { zh: '撤销', en: 'Undo' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
};

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: '4px',
    paddingInline: '8px',
  },
});

const mostNamed = 2;

function DoneText({ done }: { readonly done: Done }): React.ReactNode {
  const say = useTexts(texts);
  const name = operationName(done.name, useLanguage());
  const subjects = useDoneSubjects(mostNamed)(done);
  return subjects === '' ? say('done', { name }) : say('doneTo', { name, subjects });
}

function UndoButton({ done, onDone }: { readonly done: Done; readonly onDone: () => void }): React.ReactNode {
  const say = useTexts(texts);
  return (
    <AskedButton asked={useUndo(done)} size="small" onDone={onDone}>
      {say('undo')}
    </AskedButton>
  );
}

/** What is under way, or what the last operation came to, with the way back. Read aloud when it changes. */
export function MessageLine(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  const { ledger, busy, waiting, message, undoable } = useSessionView();
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus stays with what came of it.
  const focus = (): void => line.current?.querySelector('button')?.focus();
  const put = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={say('dismiss')}
      onClick={() => {
        session.dismiss();
        focusView();
      }}
    />
  );
  return (
    <div ref={line} className={styles.line} aria-live="polite">
      {waiting ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('waiting')}</MessageBarBody>
        </MessageBar>
      ) : busy !== undefined ? (
        <Spinner size="tiny" label={say('busy', { name: operationName(busy, language) })} />
      ) : message?.kind === 'refused' ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{report(message.reason, language)}</MessageBarBody>
          <MessageBarActions containerAction={put} />
        </MessageBar>
      ) : message?.kind === 'done' ? (
        // In one line where there is room, which is measured when it is made.
        <MessageBar key={`${undoable.length} ${message.done.at} ${message.done.name}`} intent="success">
          <MessageBarBody>
            <DoneText done={message.done} />
          </MessageBarBody>
          <MessageBarActions containerAction={put}>
            {undoable[0] === message.done && ledger.kind === 'ledger' && (
              <UndoButton done={message.done} onDone={focus} />
            )}
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </div>
  );
}
