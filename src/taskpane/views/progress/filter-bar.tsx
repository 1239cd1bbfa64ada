import { Checkbox, Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { Ledger } from '../../../ledger/ledger';
import type { Light } from '../../../ledger/progress/light';
import type { ProgressFilter } from '../../../ledger/progress/filter';
import { lightNames } from '../../parts/state-names';
import { UnitPicker } from '../../parts/unit-picker';
import { useTexts } from '../../texts';

const texts = {
  title: { zh: '筛选进展', en: 'Filter the progress' },
  text: { zh: '查找文字', en: 'Find a text' },
  hint: { zh: '查找任务、单位、内容里的字', en: 'Find in tasks, units and texts' },
  unit: { zh: '单位', en: 'Unit' },
  task: { zh: '任务', en: 'Task' },
  phase: { zh: '阶段', en: 'Phase' },
  light: { zh: '预警', en: 'Light' },
  late: { zh: '只看逾期', en: 'Late only' },
  all: { zh: '全部', en: 'All' },
  ...lightNames,
};

const lights = ['红', '黄', '绿', '灰'] as const;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  search: { maxWidth: '100%' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  pick: { minWidth: 0 },
  select: { '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onValue: (value: string) => void;
}

function Pick({ label, value, choices, onValue }: PickProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  return (
    <Field label={label} size="small" className={styles.pick}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, { value: picked }) => onValue(picked)}
      >
        <option value="">{say('all')}</option>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FilterBarProps {
  readonly ledger: Ledger;
  readonly filter: ProgressFilter;
  readonly onFilter: (filter: ProgressFilter) => void;
}

/** Narrows the list down; what is left empty lets everything through. */
export function FilterBar({ ledger, filter, onFilter }: FilterBarProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const or = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <div className={styles.bar} role="search" aria-label={say('title')}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say('text')}
        placeholder={say('hint')}
        value={filter.text ?? ''}
        onChange={(_event, { value }) => onFilter({ ...filter, text: or(value) })}
      />
      <UnitPicker
        single
        label={say('unit')}
        units={ledger.units}
        picked={filter.unit === undefined ? [] : [filter.unit]}
        onPick={(codes) => onFilter({ ...filter, unit: codes.at(-1) })}
      />
      <div className={styles.choices}>
        <Pick
          label={say('task')}
          value={filter.task ?? ''}
          choices={ledger.tasks.map(({ code, name }) => [code, `${code} ${name}`])}
          onValue={(task) => onFilter({ ...filter, task: or(task) })}
        />
        <Pick
          label={say('phase')}
          value={filter.phase ?? ''}
          choices={ledger.phases.map(({ name }) => [name, name])}
          onValue={(phase) => onFilter({ ...filter, phase: or(phase) })}
        />
        <Pick
          label={say('light')}
          value={filter.light ?? ''}
          choices={lights.map((light) => [light, say(light)])}
          onValue={(light) => onFilter({ ...filter, light: or(light) as Light | undefined })}
        />
        <Checkbox
          label={say('late')}
          checked={filter.late === true}
          onChange={(_event, { checked }) => onFilter({ ...filter, late: checked === true })}
        />
      </div>
    </div>
  );
}
