import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { LedgerUnit } from '../../../ledger/ledger';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useTexts } from '../../texts';
import type { UnitAct } from './unit-dialogs';

const texts = {
  more: { zh: '{unit}的更多操作', en: 'More for {unit}' },
  rename: { zh: '更名…', en: 'Rename …' },
  kind: { zh: '单位类别…', en: 'Kind of unit …' },
  merge: { zh: '并入另一单位…', en: 'Merge into another …' },
  retire: { zh: '停用…', en: 'Retire …' },
  reinstate: { zh: '恢复在册…', en: 'Reinstate …' },
};

interface UnitMenuProps {
  readonly unit: LedgerUnit;
  readonly tabIndex: 0 | -1;
  readonly onAct: (act: UnitAct) => void;
}

/** What can be done to a unit. */
export function UnitMenu({ unit, tabIndex, onAct }: UnitMenuProps): React.ReactNode {
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const kinds = unit.active ? (['rename', 'kind', 'merge', 'retire'] as const) : (['rename', 'reinstate'] as const);
  const button = {
    appearance: 'subtle',
    size: 'small',
    icon: <MoreHorizontalRegular />,
    tabIndex,
    'aria-label': say('more', { unit: unit.name }),
  } as const;
  if (frozen !== undefined) return <ReasonedButton {...button} whyNot={frozen} />;
  return (
    <Menu>
      <MenuTrigger>
        <Button {...returning} {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onAct({ kind, unit })}>
              {say(kind)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
