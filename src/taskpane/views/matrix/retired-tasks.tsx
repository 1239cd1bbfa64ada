import { makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import type { TaskAct } from './task-dialogs';

const texts = {
  retired: { zh: '已停用的任务（{count}）', en: 'Retired tasks ({count})' },
  reinstate: { zh: '恢复', en: 'Reinstate' },
  reinstateTask: { zh: '恢复 {task}', en: 'Reinstate {task}' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Tasks that are no longer in force; their past stays, and they can come back. */
export function RetiredTasks({ onAct }: { readonly onAct: (act: TaskAct) => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const { retiredTasks } = useLedgerState().ledger;
  if (retiredTasks.length === 0) return null;
  return (
    <details>
      <summary>{say('retired', { count: retiredTasks.length })}</summary>
      <ul className={styles.list}>
        {retiredTasks.map((task) => (
          <li key={task.code} className={styles.line}>
            <Text>
              {task.code} {task.name}
            </Text>
            <ReasonedButton
              {...returning}
              whyNot={frozen}
              size="small"
              appearance="subtle"
              aria-label={say('reinstateTask', { task: task.code })}
              onClick={() => onAct({ kind: 'reinstate', task })}
            >
              {say('reinstate')}
            </ReasonedButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
