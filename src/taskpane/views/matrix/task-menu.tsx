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
import type { Task } from '../../../plan/plan';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useTexts } from '../../texts';
import type { TaskAct } from './task-dialogs';

const texts = {
  more: { zh: '{task} 的更多操作', en: 'More for {task}' },
  edit: { zh: '修改…', en: 'Change …' },
  rename: { zh: '更名…', en: 'Rename …' },
  merge: { zh: '并入另一任务…', en: 'Merge into another …' },
  retire: { zh: '停用…', en: 'Retire …' },
};

interface TaskMenuProps {
  readonly task: Task;
  readonly onAct: (act: TaskAct) => void;
}

/** What can be done to a task. */
export function TaskMenu({ task, onAct }: TaskMenuProps): React.ReactNode {
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const button = {
    appearance: 'subtle',
    size: 'small',
    icon: <MoreHorizontalRegular />,
    'aria-label': say('more', { task: task.code }),
  } as const;
  if (frozen !== undefined) return <ReasonedButton {...button} whyNot={frozen} />;
  return (
    <Menu>
      <MenuTrigger>
        <Button {...returning} {...button} />
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
  );
}
