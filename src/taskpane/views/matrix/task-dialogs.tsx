import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { editTask, reporterOf } from '../../../ledger/operations/tasks/edit';
import { leadsOf } from '../../../ledger/operations/roles';
import { addTask } from '../../../ledger/operations/tasks/add';
import { mergeTasks } from '../../../ledger/operations/tasks/merge';
import { reinstateTask, retireTask } from '../../../ledger/operations/tasks/standing';
import { renameTask } from '../../../ledger/operations/tasks/rename';
import { taskKinds } from '../../../ledger/sheets/plan';
import type { Task, TaskKind } from '../../../plan/plan';
import { DayField } from '../../parts/day-field';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { KindChoice } from './kind-choice';

/** What is to be done with a task, or that one is to be added. */
export type TaskAct =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'rename' | 'merge' | 'retire' | 'reinstate'; readonly task: Task };

const texts = {
  name: { zh: '任务名称', en: 'Name' },
  newName: { zh: '新名称', en: 'New name' },
  kind: { zh: '任务类别', en: 'Kind of task' },
  duty: { zh: '主要任务', en: 'Duty' },
  deadline: { zh: '完成时限（可不填）', en: 'Deadline (optional)' },
  addTitle: { zh: '添加任务', en: 'Add a task' },
  addText: {
    zh: '新任务写入“任务”表，编号接着往下排，并在责任矩阵和封面各添一行。随后可以给它添加单位。',
    en: 'The task is entered in the sheet 任务 with the next code, and gets a row of the matrix and a line on the cover. Units can be added then.',
  },
  add: { zh: '添加', en: 'Add' },
  editTitle: { zh: '修改 {task}', en: 'Change {task}' },
  editText: {
    zh: '写入“任务”表。改了完成时限的，进展里原先跟着它走的时限一并改；手工另定的不动。',
    en: 'Written into the sheet 任务. Deadlines in 进展 that followed the task’s move with it; those set by hand stay.',
  },
  edit: { zh: '修改', en: 'Change' },
  reporter: { zh: '汇报单位（牵头单位之一）', en: 'Reports for all (one of the leads)' },
  renameTitle: { zh: '{task} 更名', en: 'Rename {task}' },
  renameText: {
    zh: '“任务”、责任矩阵、进展和封面一并改用新名称；编号不变，已填的进展不动。',
    en: 'The sheets 任务, matrix, progress and cover take the new name; the code and what was entered stay.',
  },
  rename: { zh: '更名', en: 'Rename' },
  mergeTitle: { zh: '{task} 并入另一任务', en: 'Merge {task} into another task' },
  mergeText: {
    zh: '它的单位和年度要点交给并入的任务（单位重复的，牵头优先）；它自己停用，原来的行和进展都保留。',
    en: 'Its units and work points go to the other task (where a unit has both, 牵头 wins); it is retired, its rows and progress stay.',
  },
  into: { zh: '并入哪项任务', en: 'Into which task' },
  choose: { zh: '请选择…', en: 'Choose …' },
  merge: { zh: '合并', en: 'Merge' },
  retireTitle: { zh: '停用 {task}', en: 'Retire {task}' },
  retireText: {
    zh: '不再下发、不再统计；它的行和以前的进展都保留，随时可以恢复。',
    en: 'It is neither issued nor counted any more; its rows and past progress stay, and it can come back at any time.',
  },
  retire: { zh: '停用', en: 'Retire' },
  reinstateTitle: { zh: '恢复 {task}', en: 'Reinstate {task}' },
  reinstateText: {
    zh: '重新列入本年任务，原来的分工照旧。',
    en: 'It is a task of the year again, with the units it had.',
  },
  reinstate: { zh: '恢复', en: 'Reinstate' },
};

interface Closing {
  readonly onClose: () => void;
}
interface OfTask extends Closing {
  readonly task: Task;
}

const titleOf = ({ code, name }: Task): string => `${code} ${name}`;

function AddTaskDialog({ onClose }: Closing): React.ReactNode {
  const say = useTexts(texts);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TaskKind>('行动');
  const [duty, setDuty] = useState('');
  const [deadline, setDeadline] = useState('');
  return (
    <OperationDialog
      title={say('addTitle')}
      explanation={say('addText')}
      confirm={say('add')}
      operation={addTask}
      request={{ name, kind, duty, ...(deadline === '' ? {} : { deadline }) }}
      onClose={onClose}
    >
      <Field label={say('name')} required>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <KindChoice label={say('kind')} kinds={taskKinds} value={kind} onChange={setKind} />
      <Field label={say('duty')}>
        <Textarea rows={3} value={duty} onChange={(_event, { value }) => setDuty(value)} />
      </Field>
      <DayField label={say('deadline')} value={deadline} onValue={setDeadline} />
    </OperationDialog>
  );
}

function EditTaskDialog({ task, onClose }: OfTask): React.ReactNode {
  const say = useTexts(texts);
  const state = useLedgerState();
  const leads = leadsOf(state, task.code);
  const [kind, setKind] = useState<TaskKind>(task.kind);
  const [duty, setDuty] = useState(task.duty);
  const [deadline, setDeadline] = useState(task.deadline ?? '');
  const [reporter, setReporter] = useState(reporterOf(state, task.code));
  const fields = { kind, duty, deadline: deadline === '' ? null : deadline };
  return (
    <OperationDialog
      title={say('editTitle', { task: titleOf(task) })}
      explanation={say('editText')}
      confirm={say('edit')}
      operation={editTask}
      request={{ task: task.code, fields: reporter === undefined ? fields : { ...fields, reporter } }}
      onClose={onClose}
    >
      <KindChoice label={say('kind')} kinds={taskKinds} value={kind} onChange={setKind} />
      <Field label={say('duty')}>
        <Textarea rows={3} value={duty} onChange={(_event, { value }) => setDuty(value)} />
      </Field>
      <DayField label={say('deadline')} value={deadline} onValue={setDeadline} />
      {leads.length > 1 && (
        <Field label={say('reporter')}>
          <Select value={reporter} onChange={(_event, { value }) => setReporter(value)}>
            {state.ledger.units
              .filter(({ code }) => leads.includes(code))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
      )}
    </OperationDialog>
  );
}

function RenameTaskDialog({ task, onClose }: OfTask): React.ReactNode {
  const say = useTexts(texts);
  const [name, setName] = useState(task.name);
  return (
    <OperationDialog
      title={say('renameTitle', { task: titleOf(task) })}
      explanation={say('renameText')}
      confirm={say('rename')}
      operation={renameTask}
      request={{ task: task.code, name }}
      onClose={onClose}
    >
      <Field label={say('newName')} required>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
    </OperationDialog>
  );
}

function MergeTaskDialog({ task, onClose }: OfTask): React.ReactNode {
  const say = useTexts(texts);
  const { ledger } = useLedgerState();
  const [into, setInto] = useState('');
  return (
    <OperationDialog
      title={say('mergeTitle', { task: titleOf(task) })}
      explanation={say('mergeText')}
      confirm={say('merge')}
      operation={mergeTasks}
      // Until one is chosen it is the task itself, which is refused with the reason.
      request={{ from: task.code, into: into === '' ? task.code : into }}
      onClose={onClose}
    >
      <Field label={say('into')} required>
        <Select value={into} onChange={(_event, { value }) => setInto(value)}>
          <option value="">{say('choose')}</option>
          {ledger.tasks
            .filter(({ code }) => code !== task.code)
            .map((other) => (
              <option key={other.code} value={other.code}>
                {titleOf(other)}
              </option>
            ))}
        </Select>
      </Field>
    </OperationDialog>
  );
}

const standing = { retire: retireTask, reinstate: reinstateTask };

/** The dialog for what is to be done with a task. */
export function TaskDialog({ act, onClose }: Closing & { readonly act: TaskAct }): React.ReactNode {
  const say = useTexts(texts);
  switch (act.kind) {
    case 'add':
      return <AddTaskDialog onClose={onClose} />;
    case 'edit':
      return <EditTaskDialog task={act.task} onClose={onClose} />;
    case 'rename':
      return <RenameTaskDialog task={act.task} onClose={onClose} />;
    case 'merge':
      return <MergeTaskDialog task={act.task} onClose={onClose} />;
    default:
      return (
        <OperationDialog
          title={say(`${act.kind}Title`, { task: titleOf(act.task) })}
          explanation={say(`${act.kind}Text`)}
          confirm={say(act.kind)}
          operation={standing[act.kind]}
          request={{ task: act.task.code }}
          onClose={onClose}
        />
      );
  }
}
