import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Role } from '../../../plan/plan';
import { roleNames } from '../../parts/state-names';
import { useTexts } from '../../texts';

/** Pixels. */
export const columnWidth = 40;

const texts = {
  cell: { zh: '{task}，{unit}：{role}', en: '{task}, {unit}: {role}' },
  none: { zh: '空', en: 'empty' },
  shareShort: { zh: '责任', en: 'R' },
  leadShort: { zh: '牵头', en: 'L' },
};

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    width: `${columnWidth}px`,
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Shown for the mouse too, as sheets do: it says where the arrow keys go on from.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { cursor: 'pointer' },
  lead: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  share: { backgroundColor: tokens.colorNeutralBackground3 },
});

interface RoleCellProps {
  readonly ref: Ref<HTMLDivElement> | undefined;
  /** Names of what it is about. */
  readonly task: string;
  readonly unit: string;
  readonly role: Role | '';
  /** Its column in the grid, from 1, that of the tasks' names counted. */
  readonly column: number;
  /** Pixels from the grid's edge. */
  readonly start: number;
  /** The Tab key leads to it. */
  readonly reached: boolean;
  /** Something can be changed. */
  readonly open: boolean;
  readonly onPress: () => void;
}

/** What part a unit has in a task; a press goes on to the next. */
export function RoleCell({
  ref,
  task,
  unit,
  role,
  column,
  start,
  reached,
  open,
  onPress,
}: RoleCellProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const sayRole = useTexts(roleNames);
  return (
    <div
      ref={ref}
      role="gridcell"
      aria-colindex={column}
      aria-label={say('cell', { task, unit, role: role === '' ? say('none') : sayRole(role) })}
      tabIndex={reached ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        open && styles.open,
        role === '牵头' && styles.lead,
        role === '责任' && styles.share,
      )}
      style={{ left: start }}
      onClick={onPress}
    >
      {role === '' ? '' : say(role === '牵头' ? 'leadShort' : 'shareShort')}
    </div>
  );
}
