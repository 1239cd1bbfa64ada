import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import { useSessionView } from '../session-context';
import { useTexts } from '../texts';
import { ReasonedButton } from './reasoned-button';

const texts = {
  save: { zh: '保存', en: 'Save' },
  keys: { zh: 'Ctrl+Enter 保存，Esc 关闭', en: 'Ctrl+Enter saves, Esc closes' },
  close: { zh: '关闭', en: 'Close' },
  ask: { zh: '放弃修改？', en: 'Discard the changes?' },
  lost: { zh: '这张表单里的修改还没有保存。', en: 'What was changed in this form is not saved.' },
  stay: { zh: '继续填写', en: 'Go on editing' },
  discard: { zh: '放弃修改', en: 'Discard' },
};

const useStyles = makeStyles({
  drawer: { width: 'min(480px, 100vw)' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingBlock: '4px 16px' },
  footer: { flexWrap: 'wrap' },
});

interface FormDrawerProps {
  readonly title: string;
  readonly changed: boolean;
  /** Why it cannot be saved as it is. */
  readonly whyNot: Finding | undefined;
  /** What the button that saves is called, where 保存 says too little. */
  readonly saveName?: string;
  /** @returns whether it was saved; the form closes then */
  readonly save: () => Promise<boolean>;
  readonly onClosed: () => void;
  /** Stands beside the buttons. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * A form over the view: Ctrl+Enter saves, Esc closes, with a question only where something was changed. The focus goes
 * back to where it came from (`useRestoreFocusTarget`).
 */
export function FormDrawer(form: FormDrawerProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { busy } = useSessionView();
  const [open, setOpen] = useState(true);
  const [asking, setAsking] = useState(false);
  const savable = form.changed && form.whyNot === undefined && busy === undefined;
  const close = (): void => {
    if (form.changed) setAsking(true);
    else setOpen(false);
  };
  const save = async (): Promise<void> => {
    if (savable && (await form.save())) setOpen(false);
  };
  return (
    <>
      <OverlayDrawer
        className={styles.drawer}
        position="end"
        open={open}
        onOpenChange={close}
        surfaceMotion={{ onMotionFinish: (_event, { direction }) => direction === 'exit' && form.onClosed() }}
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
          <div className={styles.fields}>{form.children}</div>
        </DrawerBody>
        <DrawerFooter className={styles.footer}>
          <ReasonedButton
            appearance="primary"
            whyNot={form.whyNot}
            disabledFocusable={!savable}
            title={say('keys')}
            onClick={() => void save()}
          >
            {form.saveName ?? say('save')}
          </ReasonedButton>
          {form.aside}
        </DrawerFooter>
      </OverlayDrawer>
      <Dialog modalType="alert" open={asking} onOpenChange={(_event, { open: still }) => setAsking(still)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{say('ask')}</DialogTitle>
            <DialogContent>{say('lost')}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {say('stay')}
              </Button>
              <Button
                onClick={() => {
                  setAsking(false);
                  setOpen(false);
                }}
              >
                {say('discard')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
