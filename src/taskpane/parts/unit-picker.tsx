import {
  Field,
  makeStyles,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTexts } from '../texts';
import { told, type Check } from './entry-fields';
import { loadReadings } from './readings';
import { unitMatcher, type NamedUnit, type Readings } from './unit-matching';

const texts = {
  placeholder: { zh: '名称、别名、编码或拼音首字母', en: 'Name, alias, code or pinyin initials' },
  none: { zh: '没有这样的单位', en: 'No such unit' },
  more: { zh: '还有 {count} 个，请再输入几个字', en: '{count} more: type on to find them' },
  chosen: { zh: '已选的单位', en: 'Units chosen' },
  open: { zh: '展开列表：{label}', en: 'Open the list: {label}' },
};

/** Options shown at once: nobody reads further, and long lists open slowly. */
const mostOffered = 50;

const useStyles = makeStyles({
  // As narrow as the pane.
  control: { minWidth: 0 },
  list: { maxHeight: '260px', overflowY: 'auto' },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface UnitPickerProps {
  readonly label: string;
  readonly units: readonly NamedUnit[];
  /** Codes of the units picked. */
  readonly picked: readonly string[];
  readonly onPick: (codes: readonly string[]) => void;
  readonly required?: boolean;
  /** What is to be said beside it. */
  readonly check?: Check | undefined;
  /** A later choice takes the place of the first. */
  readonly single?: boolean;
}

/** Picks units by typing: names, aliases, codes, pinyin and its initials. */
export function UnitPicker({
  label,
  units,
  picked,
  onPick,
  required = false,
  check,
  single = false,
}: UnitPickerProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [typed, setTyped] = useState('');
  const [readings, setReadings] = useState<Readings>();
  const match = useMemo(() => unitMatcher(units, readings), [units, readings]);
  const offered = match(typed).filter(({ code }) => !picked.includes(code));
  const names = useMemo(() => new Map(units.map(({ code, name }) => [code, name])), [units]);
  const load = () => {
    // Without the readings names and codes are still found.
    if (readings === undefined) void loadReadings().then((loaded) => setReadings(() => loaded));
  };
  return (
    <Field label={label} required={required} {...told(check)}>
      <TagPicker
        onOpenChange={(_event, { open }) => open && load()}
        onOptionSelect={(_event, { value, selectedOptions }) => {
          if (!names.has(value)) return;
          onPick(single ? selectedOptions.filter((code) => code === value) : selectedOptions);
          setTyped('');
        }}
        selectedOptions={[...picked]}
      >
        <TagPickerControl
          className={styles.control}
          expandIcon={{ 'aria-label': say('open', { label }), 'aria-labelledby': undefined }}
        >
          {picked.length > 0 && (
            <TagPickerGroup aria-label={say('chosen')}>
              {picked.map((code) => (
                <Tag key={code} shape="rounded" size="small" value={code}>
                  {names.get(code) ?? code}
                </Tag>
              ))}
            </TagPickerGroup>
          )}
          <TagPickerInput
            aria-label={label}
            placeholder={picked.length === 0 ? say('placeholder') : ''}
            value={typed}
            onFocus={load}
            onChange={(event) => setTyped(event.target.value)}
          />
        </TagPickerControl>
        <TagPickerList className={styles.list}>
          {offered.slice(0, mostOffered).map(({ code, name, aliases }) => (
            <TagPickerOption key={code} value={code} text={name}>
              <span>
                {name} <span className={styles.more}>{[code, ...aliases].join(' · ')}</span>
              </span>
            </TagPickerOption>
          ))}
          {offered.length === 0 && <Text>{say('none')}</Text>}
          {offered.length > mostOffered && <Text>{say('more', { count: offered.length - mostOffered })}</Text>}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}
