import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface PageHeadProps {
  readonly title: string;
  /** Where the way back leads. */
  readonly back: string;
  readonly onBack: () => void;
}

/** The head of a page that stands in a view's place for a while; the way back has the focus. */
export function PageHead({ title, back, onBack }: PageHeadProps): React.ReactNode {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button ref={button} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={back} onClick={onBack} />
      <h2 className={styles.title}>{title}</h2>
    </div>
  );
}
