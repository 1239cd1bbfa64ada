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
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import { useWhyFrozen } from '../../asked';
import { ReasonedMenuItem } from '../../parts/reasoned-menu-item';
import { usePane } from '../../session-context';
import { useTexts } from '../../texts';
import type { UnitAct } from './unit-dialogs';

const texts = {
  more: { zh: '{unit}的更多操作', en: 'More for {unit}' },
  history: { zh: '操作记录', en: 'Its history' },
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

/** What can be done to a unit, and what was done to it. */
export function UnitMenu({ unit, tabIndex, onAct }: UnitMenuProps): React.ReactNode {
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const { go } = usePane();
  const kinds = unit.active ? (['rename', 'kind', 'merge', 'retire'] as const) : (['rename', 'reinstate'] as const);
  return (
    <Menu>
      <MenuTrigger>
        <Button
          {...returning}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          tabIndex={tabIndex}
          aria-label={say('more', { unit: unit.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <ReasonedMenuItem key={kind} whyNot={frozen} onClick={() => onAct({ kind, unit })}>
              {say(kind)}
            </ReasonedMenuItem>
          ))}
          <MenuItem onClick={() => go('log', unit.code)}>{say('history')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
