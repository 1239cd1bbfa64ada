import { Button, Tooltip, type ButtonProps } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import type { Finding } from '../../findings/finding';
import { sentence } from '../../findings/sentence';
import { useLanguage } from '../texts';

type Props = ButtonProps & {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Why what it does cannot be done now; the button is greyed then, stays reachable and says so. */
  readonly whyNot: Finding | undefined;
};

/** A button that says why it cannot be pressed. It stays the same element when that changes, so that it keeps the focus. */
export function ReasonedButton({ whyNot, ...button }: Props): React.ReactNode {
  const language = useLanguage();
  const [near, setNear] = useState(false);
  const reason = whyNot === undefined ? '' : sentence(whyNot, language);
  return (
    <Tooltip
      content={reason}
      relationship={reason === '' ? 'inaccessible' : 'description'}
      visible={near && reason !== ''}
      onVisibleChange={(_event, { visible }) => setNear(visible)}
      withArrow
    >
      <Button {...button} disabledFocusable={whyNot !== undefined || button.disabledFocusable} />
    </Tooltip>
  );
}
