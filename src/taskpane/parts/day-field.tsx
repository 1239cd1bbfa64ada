import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { isDay } from '../../ledger/reading/day';
import { useSessionView } from '../session-context';
import { useLanguage, useTexts } from '../texts';
import { dayName } from '../../findings/day-name';
import { told, type Check } from './entry-fields';
import { typedDay, yearMeant } from './typed-day';

const texts = {
  example: { zh: '如 {year}年3月5日', en: 'such as {year}-03-05' },
  calendar: { zh: '打开日历', en: 'Open the calendar' },
  noDay: {
    zh: '读不出是哪一天。请写成 {year}年3月5日 或 {year}-3-5。',
    en: 'This is no day. Write it as {year}-03-05.',
  },
};

const useStyles = makeStyles({
  input: { position: 'relative', width: '100%', minWidth: 0 },
  text: { minWidth: 0 },
  // Nothing of it is seen or reached but the calendar it opens, which stands where it stands.
  native: {
    position: 'absolute',
    insetInlineEnd: 0,
    bottom: 0,
    width: '1px',
    height: '1px',
    padding: 0,
    border: 'none',
    opacity: 0,
    pointerEvents: 'none',
    colorScheme: 'light dark',
  },
});

/** Browsers open their calendar for the page they show, and not for a frame within another site's. */
const hasCalendar = (): boolean => 'showPicker' in HTMLInputElement.prototype && window.top === window;

/** The year of the ledger; while there is none, this year. */
function useLedgerYear(): number {
  const { ledger } = useSessionView();
  if (ledger.kind === 'ledger') return ledger.state.ledger.year;
  return ledger.kind === 'no-ledger' ? Number(ledger.today.slice(0, 4)) : NaN;
}

const unread = (value: string, message: string): Check | undefined =>
  value === '' || isDay(value) ? undefined : { state: 'error', message };

interface DayFieldProps {
  readonly label: string;
  /** `2026-03-05`, empty, or what was typed and is no day. */
  readonly value: string;
  readonly required?: boolean;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly check?: Check | undefined;
  /** What is meant where no day is entered. */
  readonly hint?: string;
  readonly onValue: (value: string) => void;
}

/**
 * A day under its label, read and written as offices write days, whatever language the browser speaks: its own field of
 * days follows the browser, not the page. The browser's calendar is there for whoever would rather choose.
 */
export function DayField(field: DayFieldProps): React.ReactNode {
  const { label, value, required, small, disabled, check, hint, onValue } = field;
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const native = useRef<HTMLInputElement>(null);
  const ledgerYear = useLedgerYear();
  // What stands in the field while it is typed, and the year meant by it; afterwards the day is written in full.
  const [typing, setTyping] = useState<{ readonly text: string; readonly year: number }>();
  const year = typing?.year ?? yearMeant(value, ledgerYear);
  const written = !isDay(value) || language === 'en' ? value : dayName(value, language);
  const type = (text: string): void => {
    setTyping({ text, year });
    onValue(typedDay(text, year) ?? text.trim());
  };
  const choose = (): void => native.current?.showPicker();
  // Nobody is told while still typing that it is no day yet.
  const said = typing !== undefined ? undefined : (check ?? unread(value, say('noDay', { year })));
  return (
    <Field
      label={label}
      required={required}
      size={small === true ? 'small' : 'medium'}
      {...(hint === undefined ? {} : { hint })}
      {...told(said)}
    >
      <Input
        className={styles.input}
        disabled={disabled}
        input={{ className: styles.text }}
        size={small === true ? 'small' : 'medium'}
        value={typing?.text ?? written}
        placeholder={say('example', { year })}
        onChange={(_event, { value: text }) => type(text)}
        onBlur={() => setTyping(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && event.altKey && hasCalendar()) choose();
        }}
        contentAfter={
          hasCalendar() ? (
            <>
              <Button
                appearance="transparent"
                size="small"
                disabled={disabled}
                icon={<CalendarRegular />}
                aria-label={say('calendar')}
                onClick={choose}
              />
              <input
                ref={native}
                type="date"
                className={styles.native}
                tabIndex={-1}
                aria-hidden
                value={isDay(value) ? value : ''}
                onChange={({ target }) => {
                  setTyping(undefined);
                  onValue(target.value);
                }}
              />
            </>
          ) : undefined
        }
      />
    </Field>
  );
}
