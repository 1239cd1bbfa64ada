import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { placeName, sentence } from '../../../findings/sentence';
import { RowButton } from '../../parts/row-button';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';

const texts = {
  none: { zh: '今天没有要处理的事。', en: 'Nothing needs attention today.' },
  all: { zh: '全部 {count} 件', en: 'All {count}' },
  fewer: { zh: '只看最要紧的', en: 'Only the gravest' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

const fewest = 8;

/** What needs attention today, gravest first; each leads to its cell. */
export function AttentionList({ lines }: { readonly lines: readonly Finding[] }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <Text>{say('none')}</Text>;
  return (
    <>
      <ul className={styles.list}>
        {(all ? lines : lines.slice(0, fewest)).map((line, index) => (
          <li key={`${line.code} ${line.where.cell ?? ''} ${index}`}>
            <RowButton
              onPress={() => {
                const { sheet, cell } = line.where;
                if (sheet !== undefined && cell !== undefined) void session.show(sheet, cell);
              }}
            >
              <Text>{sentence(line, language)}</Text>
              <Text size={200} className={styles.place}>
                {placeName(line.where, language)}
              </Text>
            </RowButton>
          </li>
        ))}
      </ul>
      {lines.length > fewest && (
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer') : say('all', { count: lines.length })}
        </Link>
      )}
    </>
  );
}
