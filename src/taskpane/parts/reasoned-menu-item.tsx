import { MenuItem, Tooltip, type MenuItemProps } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { sentence } from '../../findings/sentence';
import { useLanguage } from '../texts';

type Props = MenuItemProps & {
  /** Why what it leads to cannot be done now; the item is greyed then, stays reachable and says so. */
  readonly whyNot: Finding | undefined;
};

/** An item of a menu that says why it cannot be chosen. */
export function ReasonedMenuItem({ whyNot, ...item }: Props): React.ReactNode {
  const language = useLanguage();
  if (whyNot === undefined) return <MenuItem {...item} />;
  return (
    <Tooltip content={sentence(whyNot, language)} relationship="description" withArrow>
      <MenuItem {...item} disabled />
    </Tooltip>
  );
}
