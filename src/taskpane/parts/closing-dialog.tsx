import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useState } from 'react';
import { useGone } from './gone';

interface ClosingDialogProps {
  /** Called once it is gone from the screen. */
  readonly onClosed: () => void;
  readonly children: (close: () => void) => React.ReactNode;
}

/**
 * Takes note of the form that a dialog opens over.
 * @returns what gives the focus back to it, to what opened the dialog if that is still there. Where that has gone the focus
 * would otherwise go to what opened the form, and the form would be hidden from whoever hears the page instead of seeing it.
 */
function useFormBeneath(): () => void {
  const [{ form, opener }] = useState(() => ({
    form: [...document.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1),
    opener: document.activeElement,
  }));
  return () => {
    if (form?.isConnected !== true) return;
    if (opener instanceof HTMLElement && form.contains(opener)) opener.focus();
    else form.focus();
  };
}

/**
 * A dialog that opens when it is made. It stays until it has faded out: only then does the focus go back to where it
 * came from (`useRestoreFocusTarget`; triggers of menus have it), to the form beneath where it stands over one.
 */
export function ClosingDialog({ onClosed, children }: ClosingDialogProps): React.ReactNode {
  const [open, setOpen] = useState(true);
  const goBack = useFormBeneath();
  const motion = useGone(() => {
    goBack();
    onClosed();
  });
  return (
    <Dialog open={open} onOpenChange={(_event, { open: still }) => setOpen(still)} surfaceMotion={motion}>
      <DialogSurface>{children(() => setOpen(false))}</DialogSurface>
    </Dialog>
  );
}
