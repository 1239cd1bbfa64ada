import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular, FilterDismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { operationName } from '../../../findings/operation-names';
import { operationsOf } from '../../../ledger/registers/operations';
import { decisions, workPlans } from '../../../ledger/registers';
import { recordsOf, recordWith } from '../../../ledger/registers/register';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { useWhyFrozen } from '../../asked';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { Chosen, OpenRecord } from './chosen-records';
import { PaperButton } from './paper-button';
import { PlansLackingList } from './plans-lacking-list';
import { purposes } from './purposes';
import { filterRecords, isWaiting, narrows, type RecordFilter } from './record-filter';
import { RecordFilterBar } from './record-filter-bar';
import { NewRecordForm, RecordForm } from './record-form';
import { RecordList } from './record-list';
import type { ShownRegister } from './shown-registers';

const texts = {
  count: { zh: '{shown}/{all} 条', en: '{shown} of {all}' },
  none: { zh: '没有符合条件的记录。', en: 'No record passes the filter.' },
  empty: { zh: '“{sheet}”表里还没有记录。', en: 'The sheet {sheet} has no records yet.' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  supervision: { zh: '督办单', en: 'List to send on' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  purpose: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  count: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

interface RegisterSectionProps {
  readonly shown: ShownRegister;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** A register: what it is for, its records, and the form of the one that is open. */
export function RegisterSection({ shown, chosen, onChosen }: RegisterSectionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const purpose = useTexts(purposes);
  const language = useLanguage();
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const { workbook, ledger } = useLedgerState();
  const { register } = shown;
  const { filter, open, sheet } = chosen;
  const opening = useOpeningKey(open);
  const all = useMemo(() => recordsOf(workbook, register), [workbook, register]);
  const records = useMemo(() => filterRecords(shown, all, filter, ledger.units), [shown, all, filter, ledger]);
  const choose = (change: { filter?: RecordFilter; open?: OpenRecord | undefined }) =>
    onChosen({ sheet, filter, ...change });
  const openRecord = (record: RegisterRecord): void => {
    // A post without a name is filled by whoever is entered for it.
    const entered = Object.fromEntries(
      register.spec.columns.flatMap(({ header }) =>
        record.text(header) === '' ? [] : [[header, record.text(header)]],
      ),
    );
    choose({ open: isWaiting(shown, record) ? { kind: 'new', entered } : { kind: 'record', key: record.key } });
  };
  const close = () => choose({});
  const record = open?.kind === 'record' ? recordWith(workbook, register, open.key) : undefined;
  return (
    <div className={styles.section}>
      <Text size={200} className={styles.purpose}>
        {purpose(register.spec.name)}
      </Text>
      <div className={styles.buttons}>
        <ReasonedButton
          {...returning}
          icon={<AddRegular />}
          whyNot={frozen}
          onClick={() => choose({ open: { kind: 'new', entered: {} } })}
        >
          {operationName(operationsOf(register).enter.name, language)}
        </ReasonedButton>
        {register === decisions && (
          <PaperButton kind="supervision" about={filter.unit ?? ''}>
            {say('supervision')}
          </PaperButton>
        )}
      </div>
      {register === workPlans && <PlansLackingList onOpen={(form) => choose({ open: form })} />}
      {all.length === 0 ? (
        <Text>{say('empty', { sheet: register.spec.name })}</Text>
      ) : (
        <>
          <RecordFilterBar shown={shown} filter={filter} onFilter={(next) => choose({ filter: next })} />
          <div className={styles.count}>
            <Text size={200} role="status">
              {records.length === 0 ? say('none') : say('count', { shown: records.length, all: all.length })}
            </Text>
            {narrows(filter) && (
              <Button
                appearance="subtle"
                size="small"
                icon={<FilterDismissRegular />}
                onClick={() => choose({ filter: {} })}
              >
                {say('clear')}
              </Button>
            )}
          </div>
          <RecordList shown={shown} records={records} onOpen={openRecord} />
        </>
      )}
      {open?.kind === 'new' && (
        <NewRecordForm key={opening} register={register} entered={open.entered} onClosed={close} />
      )}
      {record !== undefined && (
        <RecordForm
          key={opening}
          register={register}
          record={record}
          onOpen={(other, form) => onChosen({ sheet: other, filter: {}, open: form })}
          onClosed={close}
        />
      )}
    </div>
  );
}
