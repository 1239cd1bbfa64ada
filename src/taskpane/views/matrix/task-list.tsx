import { makeStyles, SearchBox, Text, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import type { Role, Task } from '../../../plan/plan';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { CardList } from './card-list';
import { RetiredTasks } from './retired-tasks';
import { TaskCard } from './task-card';
import type { TaskAct } from './task-dialogs';

const texts = {
  search: { zh: '按任务或单位查找', en: 'Find by task or unit' },
  add: { zh: '添加任务', en: 'Add a task' },
  list: { zh: '任务', en: 'Tasks' },
  none: { zh: '没有符合的任务。', en: 'No task matches.' },
  empty: {
    zh: '台账里还没有任务。可以逐项添加，也可以在右上角“更多”里从通知读入。',
    en: 'The ledger has no task yet. Add one, or read them from a notice (menu “More”).',
  },
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', maxWidth: '960px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  search: { flexGrow: 1, flexBasis: '150px', minWidth: 0, maxWidth: 'min(360px, 100%)' },
});

interface Carried {
  readonly task: Task;
  readonly leads: readonly LedgerUnit[];
  readonly responsible: readonly LedgerUnit[];
}

/** The tasks as cards, each with its units. */
export function TaskList({ onAct }: { readonly onAct: (act: TaskAct) => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const { ledger } = useLedgerState();
  const [search, setSearch] = useState('');
  const carried = useMemo((): readonly Carried[] => {
    const units = new Map(ledger.units.map((unit) => [unit.code, unit]));
    const inRole = (task: Task, role: Role) =>
      ledger.assignments.flatMap((one) =>
        one.task === task.code && one.role === role ? (units.get(one.unit) ?? []) : [],
      );
    return ledger.tasks.map((task) => ({ task, leads: inRole(task, '牵头'), responsible: inRole(task, '责任') }));
  }, [ledger]);
  const wanted = search.trim();
  const shown = carried.filter(
    ({ task, leads, responsible }) =>
      task.name.includes(wanted) ||
      task.code === wanted.toUpperCase() ||
      [...leads, ...responsible].some(({ name, aliases }) => [name, ...aliases].some((one) => one.includes(wanted))),
  );
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={say('search')}
          placeholder={say('search')}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
        <ReasonedButton
          {...returning}
          whyNot={useWhyFrozen()}
          icon={<AddRegular />}
          onClick={() => onAct({ kind: 'add' })}
        >
          {say('add')}
        </ReasonedButton>
      </div>
      {shown.length === 0 && <Text>{say(ledger.tasks.length === 0 ? 'empty' : 'none')}</Text>}
      <CardList label={say('list')} items={shown} keyOf={({ task }) => task.code}>
        {({ task, leads, responsible }) => (
          <TaskCard task={task} leads={leads} responsible={responsible} onAct={onAct} />
        )}
      </CardList>
      <RetiredTasks onAct={onAct} />
    </div>
  );
}
