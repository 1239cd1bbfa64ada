import type { ButtonProps } from '@fluentui/react-components';
import type { Asked } from '../asked';
import { ReasonedButton } from './reasoned-button';

type Props = ButtonProps & {
  readonly asked: Asked;
  /** Called once it was done. */
  readonly onDone?: () => void;
};

/**
 * A button that carries out an operation, or says why it cannot be carried out. A double click is one wish: in a list that
 * grows shorter the second click would hit the next line.
 */
export function AskedButton({ asked, onDone, ...button }: Props): React.ReactNode {
  const act = async (): Promise<void> => {
    if (await asked.act()) onDone?.();
  };
  return (
    <ReasonedButton
      {...button}
      whyNot={asked.whyNot}
      disabledFocusable={!asked.ready}
      onClick={({ detail: clicks }: React.MouseEvent) => void (clicks < 2 && act())}
    />
  );
}
