import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  Tag,
  TagGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import type { Role, Task } from '../../../plan/plan';
import { roleNames } from '../../parts/state-names';
import { useTexts } from '../../texts';

const texts = {
  group: { zh: '{task} 的{role}单位', en: 'Units of {task}: {role}' },
  clear: { zh: '移出 {unit}', en: 'Remove {unit}' },
  nobody: { zh: '还没有', en: 'None yet' },
  more: { zh: '另有 {count} 个', en: '{count} more' },
  lead: { zh: '改为牵头', en: 'Make it a lead' },
  share: { zh: '改为责任', en: 'Make it responsible' },
  remove: { zh: '移出这项任务', en: 'Remove it from the task' },
  reports: { zh: '（汇报）', en: ' (reports)' },
  retired: { zh: '（已停用）', en: ' (retired)' },
};

const useStyles = makeStyles({
  // Its two parts stand in the grid of the card, so that both roles line up in either language.
  row: { display: 'contents' },
  tags: { flexWrap: 'wrap', rowGap: '4px', columnGap: '4px', minWidth: 0 },
  // A long name takes several lines rather than be cut off with what stands behind it.
  tag: { maxWidth: '100%', height: 'auto', minHeight: '20px' },
  primary: { minWidth: 0, height: 'auto', minHeight: '20px' },
  name: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'start' },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Tags shown before one asks for the rest. */
const first = 12;

export interface RoleChange {
  readonly unit: string;
  /** The empty text takes the unit out of the task. */
  readonly role: Role | '';
}

interface RoleTagsProps {
  readonly task: Task;
  readonly role: Role;
  /** In the order of the plan: the first lead reports. */
  readonly units: readonly LedgerUnit[];
  /** None while nothing can be changed: the tags only say who it is then. */
  readonly onChange: ((change: RoleChange) => void) | undefined;
}

/** The units of a task in one role: each can be taken out, or be given the other role. */
export function RoleTags({ task, role, units, onChange }: RoleTagsProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const sayRole = useTexts(roleNames);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const target = useRef<HTMLButtonElement>(null);
  const shown = all ? units : units.slice(0, first);
  const several = role === '牵头' && units.length > 1;
  const choose = (unit: string, button: HTMLButtonElement) => {
    target.current = button;
    setChosen(unit);
  };
  const give = (given: Role | '') => () => {
    if (chosen !== undefined) onChange?.({ unit: chosen, role: given });
    setChosen(undefined);
  };
  const nameOf = (unit: LedgerUnit, index: number) =>
    unit.name + (!unit.active ? say('retired') : several && index === 0 ? say('reports') : '');
  return (
    <div className={styles.row}>
      <Text size={200}>{sayRole(role)}</Text>
      {units.length === 0 ? (
        <Text size={200} className={styles.none}>
          {say('nobody')}
        </Text>
      ) : (
        <TagGroup
          className={styles.tags}
          size="small"
          aria-label={say('group', { task: task.code, role: sayRole(role) })}
          onDismiss={(_event, { value }) => onChange?.({ unit: value, role: '' })}
        >
          {shown.map((unit, index) =>
            onChange === undefined ? (
              <Tag
                key={unit.code}
                className={styles.tag}
                primaryText={{ className: styles.name }}
                appearance={role === '牵头' ? 'brand' : 'outline'}
              >
                {nameOf(unit, index)}
              </Tag>
            ) : (
              <InteractionTag
                key={unit.code}
                className={styles.tag}
                value={unit.code}
                appearance={role === '牵头' ? 'brand' : 'outline'}
              >
                <InteractionTagPrimary
                  className={styles.primary}
                  primaryText={{ className: styles.name }}
                  hasSecondaryAction
                  aria-haspopup="menu"
                  aria-expanded={chosen === unit.code}
                  onClick={(event) => choose(unit.code, event.currentTarget)}
                >
                  {nameOf(unit, index)}
                </InteractionTagPrimary>
                <InteractionTagSecondary aria-label={say('clear', { unit: unit.name })} />
              </InteractionTag>
            ),
          )}
          {units.length > shown.length && (
            <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
              {say('more', { count: units.length - shown.length })}
            </Button>
          )}
        </TagGroup>
      )}
      <Menu
        open={chosen !== undefined}
        positioning={{ target: target.current, position: 'below', align: 'start' }}
        onOpenChange={(_event, { open }) => {
          if (open) return;
          setChosen(undefined);
          target.current?.focus();
        }}
      >
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={give(role === '牵头' ? '责任' : '牵头')}>
              {say(role === '牵头' ? 'share' : 'lead')}
            </MenuItem>
            <MenuItem onClick={give('')}>{say('remove')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
