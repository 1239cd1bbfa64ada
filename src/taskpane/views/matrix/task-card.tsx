import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { LedgerUnit } from '../../../ledger/ledger';
import { assignRole } from '../../../ledger/operations/roles';
import type { Role, Task } from '../../../plan/plan';
import { dayName } from '../../parts/day';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { AddUnits } from './add-units';
import { kindNames } from './kind-names';
import { RoleTags, type RoleChange } from './role-tags';
import type { TaskAct } from './task-dialogs';

const texts = {
  deadline: { zh: '{kind}，{day}前完成', en: '{kind}, due {day}' },
  add: { zh: '添加单位', en: 'Add units' },
  addTo: { zh: '给 {task} 添加单位', en: 'Add units to {task}' },
  more: { zh: '{task} 的更多操作', en: 'More for {task}' },
  edit: { zh: '修改…', en: 'Change …' },
  rename: { zh: '更名…', en: 'Rename …' },
  merge: { zh: '并入另一任务…', en: 'Merge into another …' },
  retire: { zh: '停用…', en: 'Retire …' },
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: '4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  roles: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    rowGap: '6px',
    alignItems: 'baseline',
  },
  add: { alignSelf: 'flex-start' },
  small: { color: tokens.colorNeutralForeground3 },
});

interface TaskCardProps {
  readonly task: Task;
  readonly leads: readonly LedgerUnit[];
  readonly responsible: readonly LedgerUnit[];
  readonly onAct: (act: TaskAct) => void;
}

/** A task with its units, and what can be done to it. */
export function TaskCard({ task, leads, responsible, onAct }: TaskCardProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const sayKind = useTexts(kindNames);
  const language = useLanguage();
  const heading = useId();
  const { session } = usePane();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const change = ({ unit, role }: RoleChange) => void session.perform(assignRole, { task: task.code, unit, role });
  const stop = () => {
    setAdding(false);
    // The button is there again after the next paint.
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const tags = (role: Role, units: readonly LedgerUnit[]) => (
    <RoleTags task={task} role={role} units={units} onChange={change} />
  );
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <div>
          <h2 id={heading} className={styles.title}>
            {task.code} {task.name}
          </h2>
          <Text size={200} className={styles.small}>
            {task.deadline === undefined
              ? sayKind(task.kind)
              : say('deadline', { kind: sayKind(task.kind), day: dayName(task.deadline, language) })}
          </Text>
        </div>
        <Menu>
          <MenuTrigger>
            <Button
              {...returning}
              appearance="subtle"
              size="small"
              icon={<MoreHorizontalRegular />}
              aria-label={say('more', { task: task.code })}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {(['edit', 'rename', 'merge', 'retire'] as const).map((kind) => (
                <MenuItem key={kind} onClick={() => onAct({ kind, task })}>
                  {say(kind)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div className={styles.roles}>
        {tags('牵头', leads)}
        {tags('责任', responsible)}
      </div>
      {adding ? (
        <AddUnits task={task} onClose={stop} />
      ) : (
        <Button
          ref={addButton}
          className={styles.add}
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          aria-label={say('addTo', { task: task.code })}
          onClick={() => setAdding(true)}
        >
          {say('add')}
        </Button>
      )}
    </article>
  );
}
