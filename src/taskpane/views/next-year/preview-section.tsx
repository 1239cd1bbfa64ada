import { Text } from '@fluentui/react-components';
import { sheetPreviews, type NextYearPreview } from '../../../ledger/next-year/preview';
import { useDifferenceTexts } from '../../parts/difference-texts';
import { FindingList } from '../../parts/finding-list';
import { Section } from '../../parts/section';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { NameGroups, type NameGroup } from './name-groups';

const texts = {
  title: { zh: '带走什么，留下什么', en: 'What goes along, what stays' },
  explain: {
    zh: '另外带走：任务、责任矩阵、阶段、指标目录、测评标准、设置和报告模板。进展从头填起；会议、裁定、测评得分和操作日志留在现在的台账里。',
    en: 'Tasks, matrix, phases, indicators, scoring standard, settings and wordings go along too. Progress begins anew; meetings, decisions on figures, scores and the log stay in this ledger.',
  },
  counts: { zh: '带走 {goes} 条，留下 {stays} 条', en: '{goes} go along, {stays} stay' },
  goes: { zh: '带走', en: 'Go along' },
  stays: { zh: '留下', en: 'Stay' },
  plan: { zh: '新计划带来的变化（{count} 处）', en: 'What the new plan changes ({count})' },
  same: { zh: '任务和分工与现在的台账一致。', en: 'Tasks and roles are those of this ledger.' },
  units: { zh: '单位', en: 'Units' },
  tasks: { zh: '任务', en: 'Tasks' },
  roles: { zh: '分工：{task}', en: 'Roles: {task}' },
  changes: { zh: '{count} 处', en: '{count}' },
  look: { zh: '结转前看一看（{count}）', en: 'Worth a look before ({count})' },
};

/** What a new plan changes, group by group. */
function useChanges({ changes }: NextYearPreview): NameGroup[] {
  const say = useTexts(texts);
  const { ofEntry, ofRole } = useDifferenceTexts();
  if (changes === undefined) return [];
  const { units, tasks, assignments } = changes;
  const ofTask = (task: string) => assignments.filter(({ taskName }) => taskName === task).map(ofRole);
  const named: readonly (readonly [string, readonly string[]])[] = [
    [say('units'), units.map(ofEntry)],
    [say('tasks'), tasks.map(ofEntry)],
    ...[...new Set(assignments.map(({ taskName }) => taskName))].map(
      (task) => [say('roles', { task }), ofTask(task)] as const,
    ),
  ];
  return named
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => ({
      title,
      summary: say('changes', { count: names.length }),
      lists: [{ label: title, names }],
    }));
}

/** What a new ledger would begin with, before it is made. */
export function PreviewSection({ preview }: { readonly preview: NextYearPreview }): React.ReactNode {
  const say = useTexts(texts);
  const { findings } = useLedgerState();
  const changes = useChanges(preview);
  const sheets = sheetPreviews(preview).map(({ sheet, goes, stays }): NameGroup => ({
    title: sheet,
    summary: say('counts', { goes: goes.length, stays: stays.length }),
    lists: [
      { label: say('goes'), names: goes },
      { label: say('stays'), names: stays },
    ],
  }));
  const toLookAt = [...preview.findings, ...findings];
  const count = changes.reduce((sum, { lists }) => sum + (lists[0]?.names.length ?? 0), 0);
  return (
    <>
      {preview.changes !== undefined && (
        <Section title={say('plan', { count })}>
          {count === 0 ? <Text>{say('same')}</Text> : <NameGroups label={say('plan', { count })} groups={changes} />}
        </Section>
      )}
      <Section title={say('title')}>
        <NameGroups label={say('title')} groups={sheets} />
        <Text size={200}>{say('explain')}</Text>
      </Section>
      {toLookAt.length > 0 && (
        <Section title={say('look', { count: toLookAt.length })}>
          <FindingList findings={toLookAt} />
        </Section>
      )}
    </>
  );
}
