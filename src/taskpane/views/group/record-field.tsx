import { Button, makeStyles } from '@fluentui/react-components';
import { inProse } from '../../../findings/day-name';
import { meetings } from '../../../ledger/registers';
import { recordsOf, type Register } from '../../../ledger/registers/register';
import type { PlainDate } from '../../../plan/plan';
import type { ColumnSpec } from '../../../workbook/sheet-spec';
import { DayField } from '../../parts/day-field';
import { Choice, Line, TextArea, type Check } from '../../parts/entry-fields';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { namesFor, withEverybodyOn } from './people';
import { UnitField } from './unit-field';
import { useSheetWord } from './words';

const texts = {
  everybody: { zh: '填入当天在任的人', en: 'Everybody in office on that day' },
  numbered: { zh: '不填就自动编号', en: 'Numbered by itself where it is left empty' },
};

/** From this width on, in characters of the sheet's column, a text has more than one line. */
const longText = 28;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  fill: { alignSelf: 'flex-start' },
});

interface RecordFieldProps {
  readonly register: Register;
  readonly column: ColumnSpec;
  readonly value: string;
  readonly required?: boolean;
  readonly check?: Check | undefined;
  /** The day that is meant by who is in office. */
  readonly day: PlainDate;
  readonly onValue: (value: string) => void;
}

/** One column of a record as a field: days, choices, units, tasks, meetings, people and texts each in their way. */
export function RecordField(field: RecordFieldProps): React.ReactNode {
  const { register, column, value, required = false, check, day, onValue } = field;
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const word = useSheetWord();
  const state = useLedgerState();
  const { header, kind, choices } = column;
  const shown = { label: word(header), value, required, check, onValue };
  const among = (offered: readonly { value: string; name: string }[]) => {
    const known = value === '' || offered.some((one) => one.value === value);
    const own = known ? [] : [{ value, name: value }];
    return <Choice {...shown} choices={[{ value: '', name: '' }, ...offered, ...own]} />;
  };
  switch (register.naming[header]) {
    case 'unit':
    case 'units':
      return <UnitField {...shown} single={register.naming[header] === 'unit'} />;
    case 'task':
      return among(state.ledger.tasks.map(({ code, name }) => ({ value: code, name: `${code} ${name}` })));
    case 'phase':
      return among(state.ledger.phases.map(({ name }) => ({ value: name, name })));
    case 'meeting':
      return among(
        recordsOf(state.workbook, meetings).map((meeting) => ({
          value: meeting.key,
          name: [meeting.key, meeting.text('会议类别'), inProse(meeting.day('日期') ?? '', language)].join(' ').trim(),
        })),
      );
    default:
  }
  if (choices !== undefined) return among(choices.map((choice) => ({ value: choice, name: word(choice) })));
  if (kind === 'date') return <DayField {...shown} />;
  if (header === '出席')
    return (
      <div className={styles.field}>
        <TextArea {...shown} />
        <Button size="small" className={styles.fill} onClick={() => onValue(withEverybodyOn(state, value, day))}>
          {say('everybody')}
        </Button>
      </div>
    );
  if (kind === 'text' && column.width >= longText) return <TextArea {...shown} />;
  const suggestions = header === '单位' ? state.ledger.units.map(({ name }) => name) : namesFor(state, header, day);
  const own = register.number !== undefined && register.spec.key.includes(header);
  return <Line {...shown} suggestions={suggestions} {...(own ? { hint: say('numbered') } : {})} />;
}
