import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Light } from '../../../ledger/progress/light';
import { lightNames, stateNames } from '../../parts/state-names';
import { useTexts } from '../../texts';

const texts = {
  ...lightNames,
  '': stateNames[''],
  show: { zh: '查看这些条目', en: 'Show these items' },
};

const order: readonly Light[] = ['红', '黄', '绿', '灰', ''];

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tile: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    display: 'flex',
    // Heard as “红灯 3”, seen with the figure above.
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    alignItems: 'flex-start',
    padding: '8px 10px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  红: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  黄: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  绿: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  灰: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  none: { borderLeftColor: tokens.colorNeutralStroke1 },
});

interface LightTilesProps {
  readonly counts: Readonly<Record<Light, number>>;
  readonly onLight: (light: Light) => void;
}

/** How many items stand at each light; each tile leads to them. */
export function LightTiles({ counts, onLight }: LightTilesProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  return (
    <ul className={styles.tiles}>
      {order
        // Items without a state are an exception, and a tile of its own would only ask what it means.
        .filter((light) => light !== '' || counts[light] > 0)
        .map((light) => (
          <li key={light}>
            <button
              type="button"
              className={mergeClasses(styles.tile, styles[light === '' ? 'none' : light])}
              title={say('show')}
              onClick={() => onLight(light)}
            >
              <Text size={200}>{say(light)}</Text>
              <Text size={500} weight="semibold">
                {counts[light]}
              </Text>
            </button>
          </li>
        ))}
    </ul>
  );
}
