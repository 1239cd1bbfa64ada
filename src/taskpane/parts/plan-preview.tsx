import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { dayName } from '../../findings/day-name';
import type { Plan, Role, Task, UnitKind } from '../../plan/plan';
import { useLanguage, useTexts } from '../texts';
import { roleNames } from './state-names';

const texts = {
  counts: {
    zh: '{units} 个单位、{tasks} 项任务、{leads} 项牵头、{others} 项责任、{phases} 个阶段',
    en: '{units} units, {tasks} tasks, {leads} leads, {others} responsibilities, {phases} phases',
  },
  task: { zh: '牵头 {leads}，责任 {others}', en: '{leads} lead, {others} responsible' },
  units: { zh: '单位（{count}）', en: 'Units ({count})' },
  phases: { zh: '阶段（{count}）', en: 'Phases ({count})' },
  tasks: { zh: '读到的内容', en: 'What was read' },
  nobody: { zh: '（无）', en: '(none)' },
  duty: { zh: '主要任务', en: 'Duty' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  member: { zh: '成员单位', en: 'Members' },
  other: { zh: '责任单位', en: 'Other units' },
  town: { zh: '乡镇街道', en: 'Townships' },
};

const kinds: readonly (readonly [UnitKind, 'member' | 'other' | 'town'])[] = [
  ['成员单位', 'member'],
  ['责任单位', 'other'],
  ['乡镇街道', 'town'],
];

const useStyles = makeStyles({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    paddingBlockEnd: '8px',
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, whiteSpace: 'pre-line' },
  },
  header: { display: 'flex', flexDirection: 'column', textAlign: 'start', paddingBlock: '6px' },
});

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }): React.ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.pairs}>
      {pairs.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was read out of a notice, to look through before anything is made of it. */
export function PlanPreview({ plan }: { readonly plan: Plan }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const sayRole = useTexts(roleNames);
  const names = useMemo(() => new Map(plan.units.map(({ code, name }) => [code, name])), [plan]);
  const carriers = (task: Task, role: Role) =>
    plan.assignments.filter((one) => one.task === task.code && one.role === role).map(({ unit }) => names.get(unit));
  const listed = (found: readonly (string | undefined)[]) => (found.length === 0 ? say('nobody') : found.join('、'));
  const leads = plan.assignments.filter(({ role }) => role === '牵头').length;
  return (
    <>
      <Text weight="semibold">
        {say('counts', {
          units: plan.units.length,
          tasks: plan.tasks.length,
          leads,
          others: plan.assignments.length - leads,
          phases: plan.phases.length,
        })}
      </Text>
      <Accordion collapsible multiple aria-label={say('tasks')}>
        {plan.tasks.map((task) => {
          const [led, shared] = [carriers(task, '牵头'), carriers(task, '责任')];
          return (
            <AccordionItem key={task.code} value={task.code}>
              <AccordionHeader as="h3" size="small">
                <span className={styles.header}>
                  <span>
                    {task.code} {task.name}
                  </span>
                  <Text size={200}>{say('task', { leads: led.length, others: shared.length })}</Text>
                </span>
              </AccordionHeader>
              <AccordionPanel>
                <Pairs
                  pairs={[
                    [sayRole('牵头'), listed(led)],
                    [sayRole('责任'), listed(shared)],
                    ...(task.deadline === undefined
                      ? []
                      : [[say('deadline'), dayName(task.deadline, language)] as const]),
                    ...(task.duty === '' ? [] : [[say('duty'), task.duty] as const]),
                  ]}
                />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
        <AccordionItem value="units">
          <AccordionHeader as="h3" size="small">
            {say('units', { count: plan.units.length })}
          </AccordionHeader>
          <AccordionPanel>
            <Pairs
              pairs={kinds.flatMap(([kind, label]) => {
                const own = plan.units.filter((unit) => unit.kind === kind).map(({ name }) => name);
                return own.length === 0 ? [] : [[say(label), own.join('、')] as const];
              })}
            />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="phases">
          <AccordionHeader as="h3" size="small">
            {say('phases', { count: plan.phases.length })}
          </AccordionHeader>
          <AccordionPanel>
            <Pairs pairs={plan.phases.map(({ name, work }) => [name, work.join('\n')] as const)} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
