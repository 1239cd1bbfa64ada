import { makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { inProse } from '../../../findings/day-name';
import { operationName } from '../../../findings/operation-names';
import type { Operation } from '../../../ledger/operations/operation';
import { correctable } from '../../../ledger/registers/held-fast';
import { handEdits } from '../../../ledger/registers/logged';
import { memberReferences } from '../../../ledger/registers/member-references';
import { members } from '../../../ledger/registers';
import type { Correction } from '../../../ledger/registers/operations/requests';
import { keyOf, type Register } from '../../../ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../ledger/registers/record';
import { TextArea } from '../../parts/entry-fields';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { RecordField } from './record-field';
import { changesOf, columnsOf, heldBy } from './record-fields';
import { useRecordWord, useSheetWord, useWord } from './words';

const texts = {
  title: { zh: '{operation}：{key}', en: '{operation}: {key}' },
  explains: {
    zh: '当初填错的在这里改，状态不变；改前改后和理由记入操作日志。',
    en: 'For what was entered wrongly. The state stays; before, after and the reason go into the log.',
  },
  explainsMember: {
    zh: '同一个人录错的姓名或职务在这里改；换人的，请登记成员变更。',
    en: 'For a name or post of the same person that was entered wrongly; another person is a change of members.',
  },
  hand: {
    zh: '表里直接改过的，确认以后以表里为准：{list}',
    en: 'Changed in the sheet; what stands there counts once this is done: {list}',
  },
  handOne: { zh: '{field} “{logged}”→“{held}”', en: '{field} “{logged}” → “{held}”' },
  empty: { zh: '空', en: 'empty' },
  follow: { zh: '一并更正 {count} 处：{list}', en: 'Put right along with it, {count}: {list}' },
  stay: { zh: '不改的 {count} 处：{list}', en: 'Left as they are, {count}: {list}' },
  more: { zh: '{list}等', en: '{list} and more' },
  reason: { zh: '理由', en: 'Reason' },
};

/** Places that are named one by one. */
const mostNamed = 12;

const useStyles = makeStyles({ note: { overflowWrap: 'anywhere' } });

interface CorrectionDialogProps {
  readonly register: Register;
  readonly record: RegisterRecord;
  readonly correct: Operation<Correction>;
  readonly onDone: (key: string) => void;
  readonly onClose: () => void;
}

/** What follows a name that is put right, and what stays. */
function Followers({ member, to }: { readonly member: RegisterRecord; readonly to: string }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useWord();
  const recordWord = useRecordWord();
  const { workbook } = useLedgerState();
  const { rows, follow, stay } = useMemo(() => memberReferences(workbook, member, to), [workbook, member, to]);
  const shown = (places: readonly string[]) => {
    const list = places.slice(0, mostNamed).join('、');
    return places.length > mostNamed ? say('more', { list }) : list;
  };
  const changed = [
    ...rows.map(({ sheet, key }) => `${word(sheet)} ${key}`),
    ...follow.map(({ register, record, header }) => `${recordWord(register.noun)} ${record.key} ${word(header)}`),
  ];
  const left = stay.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return (
    <>
      {changed.length > 0 && (
        <Text className={styles.note}>{say('follow', { count: changed.length, list: shown(changed) })}</Text>
      )}
      {left.length > 0 && <Text className={styles.note}>{say('stay', { count: left.length, list: shown(left) })}</Text>}
    </>
  );
}

/** What a step entered, or a name and a post, put right, with the reason. */
export function CorrectionDialog({
  register,
  record,
  correct,
  onDone,
  onClose,
}: CorrectionDialogProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useSheetWord();
  const language = useLanguage();
  const { workbook, today } = useLedgerState();
  // As it was when the dialog opened: it fades out after the correction is done.
  const [before] = useState(record);
  const [typed, setTyped] = useState<Entered>({});
  const [reason, setReason] = useState('');
  const columns = useMemo(() => columnsOf(register, correctable(register, before)), [register, before]);
  const byHand = useMemo(() => handEdits(workbook, register, before), [workbook, register, before]);
  const entered = changesOf(register, before, typed) ?? {};
  const shown = (value: string): string => (value === '' ? say('empty') : inProse(value, language));
  const told = byHand.map(({ header, logged, held }) =>
    say('handOne', { field: word(header), logged: shown(logged), held: shown(held) }),
  );
  const key = keyOf(register.spec, (header) => entered[header]?.trim() ?? before.text(header));
  return (
    <OperationDialog
      title={say('title', { operation: operationName(correct.name, language), key: before.key })}
      explanation={say(register === members ? 'explainsMember' : 'explains')}
      confirm={operationName(correct.name, language)}
      operation={correct}
      request={{ key: before.key, entered, reason }}
      onClose={onClose}
      onDone={() => onDone(key)}
    >
      {told.length > 0 && <Text className={styles.note}>{say('hand', { list: told.join('；') })}</Text>}
      {columns.map((column) => (
        <RecordField
          key={column.header}
          register={register}
          column={column}
          value={typed[column.header] ?? heldBy(before, column)}
          day={today}
          onValue={(value) => setTyped({ ...typed, [column.header]: value })}
        />
      ))}
      {register === members && <Followers member={before} to={entered['姓名']?.trim() ?? before.text('姓名')} />}
      <TextArea required label={say('reason')} value={reason} onValue={setReason} />
    </OperationDialog>
  );
}
