import { Badge, makeStyles } from '@fluentui/react-components';
import type { Light } from '../../ledger/progress/light';
import { useTexts } from '../texts';

const texts = {
  绿: { zh: '绿灯', en: 'Green' },
  黄: { zh: '黄灯', en: 'Amber' },
  红: { zh: '红灯', en: 'Red' },
  灰: { zh: '暂缓', en: 'On hold' },
};

const colors = { 绿: 'success', 黄: 'warning', 红: 'danger', 灰: 'subtle' } as const;

// Beside a long name it keeps its one line.
const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: 'nowrap' } });

/** A light in colour and in words: colour alone would be lost on many. */
export function LightBadge({ light }: { readonly light: Light }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  if (light === '') return null;
  return (
    <Badge className={styles.badge} appearance="tint" color={colors[light]}>
      {say(light)}
    </Badge>
  );
}
