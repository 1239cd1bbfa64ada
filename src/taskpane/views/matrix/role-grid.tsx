import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useOptimistic, startTransition } from 'react';
import { sentence } from '../../../findings/sentence';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import { assignRole, type RoleRequest } from '../../../ledger/operations/roles';
import type { Role, Task } from '../../../plan/plan';
import { usePressed } from '../../asked';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { nextRole, placeAfter } from './grid-keys';
import { size, useGridInSight } from './grid-in-sight';
import { RoleCell } from './role-cell';

const texts = {
  label: { zh: '任务与单位的对照表', en: 'Tasks by units' },
  hint: {
    zh: '单击或按空格：空 → 责任 → 牵头 → 空；方向键移动。',
    en: 'Click or press Space: empty, responsible, leads, empty; arrows move.',
  },
  task: { zh: '任务', en: 'Task' },
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  scroller: {
    position: 'relative',
    overflow: 'auto',
    maxHeight: '70vh',
    width: 'fit-content',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  grid: { position: 'relative' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${size.head}px`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'flex-end',
    width: `${size.first}px`,
    height: '100%',
    padding: '6px 8px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  unit: {
    position: 'absolute',
    bottom: 0,
    width: `${size.column}px`,
    height: '100%',
    paddingBlock: '6px',
    boxSizing: 'border-box',
    writingMode: 'vertical-rl',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { position: 'absolute', left: 0, top: 0, width: '100%', height: `${size.row}px` },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: `${size.first}px`,
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    paddingInline: '8px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  clamp: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
});

interface RoleGridProps {
  readonly tasks: readonly Task[];
  readonly units: readonly LedgerUnit[];
}

const keyOf = (task: string, unit: string): string => `${task} ${unit}`;

/** Tasks by units: a click goes through the roles, keys move. Only what is in sight is made. */
export function RoleGrid({ tasks, units }: RoleGridProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { whyNot, act } = usePressed();
  const { ledger } = useLedgerState();
  const roles = useMemo(
    () => new Map(ledger.assignments.map(({ task, unit, role }) => [keyOf(task, unit), role])),
    [ledger],
  );
  const [hoped, hope] = useOptimistic<ReadonlyMap<string, Role | ''>, RoleRequest>(roles, (known, wanted) =>
    new Map(known).set(keyOf(wanted.task, wanted.unit), wanted.role),
  );
  const { place, setPlace, walkTo, scroller, current, rows, columns } = useGridInSight({
    rows: tasks.length,
    columns: units.length,
  });
  const roleAt = (task: Task, unit: LedgerUnit) => hoped.get(keyOf(task.code, unit.code)) ?? '';
  const cycle = (task: Task, unit: LedgerUnit) => {
    if (whyNot !== undefined) return;
    const request = { task: task.code, unit: unit.code, role: nextRole(roleAt(task, unit)) };
    startTransition(async () => {
      hope(request);
      await act(assignRole, request);
    });
  };
  const keyed = (event: React.KeyboardEvent) => {
    const [task, unit] = [tasks[place.row], units[place.column]];
    if ((event.key === ' ' || event.key === 'Enter') && task !== undefined && unit !== undefined) {
      event.preventDefault();
      cycle(task, unit);
      return;
    }
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, {
      rows: tasks.length,
      columns: units.length,
    });
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    walkTo(next);
  };
  const width = columns.getTotalSize();
  return (
    <div className={styles.part}>
      <Text size={200}>{whyNot === undefined ? say('hint') : sentence(whyNot, language)}</Text>
      <div ref={scroller} className={styles.scroller}>
        <div
          role="grid"
          aria-label={say('label')}
          aria-readonly={whyNot !== undefined}
          aria-rowcount={tasks.length + 1}
          aria-colcount={units.length + 1}
          className={styles.grid}
          style={{ width, height: rows.getTotalSize() }}
          onKeyDown={keyed}
        >
          <div role="row" aria-rowindex={1} className={styles.head} style={{ width }}>
            <div role="columnheader" aria-colindex={1} className={styles.corner}>
              {say('task')}
            </div>
            {columns.getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                role="columnheader"
                aria-colindex={index + 2}
                className={styles.unit}
                style={{ left: start }}
                title={units[index]?.name}
              >
                {units[index]?.name}
              </div>
            ))}
          </div>
          {rows.getVirtualItems().map((row) => {
            const task = tasks[row.index];
            if (task === undefined) return null;
            return (
              <div
                key={task.code}
                role="row"
                aria-rowindex={row.index + 2}
                className={styles.row}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <div role="rowheader" aria-colindex={1} className={styles.name} title={task.name}>
                  <span className={styles.clamp}>
                    {task.code} {task.name}
                  </span>
                </div>
                {columns.getVirtualItems().map((column) => {
                  const unit = units[column.index];
                  if (unit === undefined) return null;
                  const role = roleAt(task, unit);
                  const here = row.index === place.row && column.index === place.column;
                  return (
                    <RoleCell
                      key={unit.code}
                      ref={here ? current : undefined}
                      task={task.name}
                      unit={unit.name}
                      role={role}
                      column={column.index + 2}
                      start={column.start}
                      reached={here}
                      open={whyNot === undefined}
                      onPress={() => {
                        setPlace({ row: row.index, column: column.index });
                        cycle(task, unit);
                      }}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
