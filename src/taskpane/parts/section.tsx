import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type Ref } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', outlineOffset: '4px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SectionProps {
  readonly title: string;
  /** It is a part of another section. */
  readonly within?: boolean;
  /** What stands at the end of its heading. */
  readonly aside?: React.ReactNode;
  /** For what leads here; the section can take the focus then. */
  readonly ref?: Ref<HTMLElement>;
  readonly children: React.ReactNode;
}

/** A part of a view under its heading; screen readers find it as a region of that name. */
export function Section({ title, within = false, aside, ref, children }: SectionProps): React.ReactNode {
  const styles = useStyles();
  const heading = useId();
  const Heading = within ? 'h3' : 'h2';
  return (
    <section
      ref={ref}
      className={styles.section}
      aria-labelledby={heading}
      tabIndex={ref === undefined ? undefined : -1}
    >
      <div className={styles.head}>
        <Heading id={heading} className={styles.title}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
