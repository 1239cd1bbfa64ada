import { Field, Input, makeStyles, Select, Textarea, type FieldProps } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0 },
});

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly required?: boolean;
  readonly check?: Check | undefined;
  readonly onValue: (value: string) => void;
}

/** What is to be said beside a field. */
export interface Check {
  readonly state: NonNullable<FieldProps['validationState']>;
  readonly message: string;
}

/** A check as a field takes it. */
export const told = (check: Check | undefined): Pick<FieldProps, 'validationState' | 'validationMessage'> =>
  check === undefined ? {} : { validationState: check.state, validationMessage: check.message };

/** A longer text under its label. */
export function TextArea({ label, value, rows = 3, required, check, onValue }: TextAreaProps): React.ReactNode {
  return (
    <Field label={label} required={required} {...told(check)}>
      <Textarea
        resize="vertical"
        textarea={{ rows }}
        value={value}
        onChange={(_event, { value: typed }) => onValue(typed)}
      />
    </Field>
  );
}

interface LineProps extends Omit<TextAreaProps, 'rows'> {
  readonly hint?: string;
  readonly after?: string;
  /** What is offered while it is typed; anything else can be typed as well. */
  readonly suggestions?: readonly string[];
}

/** A short text under its label. */
export function Line({
  label,
  value,
  check,
  onValue,
  hint,
  after,
  required,
  suggestions = [],
}: LineProps): React.ReactNode {
  const styles = useStyles();
  const offered = useId();
  return (
    <>
      <Field label={label} required={required} {...(hint === undefined ? {} : { hint })} {...told(check)}>
        <Input
          className={styles.input}
          input={{ className: styles.inner, ...(suggestions.length === 0 ? {} : { list: offered }) }}
          value={value}
          contentAfter={after === undefined ? null : <span>{after}</span>}
          onChange={(_event, { value: typed }) => onValue(typed)}
        />
      </Field>
      {suggestions.length > 0 && (
        <datalist id={offered}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface ChoiceProps extends Omit<TextAreaProps, 'rows'> {
  readonly choices: readonly { readonly value: string; readonly name: string }[];
}

/** One of a few choices under its label. */
export function Choice({ label, value, choices, check, required, onValue }: ChoiceProps): React.ReactNode {
  return (
    <Field label={label} required={required} {...told(check)}>
      <Select value={value} onChange={(_event, { value: chosen }) => onValue(chosen)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
