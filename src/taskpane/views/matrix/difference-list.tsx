import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PlanDifference } from '../../../ledger/plan/notice-difference/difference';
import { useDifferenceTexts } from '../../parts/difference-texts';
import { useTexts } from '../../texts';
import { withChoice, type Chosen } from './chosen-differences';

const texts = {
  units: { zh: '单位', en: 'Units' },
  tasks: { zh: '任务', en: 'Tasks' },
  roles: { zh: '分工：{task}', en: 'Roles: {task}' },
  group: { zh: '{title}（{count} 处，已选 {chosen}）', en: '{title} ({count}, {chosen} chosen)' },
  open: { zh: '展开 {title}', en: 'Show {title}' },
};

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  head: { display: 'flex', alignItems: 'center', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  toggle: {
    display: 'inline-flex',
    padding: '8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { display: 'flex', flexDirection: 'column', paddingInlineStart: '32px', overflowWrap: 'anywhere' },
});

interface Group {
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

interface GroupProps extends Group {
  readonly chosen: Chosen;
  readonly open: boolean;
  readonly onChoose: (ids: readonly string[], wanted: boolean) => void;
}

function DifferenceGroup({ title, lines, chosen, open: first, onChoose }: GroupProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [open, setOpen] = useState(first);
  const body = useId();
  const count = lines.filter(({ id }) => chosen.has(id)).length;
  return (
    <div>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={body}
          aria-label={say('open', { title })}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </button>
        <Checkbox
          checked={count === 0 ? false : count === lines.length ? true : 'mixed'}
          label={say('group', { title, count: lines.length, chosen: count })}
          onChange={(_event, { checked }) =>
            onChoose(
              lines.map(({ id }) => id),
              checked === true,
            )
          }
        />
      </div>
      <div id={body} role="group" aria-label={title} hidden={!open}>
        {open && (
          <div className={styles.lines}>
            {lines.map(({ id, text }) => (
              <Checkbox
                key={id}
                checked={chosen.has(id)}
                label={text}
                onChange={(_event, { checked }) => onChoose([id], checked === true)}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface DifferenceListProps {
  readonly difference: PlanDifference;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** Groups of more lines than these are closed until one opens them. */
const shortGroup = 12;

/** What a notice would change: units, tasks, and the roles of each task, each line to be ticked. */
export function DifferenceList({ difference, chosen, onChosen }: DifferenceListProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { ofEntry, ofRole } = useDifferenceTexts();
  const byTask = new Map<string, { id: string; text: string }[]>();
  for (const one of difference.assignments) {
    const own = byTask.get(one.taskName) ?? [];
    byTask.set(one.taskName, [...own, { id: one.id, text: ofRole(one) }]);
  }
  const groups: readonly Group[] = [
    { title: say('units'), lines: difference.units.map((one) => ({ id: one.id, text: ofEntry(one) })) },
    { title: say('tasks'), lines: difference.tasks.map((one) => ({ id: one.id, text: ofEntry(one) })) },
    ...[...byTask].map(([task, lines]) => ({ title: say('roles', { task }), lines })),
  ];
  return (
    <div className={styles.list}>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <DifferenceGroup
            key={title}
            title={title}
            lines={lines}
            chosen={chosen}
            open={lines.length <= shortGroup}
            onChoose={(ids, wanted) =>
              onChosen(ids.reduce((next, id) => withChoice(difference, next, id, wanted), chosen))
            }
          />
        ))}
    </div>
  );
}
