import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FindingCode } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import type { WorkPoint } from '../../../ledger/ledger';
import type { LedgerState } from '../../../ledger/operations/operation';
import { addWorkPoint, editWorkPoint } from '../../../ledger/operations/work-points';
import { FormDrawer } from '../../parts/form-drawer';
import { UnitPicker } from '../../parts/unit-picker';
import { useAsked } from '../../asked';
import { useLanguage, useTexts } from '../../texts';
import { DayField } from '../../parts/day-field';
import { Choice, TextArea, type Check } from '../../parts/entry-fields';
import { offeredUnits, pickedCodes, pickedNames } from './names-and-codes';
import { draftOfPoint, newPointOf, pointFieldsChanged, type PointDraft } from './point-draft';

const texts = {
  add: { zh: '新增年度要点', en: 'New work point' },
  edit: { zh: '要点 {code}', en: 'Work point {code}' },
  addIt: { zh: '新增', en: 'Add' },
  task: { zh: '所属任务', en: 'Task' },
  phase: { zh: '阶段', en: 'Phase' },
  content: { zh: '工作内容', en: 'Content' },
  leads: { zh: '牵头单位', en: 'Lead units' },
  responsible: { zh: '责任单位', en: 'Responsible units' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  none: { zh: '（不分阶段）', en: '(no phase)' },
  byDeadline: { zh: '（按完成时限确定）', en: '(by its deadline)' },
  carriers: {
    zh: '牵头单位和责任单位都不填的，由该任务的全部单位承担。',
    en: 'Where no unit is named, all units of the task carry it.',
  },
};

/** The field beside which an objection is said. */
const fieldOf: Partial<Record<FindingCode, keyof PointDraft>> = {
  'operation-task-unknown': 'task',
  'operation-task-retired': 'task',
  'point-content-empty': 'content',
  'operation-day-unreadable': 'deadline',
  'point-unit-unknown': 'responsible',
  'point-unit-both': 'responsible',
};

interface PointFormProps {
  readonly state: LedgerState;
  /** Undefined for a new one. */
  readonly point: WorkPoint | undefined;
  readonly onClosed: () => void;
}

/** A work point in a form: a new one, or one that is changed. */
export function PointForm({ state, point, onClosed }: PointFormProps): React.ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const { ledger } = state;
  const [before] = useState(() => draftOfPoint(point, ledger.tasks[0]?.code ?? ''));
  const [draft, setDraft] = useState(before);
  const offered = useMemo(
    () => offeredUnits(ledger.units, [...before.leads, ...before.responsible]),
    [ledger.units, before],
  );
  const fields = pointFieldsChanged(before, draft);
  const edit = point === undefined ? undefined : { point: point.code, fields: fields ?? {} };
  const adding = useAsked(addWorkPoint, edit === undefined ? newPointOf(draft) : null, state);
  const editing = useAsked(editWorkPoint, edit ?? null, state);
  const asked = edit === undefined ? adding : editing;
  const { whyNot } = asked;
  const checkOf = (field: keyof PointDraft): Check | undefined =>
    fields !== undefined && whyNot !== undefined && fieldOf[whyNot.code] === field
      ? { state: 'error', message: sentence(whyNot, language) }
      : undefined;
  const entry = <Name extends 'task' | 'phase' | 'content' | 'deadline'>(field: Name) => ({
    label: say(field),
    value: draft[field],
    check: checkOf(field),
    onValue: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  const units = (field: 'leads' | 'responsible') => ({
    label: say(field),
    units: offered,
    picked: pickedCodes(offered, draft[field]),
    onPick: (codes: readonly string[]) => setDraft({ ...draft, [field]: pickedNames(offered, codes, before[field]) }),
  });
  const tasks = ledger.tasks.map(({ code, name }) => ({ value: code, name: `${code} ${name}` }));
  const phases = ledger.phases.map(({ name }) => ({ value: name, name }));
  return (
    <FormDrawer
      title={point === undefined ? say('add') : say('edit', { code: point.code })}
      changed={fields !== undefined}
      asked={asked}
      {...(point === undefined ? { saveName: say('addIt') } : {})}
      onClosed={onClosed}
    >
      {/* The code says which task it belongs to, and progress refers to the code. */}
      {point === undefined ? <Choice {...entry('task')} choices={tasks} /> : null}
      <TextArea {...entry('content')} rows={4} />
      <Choice
        {...entry('phase')}
        choices={[{ value: '', name: say(point === undefined ? 'byDeadline' : 'none') }, ...phases]}
      />
      <DayField {...entry('deadline')} />
      <UnitPicker {...units('leads')} />
      <UnitPicker {...units('responsible')} />
      <Text size={200}>{say('carriers')}</Text>
    </FormDrawer>
  );
}
