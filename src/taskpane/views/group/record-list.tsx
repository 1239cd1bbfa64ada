import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { stateOf } from '../../../ledger/registers/lifecycle';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { dayName } from '../../../findings/day-name';
import { RowButton } from '../../parts/row-button';
import { VirtualList } from '../../parts/virtual-list';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { people } from './people';
import { daysLeft, isWaiting } from './record-filter';
import type { ShownRegister } from './shown-registers';
import { useSheetWord, useWord } from './words';

const texts = {
  vacant: { zh: '空缺', en: 'Vacant' },
  over: { zh: '逾期 {days} 天', en: '{days} days over' },
  left: { zh: '还有 {days} 天', en: '{days} days left' },
  today: { zh: '今天到期', en: 'due today' },
  labelled: { zh: '{label} {value}', en: '{label} {value}' },
};

const useStyles = makeStyles({
  first: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', columnGap: '8px' },
  heading: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  badges: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: '4px', flexShrink: 0, maxWidth: '50%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface DueProps {
  readonly shown: ShownRegister;
  readonly record: RegisterRecord;
}

/** How much time there is left, where that is little or none. */
function DueBadge({ shown, record }: DueProps): React.ReactNode {
  const say = useTexts(texts);
  const state = useLedgerState();
  const left = daysLeft(shown, record, state);
  if (left === undefined || left > state.ledger.settings.dueSoonDays) return undefined;
  return (
    <Badge appearance="tint" color={left < 0 ? 'danger' : 'warning'}>
      {left < 0 ? say('over', { days: -left }) : left === 0 ? say('today') : say('left', { days: left })}
    </Badge>
  );
}

/** What a record is called: its title, or what its key says where it has no number. */
function useHeading({ register }: ShownRegister): (record: RegisterRecord) => string {
  const { ledger } = useLedgerState();
  const { spec, title, number, naming } = register;
  const [first = ''] = spec.key;
  return (record) => {
    if (number !== undefined) return record.text(title) || record.key;
    const key = record.text(first);
    if (naming[first] === 'task') return `${key} ${ledger.tasks.find(({ code }) => code === key)?.name ?? ''}`.trim();
    return spec.key
      .map((header) => record.text(header))
      .join(' ')
      .trim();
  };
}

interface RowProps extends DueProps {
  readonly tabIndex: 0 | -1;
  readonly onOpen: (record: RegisterRecord) => void;
}

function Row({ shown, record, tabIndex, onOpen }: RowProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useWord();
  const sheetWord = useSheetWord();
  const language = useLanguage();
  const heading = useHeading(shown);
  const { lifecycle, number, spec } = shown.register;
  const state = lifecycle === undefined ? undefined : stateOf(lifecycle, record);
  const facts = shown.summary.flatMap((header) => {
    const day = record.day(header);
    const text = record.text(header);
    const value = day === undefined ? text : dayName(day, language);
    const kind = spec.columns.find((column) => column.header === header)?.kind;
    if (value === '') return [];
    return [kind === 'date' || people.has(header) ? say('labelled', { label: word(header), value }) : value];
  });
  return (
    <RowButton tabIndex={tabIndex} onPress={() => onOpen(record)}>
      <span className={styles.first}>
        <Text weight="semibold" className={styles.heading}>
          {heading(record)}
        </Text>
        <span className={styles.badges}>
          {isWaiting(shown, record) && (
            <Badge appearance="tint" color="warning">
              {say('vacant')}
            </Badge>
          )}
          <DueBadge shown={shown} record={record} />
          {state !== undefined && (
            <Badge appearance="tint" color={state === lifecycle?.states.at(-1) ? 'success' : 'informative'}>
              {sheetWord(state)}
            </Badge>
          )}
        </span>
      </span>
      <Text size={200} className={styles.quiet}>
        {[...(number === undefined ? [] : [record.key]), ...facts].join(' · ')}
      </Text>
    </RowButton>
  );
}

interface RecordListProps {
  readonly shown: ShownRegister;
  readonly records: readonly RegisterRecord[];
  readonly onOpen: (record: RegisterRecord) => void;
}

/** The records of a register, each opening in its form. */
export function RecordList({ shown, records, onOpen }: RecordListProps): React.ReactNode {
  const word = useWord();
  return (
    <VirtualList
      items={records}
      label={word(shown.register.noun)}
      keyOf={({ sheet, row }) => `${sheet} ${row}`}
      estimate={62}
    >
      {(record, tabIndex) => <Row shown={shown} record={record} tabIndex={tabIndex} onOpen={onOpen} />}
    </VirtualList>
  );
}
