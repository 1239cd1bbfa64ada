import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Text,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { report, sentence } from '../../findings/sentence';
import { useWhyFrozen, type Asked } from '../asked';
import { useSessionView } from '../session-context';
import { useLanguage, useTexts } from '../texts';
import { useGone } from './gone';
import { intoSight } from './into-sight';
import { useOnce } from './once';
import { ReasonedButton } from './reasoned-button';

const texts = {
  save: { zh: '保存', en: 'Save' },
  keys: { zh: 'Ctrl+Enter 保存，Esc 关闭', en: 'Ctrl+Enter saves, Esc closes' },
  close: { zh: '关闭', en: 'Close' },
  ask: { zh: '修改还没有保存，放弃吗？', en: 'What you changed is not saved. Discard it?' },
  stay: { zh: '继续填写', en: 'Go on editing' },
  discard: { zh: '放弃修改', en: 'Discard' },
};

const useStyles = makeStyles({
  drawer: { width: 'min(480px, 100vw)' },
  body: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingBlock: '4px 16px' },
  fields: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  footer: { flexWrap: 'wrap' },
  question: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface QuestionProps {
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Asked inside the form, so that what would be lost stays in sight. */
function Question({ onStay, onDiscard }: QuestionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const asked = useId();
  return (
    <div role="alertdialog" aria-labelledby={asked} className={styles.question}>
      <Text id={asked} weight="semibold">
        {say('ask')}
      </Text>
      <div className={styles.answers}>
        <Button appearance="primary" autoFocus onClick={onStay}>
          {say('stay')}
        </Button>
        <Button onClick={onDiscard}>{say('discard')}</Button>
      </div>
    </div>
  );
}

interface FormDrawerProps {
  readonly title: string;
  readonly changed: boolean;
  /** What saves it; why it cannot be saved as it is. */
  readonly asked: Asked;
  /** What the button that saves is called, where 保存 says too little. */
  readonly saveName?: string;
  readonly onClosed: () => void;
  /** Stands beside the buttons. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * A form over the view: Ctrl+Enter saves, Esc closes, with a question only where something was changed. The focus goes
 * back to where it came from (`useRestoreFocusTarget`). Of a frozen ledger it can be read only, and says so.
 */
export function FormDrawer(form: FormDrawerProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { message } = useSessionView();
  const frozen = useWhyFrozen();
  const [tried, setTried] = useState(false);
  const [open, setOpen] = useState(true);
  const motion = useGone(form.onClosed);
  const [asking, setAsking] = useState(false);
  const left = useRef<Element>(null);
  const savable = form.changed && form.asked.ready;
  const stay = (): void => {
    setAsking(false);
    if (left.current instanceof HTMLElement) left.current.focus();
  };
  const close = (): void => {
    if (asking) stay();
    else if (form.changed) {
      left.current = document.activeElement;
      setAsking(true);
    } else setOpen(false);
  };
  const act = useOnce(() => form.asked.act());
  const save = async (): Promise<void> => {
    if (!savable) return;
    setTried(true);
    if (await act()) setOpen(false);
  };
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={open}
      onOpenChange={close}
      surfaceMotion={motion}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={say('close')} onClick={close} />}
        >
          {form.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.body}>
          {frozen !== undefined && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{sentence(frozen, language)}</MessageBarBody>
            </MessageBar>
          )}
          <fieldset disabled={frozen !== undefined} className={mergeClasses(styles.body, styles.fields)}>
            {form.children}
          </fieldset>
          {/* The pane's own line is behind the form. */}
          <div role="alert">
            {tried && message?.kind === 'refused' && (
              <MessageBar ref={intoSight} intent="error" layout="multiline">
                <MessageBarBody>{report(message.reason, language)}</MessageBarBody>
              </MessageBar>
            )}
          </div>
        </div>
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        {asking ? (
          <Question onStay={stay} onDiscard={() => setOpen(false)} />
        ) : (
          <>
            <ReasonedButton
              appearance="primary"
              whyNot={form.asked.whyNot}
              disabledFocusable={!savable}
              title={say('keys')}
              onClick={() => void save()}
            >
              {form.saveName ?? say('save')}
            </ReasonedButton>
            {form.aside}
          </>
        )}
      </DrawerFooter>
    </OverlayDrawer>
  );
}
