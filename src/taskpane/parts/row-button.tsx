import { makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: '8px 4px',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface RowButtonProps {
  readonly tabIndex?: 0 | -1;
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

/** A row of a list that does one thing when pressed; a form that it opens gives the focus back to it. */
export function RowButton({ tabIndex = 0, title, onPress, children }: RowButtonProps): React.ReactNode {
  const styles = useStyles();
  const returning = useRestoreFocusTarget();
  return (
    <button type="button" className={styles.row} tabIndex={tabIndex} title={title} onClick={onPress} {...returning}>
      {children}
    </button>
  );
}
