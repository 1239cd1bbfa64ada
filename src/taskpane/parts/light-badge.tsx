import { Badge, makeStyles } from '@fluentui/react-components';
import type { Light } from '../../ledger/progress/light';
import { useTexts } from '../texts';
import { lightNames } from './state-names';

const colors = { 绿: 'success', 黄: 'warning', 红: 'danger', 灰: 'subtle' } as const;

// Beside a long name it keeps its one line.
const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: 'nowrap' } });

/** A light in colour and in words: colour alone would be lost on many. */
export function LightBadge({ light }: { readonly light: Light }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(lightNames);
  if (light === '') return null;
  return (
    <Badge className={styles.badge} appearance="tint" color={colors[light]}>
      {say(light)}
    </Badge>
  );
}
