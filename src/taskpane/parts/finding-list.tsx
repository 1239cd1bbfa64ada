import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { placeName, sentence, severityName } from '../../findings/sentence';
import type { Finding, Severity } from '../../findings/finding';
import { usePane } from '../session-context';
import { useLanguage, useTexts } from '../texts';

const texts = { jump: { zh: '转到 {place}', en: 'Go to {place}' } };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    alignItems: 'start',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Its space is there only where it holds something.
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', ':empty': { display: 'none' } },
  what: { display: 'flex', flexDirection: 'column', rowGap: '2px', overflowWrap: 'anywhere' },
});

const colors: Record<Severity, 'danger' | 'warning' | 'informative'> = {
  error: 'danger',
  warning: 'warning',
  repair: 'informative',
};

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Says what to show beside a finding: a fix, a decision. */
  readonly action?: (found: Finding) => React.ReactNode;
}

/** Findings with their severity; those that have a cell in this workbook lead to it. */
export function FindingList({ findings, action }: FindingListProps): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const say = useTexts(texts);
  const { session } = usePane();
  return (
    <ul className={styles.list}>
      {findings.map((found, index) => {
        const { sheet, cell, file = '' } = found.where;
        const here = sheet !== undefined && cell !== undefined && file === '';
        const place = placeName(found.where, language);
        return (
          <li key={`${found.code} ${place} ${index}`} className={styles.line}>
            <Badge appearance="tint" color={colors[found.severity]}>
              {severityName(found.severity, language)}
            </Badge>
            <div className={styles.what}>
              <Text>{sentence(found, language)}</Text>
              {here ? (
                <Link as="button" onClick={() => void session.show(sheet, cell)}>
                  {say('jump', { place })}
                </Link>
              ) : (
                place !== '' && <Text size={200}>{place}</Text>
              )}
              <div className={styles.actions}>{action?.(found)}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
