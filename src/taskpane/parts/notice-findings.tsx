import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import { useTexts } from '../texts';
import { FindingList } from './finding-list';

const texts = {
  all: { zh: '全部 {count} 条', en: 'All {count}' },
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '4px', alignItems: 'flex-start' },
  quote: {
    color: tokens.colorNeutralForeground3,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: '6px',
  },
});

/** Findings shown before one asks for the rest. */
const first = 3;
const longestQuote = 80;

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}……` : text;
}

/** What was found in a notice, each with the line it was found in. */
export function NoticeFindings({
  findings,
  text,
}: {
  readonly findings: readonly Finding[];
  readonly text: string;
}): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [all, setAll] = useState(false);
  const lines = text.split(/\r\n|\r|\n/);
  return (
    <div className={styles.part}>
      <FindingList
        findings={all ? findings : findings.slice(0, first)}
        action={({ where }) => {
          const line = where.line === undefined ? '' : (lines[where.line - 1]?.trim() ?? '');
          return line === '' ? undefined : (
            <Text size={200} className={styles.quote}>
              {quoted(line)}
            </Text>
          );
        }}
      />
      {!all && findings.length > first && (
        <Button appearance="subtle" size="small" onClick={() => setAll(true)}>
          {say('all', { count: findings.length })}
        </Button>
      )}
    </div>
  );
}
