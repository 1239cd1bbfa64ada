import { Button, Tooltip, type ButtonProps } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Finding } from '../../findings/finding';
import { sentence } from '../../findings/sentence';
import { useLanguage } from '../texts';

type Props = ButtonProps & {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Why what it does cannot be done now; the button is greyed then, stays reachable and says so. */
  readonly whyNot: Finding | undefined;
};

/** A button that says why it cannot be pressed. */
export function ReasonedButton({ whyNot, ...button }: Props): React.ReactNode {
  const language = useLanguage();
  const shown = <Button {...button} disabledFocusable={whyNot !== undefined || button.disabledFocusable} />;
  if (whyNot === undefined) return shown;
  return (
    <Tooltip content={sentence(whyNot, language)} relationship="description" withArrow>
      {shown}
    </Tooltip>
  );
}
