import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import { kindNames } from './kind-names';

const useStyles = makeStyles({ kinds: { flexWrap: 'wrap' }, kind: { whiteSpace: 'nowrap' } });

interface KindChoiceProps<Kind extends keyof typeof kindNames> {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly value: Kind;
  readonly onChange: (kind: Kind) => void;
}

/** One of the kinds of units, or of tasks. */
export function KindChoice<Kind extends keyof typeof kindNames>(choice: KindChoiceProps<Kind>): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(kindNames);
  const { label, kinds, value, onChange } = choice;
  return (
    <Field label={label}>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        value={value}
        onChange={(_event, { value: chosen }) => onChange(kinds.find((kind) => kind === chosen) ?? value)}
      >
        {kinds.map((kind) => (
          <Radio key={kind} className={styles.kind} value={kind} label={say(kind)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
