import { Badge, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { operationName } from '../../../findings/operation-names';
import { finding, type Finding } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import { operationsOf } from '../../../ledger/registers/operations';
import { decisions, meetings, memberChanges } from '../../../ledger/registers';
import { stateOf } from '../../../ledger/registers/lifecycle';
import type { Register } from '../../../ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../ledger/registers/record';
import type { ColumnSpec } from '../../../workbook/sheet-spec';
import { useAsked, useWhyFrozen } from '../../asked';
import type { Check } from '../../parts/entry-fields';
import { FormDrawer } from '../../parts/form-drawer';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState, usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { OpenRecord } from './chosen-records';
import { PaperButton } from './paper-button';
import { RecordField } from './record-field';
import { CorrectionButton } from './correction-button';
import { HeldFields } from './held-fields';
import { beginning, changesOf, editFields, heldBy, newFields } from './record-fields';
import { StepBar } from './step-bar';
import { useRecordWord, useSheetWord } from './words';

const texts = {
  title: { zh: '{noun} {key}', en: '{noun}: {key}' },
  jump: { zh: '转到表中这一行', en: 'Go to its row' },
  minutes: { zh: '会议纪要', en: 'Minutes' },
  letter: { zh: '复函', en: 'Letter to the unit' },
  decide: { zh: '登记这次会议的议定事项', en: 'Record a decision of this meeting' },
  raw: { zh: '表里写的是“{raw}”，不是日期', en: 'The sheet says “{raw}”, which is no date' },
};

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface FieldsProps {
  readonly register: Register;
  readonly columns: readonly ColumnSpec[];
  readonly record?: RegisterRecord;
  readonly typed: Entered;
  readonly whyNot: Finding | undefined;
  readonly onTyped: (typed: Entered) => void;
}

function Fields({ register, columns, record, typed, whyNot, onTyped }: FieldsProps): React.ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const { today } = useLedgerState();
  const checkOf = ({ header, kind }: ColumnSpec): Check | undefined => {
    // What is not filled in yet is marked as required; that is enough.
    if (whyNot?.where.field === header && whyNot.code !== 'record-field-empty')
      return { state: 'error', message: sentence(whyNot, language) };
    const raw = record?.text(header) ?? '';
    if (kind !== 'date' || raw === '' || record?.day(header) !== undefined) return undefined;
    return { state: 'warning', message: say('raw', { raw }) };
  };
  const valueOf = (column: ColumnSpec): string => typed[column.header] ?? heldBy(record, column);
  return columns.map((column) => (
    <RecordField
      key={column.header}
      register={register}
      column={column}
      value={valueOf(column)}
      required={register.needs.includes(column.header)}
      check={checkOf(column)}
      day={typed['日期'] || record?.day('日期') || today}
      onValue={(value) => onTyped({ ...typed, [column.header]: value })}
    />
  ));
}

interface NewRecordFormProps {
  readonly register: Register;
  /** What is known of it. */
  readonly entered: Entered;
  readonly onClosed: () => void;
}

/** A new record of a register. */
export function NewRecordForm({ register, entered, onClosed }: NewRecordFormProps): React.ReactNode {
  const language = useLanguage();
  const { enter } = operationsOf(register);
  const { today } = useLedgerState();
  const [begun] = useState<Entered>({ ...beginning(register, today), ...entered });
  const [typed, setTyped] = useState(begun);
  const said = Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));
  const asked = useAsked(enter, { entered: said });
  const name = operationName(enter.name, language);
  const changed = Object.entries(typed).some(([header, text]) => text !== (begun[header] ?? ''));
  return (
    <FormDrawer title={name} saveName={name} changed={changed} asked={asked} onClosed={onClosed}>
      <Fields
        register={register}
        columns={newFields(register)}
        typed={typed}
        whyNot={asked.whyNot}
        onTyped={setTyped}
      />
    </FormDrawer>
  );
}

interface RecordFormProps {
  readonly register: Register;
  readonly record: RegisterRecord;
  readonly onOpen: (sheet: string, open: OpenRecord) => void;
  readonly onClosed: () => void;
}

/** A record of a register: its steps, what it says, and the papers that are drafted from it. */
export function RecordForm({ register, record, onOpen, onClosed }: RecordFormProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useRecordWord();
  const sheetWord = useSheetWord();
  const { session } = usePane();
  const frozen = useWhyFrozen();
  const [typed, setTyped] = useState<Entered>({});
  const { key } = record;
  const entered = changesOf(register, record, typed);
  const asked = useAsked(operationsOf(register).edit, entered === undefined ? null : { key, entered });
  const unsaved = entered === undefined ? undefined : finding('pane-save-first', {});
  const { lifecycle, spec, noun } = register;
  return (
    <FormDrawer
      title={say('title', { noun: word(noun), key })}
      changed={entered !== undefined}
      asked={asked}
      onClosed={onClosed}
      aside={
        <Link as="button" onClick={() => void session.show(record.sheet, record.at(spec.key[0] ?? ''))}>
          {say('jump')}
        </Link>
      }
    >
      <div className={styles.head}>
        {lifecycle !== undefined && <Badge appearance="tint">{sheetWord(stateOf(lifecycle, record))}</Badge>}
        {lifecycle !== undefined && <StepBar register={register} record={record} unsaved={unsaved} />}
        <CorrectionButton
          register={register}
          record={record}
          unsaved={unsaved}
          onDone={(now) => onOpen(spec.name, { kind: 'record', key: now })}
        />
        {register === meetings && (
          <>
            <ReasonedButton
              size="small"
              whyNot={frozen ?? unsaved}
              onClick={() => onOpen(decisions.spec.name, { kind: 'new', entered: { 会议编号: key } })}
            >
              {say('decide')}
            </ReasonedButton>
            <PaperButton kind="minutes" about={key} unsaved={unsaved}>
              {say('minutes')}
            </PaperButton>
          </>
        )}
        {register === memberChanges && (
          <PaperButton kind="change-letter" about={key} unsaved={unsaved}>
            {say('letter')}
          </PaperButton>
        )}
      </div>
      <HeldFields register={register} record={record} />
      <Fields
        register={register}
        columns={editFields(register, record)}
        record={record}
        typed={typed}
        whyNot={asked.whyNot}
        onTyped={setTyped}
      />
    </FormDrawer>
  );
}
