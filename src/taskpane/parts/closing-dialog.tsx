import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useState } from 'react';
import { useGone } from './gone';

interface ClosingDialogProps {
  /** Called once it is gone from the screen. */
  readonly onClosed: () => void;
  readonly children: (close: () => void) => React.ReactNode;
}

/**
 * A dialog that opens when it is made. It stays until it has faded out: only then does the focus go back to where it
 * came from (`useRestoreFocusTarget`; triggers of menus have it).
 */
export function ClosingDialog({ onClosed, children }: ClosingDialogProps): React.ReactNode {
  const [open, setOpen] = useState(true);
  const motion = useGone(open, onClosed);
  return (
    <Dialog open={open} onOpenChange={(_event, { open: still }) => setOpen(still)} surfaceMotion={motion}>
      <DialogSurface>{children(() => setOpen(false))}</DialogSurface>
    </Dialog>
  );
}
