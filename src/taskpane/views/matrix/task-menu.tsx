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
import { ReasonedMenuItem } from '../../parts/reasoned-menu-item';
import { usePane } from '../../session-context';
import { useTexts } from '../../texts';
import type { TaskAct } from './task-dialogs';

const texts = {
  more: { zh: '{task} 的更多操作', en: 'More for {task}' },
  edit: { zh: '修改…', en: 'Change …' },
  history: { zh: '操作记录', en: 'Its history' },
  rename: { zh: '更名…', en: 'Rename …' },
  merge: { zh: '并入另一任务…', en: 'Merge into another …' },
  retire: { zh: '停用…', en: 'Retire …' },
};

interface TaskMenuProps {
  readonly task: Task;
  readonly onAct: (act: TaskAct) => void;
}

/** What can be done to a task, and what was done to it. */
export function TaskMenu({ task, onAct }: TaskMenuProps): React.ReactNode {
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const { go } = usePane();
  return (
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
            <ReasonedMenuItem key={kind} whyNot={frozen} onClick={() => onAct({ kind, task })}>
              {say(kind)}
            </ReasonedMenuItem>
          ))}
          <MenuItem onClick={() => go('log', task.code)}>{say('history')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
