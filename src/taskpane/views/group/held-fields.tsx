import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Register } from '../../../ledger/registers/register';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { dayName } from '../../../findings/day-name';
import { useLanguage, useTexts } from '../../texts';
import { heldFields } from './record-fields';
import { useSheetWord } from './words';

const texts = {
  title: {
    zh: '办理时填的，不在这里改；填错了的用“更正”。',
    en: 'Entered with steps: not changed here, but by a correction.',
  },
  named: {
    zh: '姓名和职务不在这里改；录错了的用“更正”。',
    en: 'What names the record is not changed here, but by a correction.',
  },
};

const useStyles = makeStyles({
  held: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '2px', margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface HeldFieldsProps {
  readonly register: Register;
  readonly record: RegisterRecord;
}

/** What a record says and editing leaves alone: who signed, when it was issued, a name and a post. */
export function HeldFields({ register, record }: HeldFieldsProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useSheetWord();
  const language = useLanguage();
  const columns = heldFields(register, record);
  if (columns.length === 0) return undefined;
  return (
    <div className={styles.held}>
      <dl className={styles.list}>
        {columns.map(({ header }) => {
          const day = record.day(header);
          return [
            <dt key={header} className={styles.name}>
              {word(header)}
            </dt>,
            <dd key={`${header} =`} className={styles.value}>
              {day === undefined ? record.text(header) : dayName(day, language)}
            </dd>,
          ];
        })}
      </dl>
      <Text size={200}>{say(register.lifecycle === undefined ? 'named' : 'title')}</Text>
    </div>
  );
}
