import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import { assignRole } from '../../../ledger/operations/roles';
import type { Role, Task } from '../../../plan/plan';
import { usePressed } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useTexts } from '../../texts';
import { AddUnits } from './add-units';
import { kindNames } from './kind-names';
import { RoleTags, type RoleChange } from './role-tags';
import type { TaskAct } from './task-dialogs';
import { TaskMenu } from './task-menu';

const texts = {
  deadline: { zh: '{kind}，{day}前完成', en: '{kind}, due {day}' },
  add: { zh: '添加单位', en: 'Add units' },
  addTo: { zh: '给 {task} 添加单位', en: 'Add units to {task}' },
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
    gridTemplateColumns: 'auto minmax(0, 1fr)',
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
  const sayKind = useTexts(kindNames);
  const heading = useId();
  const { whyNot, act } = usePressed();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const change = ({ unit, role }: RoleChange) => void act(assignRole, { task: task.code, unit, role });
  const stop = () => {
    setAdding(false);
    // The button is there again after the next paint.
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const tags = (role: Role, units: readonly LedgerUnit[]) => (
    <RoleTags task={task} role={role} units={units} onChange={whyNot === undefined ? change : undefined} />
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
              : say('deadline', { kind: sayKind(task.kind), day: task.deadline })}
          </Text>
        </div>
        <TaskMenu task={task} onAct={onAct} />
      </div>
      <div className={styles.roles}>
        {tags('牵头', leads)}
        {tags('责任', responsible)}
      </div>
      {adding ? (
        <AddUnits task={task} onClose={stop} />
      ) : (
        <ReasonedButton
          ref={addButton}
          whyNot={whyNot}
          className={styles.add}
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          aria-label={say('addTo', { task: task.code })}
          onClick={() => setAdding(true)}
        >
          {say('add')}
        </ReasonedButton>
      )}
    </article>
  );
}
