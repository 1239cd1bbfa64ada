import { Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { DayField } from '../../parts/day-field';
import { UnitPicker } from '../../parts/unit-picker';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import type { RecordFilter } from './record-filter';
import type { ShownRegister } from './shown-registers';
import { useSheetWord, useWord } from './words';

const texts = {
  title: { zh: '筛选{noun}', en: 'Filter: {noun}' },
  text: { zh: '查找文字', en: 'Find a text' },
  hint: { zh: '查找编号、单位、内容里的字', en: 'Find in numbers, units and texts' },
  state: { zh: '状态', en: 'State' },
  unit: { zh: '单位', en: 'Unit' },
  on: { zh: '哪一天的名单', en: 'As of the day' },
  all: { zh: '全部', en: 'All' },
};

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  search: { maxWidth: '100%' },
  choices: {
    display: 'grid',
    // No picker of units is narrower.
    gridTemplateColumns: 'repeat(auto-fit, minmax(250px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
});

interface RecordFilterBarProps {
  readonly shown: ShownRegister;
  readonly filter: RecordFilter;
  readonly onFilter: (filter: RecordFilter) => void;
}

/** Narrows a register down by text, and by state, unit and day where it has them. */
export function RecordFilterBar({ shown, filter, onFilter }: RecordFilterBarProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useWord();
  const sheetWord = useSheetWord();
  const { ledger } = useLedgerState();
  const { register, units, span } = shown;
  const { lifecycle, noun } = register;
  return (
    <div className={styles.bar} role="search" aria-label={say('title', { noun: word(noun) })}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say('text')}
        placeholder={say('hint')}
        value={filter.text ?? ''}
        onChange={(_event, { value: text }) => onFilter({ ...filter, text })}
      />
      <div className={styles.choices}>
        {lifecycle !== undefined && (
          <Field label={say('state')}>
            <Select value={filter.state ?? ''} onChange={(_event, { value: state }) => onFilter({ ...filter, state })}>
              <option value="">{say('all')}</option>
              {lifecycle.states.map((state) => (
                <option key={state} value={state}>
                  {sheetWord(state)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {units !== undefined && (
          <UnitPicker
            single
            label={say('unit')}
            units={ledger.units}
            picked={filter.unit === undefined ? [] : [filter.unit]}
            onPick={(codes) => onFilter({ ...filter, unit: codes.at(-1) })}
          />
        )}
        {span !== undefined && (
          <DayField label={say('on')} value={filter.on ?? ''} onValue={(on) => onFilter({ ...filter, on })} />
        )}
      </div>
    </div>
  );
}
