import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { matrixFindings } from '../../../ledger/operations/matrix-findings';
import { useWhyFrozen } from '../../asked';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedMenuItem } from '../../parts/reasoned-menu-item';
import { useWide } from '../../parts/width';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { CheckList } from './check-list';
import { CopyDialog } from './copy-dialog';
import { NoticePage } from './notice-page';
import { RoleGrid } from './role-grid';
import { TaskDialog, type TaskAct } from './task-dialogs';
import { TaskList } from './task-list';
import { UnitDialog, type UnitAct } from './unit-dialogs';
import { UnitList } from './unit-list';

const texts = {
  parts: { zh: '责任矩阵的各部分', en: 'Parts of the matrix' },
  tasks: { zh: '任务', en: 'Tasks' },
  units: { zh: '单位', en: 'Units' },
  grid: { zh: '对照表', en: 'Grid' },
  checks: { zh: '检查', en: 'Checks' },
  more: { zh: '更多', en: 'More' },
  addTask: { zh: '添加任务…', en: 'Add a task …' },
  addUnit: { zh: '添加单位…', en: 'Add a unit …' },
  notice: { zh: '从通知更新…', en: 'Update from a notice …' },
  copy: { zh: '复制为通知文字…', en: 'Copy as the text of a notice …' },
};

type Part = 'tasks' | 'units' | 'grid' | 'checks';

/** From this width on there is room for tasks by units. */
const gridWidth = 640;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '4px' },
  // Their names stand in line with what is below.
  tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0, marginInlineStart: '-8px' },
});

/** Which dialog stands over the view. */
type Open =
  | { readonly of: 'task'; readonly act: TaskAct }
  | { readonly of: 'unit'; readonly act: UnitAct }
  | { readonly of: 'copy' };

/** 责任矩阵: who does what; tasks and units, as cards or as a grid, from a notice and back to one, checked all the while. */
export default function MatrixView(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const state = useLedgerState();
  const frozen = useWhyFrozen();
  const { tasks, units } = state.ledger;
  const view = useRef<HTMLDivElement>(null);
  const wide = useWide(view, gridWidth);
  const [chosen, setPart] = useState<Part>('tasks');
  const [reading, setReading] = useState(false);
  const [open, setOpen] = useState<Open>();
  const opening = useOpeningKey(open);
  const more = useRef<HTMLButtonElement>(null);
  const shownReading = useRef(false);
  useEffect(() => {
    if (reading === shownReading.current) return;
    shownReading.current = reading;
    view.current?.closest('main')?.scrollTo(0, 0);
    if (!reading) more.current?.focus();
  }, [reading]);
  const active = useMemo(() => units.filter((unit) => unit.active), [units]);
  const checks = useMemo(() => matrixFindings(state), [state]);
  const part = chosen === 'grid' && !wide ? 'tasks' : chosen;
  const close = () => {
    setOpen(undefined);
    // What the dialog was opened from may be gone: a task that was merged.
    if (document.activeElement === document.body) more.current?.focus();
  };
  const ofTask = (act: TaskAct) => setOpen({ of: 'task', act });
  const ofUnit = (act: UnitAct) => setOpen({ of: 'unit', act });
  return (
    <div ref={view} className={styles.view}>
      {reading ? (
        <NoticePage onClose={() => setReading(false)} />
      ) : (
        <>
          <div className={styles.head}>
            <TabList
              size="small"
              appearance="subtle"
              className={styles.tabs}
              aria-label={say('parts')}
              selectedValue={part}
              onTabSelect={(_event, { value }) => setPart(value as Part)}
            >
              <Tab value="tasks">
                {say('tasks')} {tasks.length}
              </Tab>
              {wide && <Tab value="grid">{say('grid')}</Tab>}
              <Tab value="units">
                {say('units')} {active.length}
              </Tab>
              <Tab value="checks">
                {say('checks')}{' '}
                <CounterBadge size="small" color="informative" count={checks.length} overflowCount={99} />
              </Tab>
            </TabList>
            <Menu>
              <MenuTrigger>
                <Button
                  {...returning}
                  ref={more}
                  appearance="subtle"
                  icon={<MoreHorizontalRegular />}
                  aria-label={say('more')}
                />
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  <ReasonedMenuItem whyNot={frozen} onClick={() => ofTask({ kind: 'add' })}>
                    {say('addTask')}
                  </ReasonedMenuItem>
                  <ReasonedMenuItem whyNot={frozen} onClick={() => ofUnit({ kind: 'add' })}>
                    {say('addUnit')}
                  </ReasonedMenuItem>
                  <ReasonedMenuItem whyNot={frozen} onClick={() => setReading(true)}>
                    {say('notice')}
                  </ReasonedMenuItem>
                  <MenuItem onClick={() => setOpen({ of: 'copy' })}>{say('copy')}</MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          </div>
          {part === 'tasks' && <TaskList onAct={ofTask} />}
          {part === 'grid' && <RoleGrid tasks={tasks} units={active} />}
          {part === 'units' && <UnitList onAct={ofUnit} />}
          {part === 'checks' && <CheckList checks={checks} />}
        </>
      )}
      {open?.of === 'task' && <TaskDialog key={opening} act={open.act} onClose={close} />}
      {open?.of === 'unit' && <UnitDialog key={opening} act={open.act} onClose={close} />}
      {open?.of === 'copy' && <CopyDialog key={opening} onClose={close} />}
    </div>
  );
}
