import { Link, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { placeName, sentence } from '../../../findings/sentence';
import { RowButton } from '../../parts/row-button';
import { VirtualList } from '../../parts/virtual-list';
import { useLedgerState, usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { chosenRecords } from '../group/chosen-records';
import { leadingTo } from '../group/leading';
import { useWord } from '../group/words';
import { attentionKinds, isOfChecks } from './attention-kinds';

const texts = {
  none: { zh: '今天没有要处理的事。', en: 'Nothing needs attention today.' },
  kinds: { zh: '待办的种类', en: 'Kinds of what is to be done' },
  every: { zh: '全部 {count}', en: 'All {count}' },
  kind: { zh: '{kind} {count}', en: '{kind} {count}' },
  checks: { zh: '台账检查', en: 'Checks' },
  进展: { zh: '进展', en: 'Progress' },
  all: { zh: '全部 {count} 件', en: 'All {count}' },
  fewer: { zh: '只看最要紧的', en: 'Only the gravest' },
};

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: '-8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

const fewest = 8;
const every = 'every';

interface AttentionLineProps {
  readonly line: Finding;
  readonly tabIndex?: 0 | -1;
  readonly onPress: () => void;
}

/** What is to be done, and where; what the checks found is counted, and is in no one place. */
function AttentionLine({ line, tabIndex = 0, onPress }: AttentionLineProps): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <RowButton tabIndex={tabIndex} onPress={onPress}>
      <Text>{sentence(line, language)}</Text>
      {!isOfChecks(line) && (
        <Text size={200} className={styles.place}>
          {placeName(line.where, language)}
        </Text>
      )}
    </RowButton>
  );
}

interface AttentionListProps {
  readonly lines: readonly Finding[];
  /** Leads to what the checks of the ledger found. */
  readonly onChecks: () => void;
}

/** What is to be done, gravest first and by what it is about; each line leads to its record, or to its cell. */
export function AttentionList({ lines, onChecks }: AttentionListProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useWord();
  const { session, go } = usePane();
  const state = useLedgerState();
  const [kind, setKind] = useState(every);
  const [all, setAll] = useState(false);
  const kinds = useMemo(() => attentionKinds(lines), [lines]);
  const keys = useMemo(() => new Map(lines.map((line, index) => [line, `${line.code} ${index}`])), [lines]);
  const keyOf = (line: Finding): string => keys.get(line) ?? line.code;
  if (lines.length === 0) return <Text>{say('none')}</Text>;
  const own = kinds.find(({ sheet }) => sheet === kind);
  const chosen = own?.lines ?? lines;
  const name = (sheet: string): string => (sheet === '' ? say('checks') : sheet === '进展' ? say('进展') : word(sheet));
  const lead = (line: Finding): void => {
    if (isOfChecks(line)) return onChecks();
    const { where } = line;
    const records = leadingTo(state, where);
    if (records !== undefined) {
      chosenRecords.choose(session, records);
      go('group');
    } else if (where.sheet !== undefined && where.cell !== undefined) void session.show(where.sheet, where.cell);
  };
  return (
    <>
      {kinds.length > 1 && (
        <TabList
          size="small"
          appearance="subtle"
          className={styles.tabs}
          aria-label={say('kinds')}
          selectedValue={own === undefined ? every : kind}
          onTabSelect={(_event, { value }) => setKind(String(value))}
        >
          <Tab value={every}>{say('every', { count: lines.length })}</Tab>
          {kinds.map(({ sheet, lines: { length } }) => (
            <Tab key={sheet} value={sheet}>
              {say('kind', { kind: name(sheet), count: length })}
            </Tab>
          ))}
        </TabList>
      )}
      {all ? (
        <VirtualList items={chosen} label={say('every', { count: chosen.length })} keyOf={keyOf} estimate={56}>
          {(line, tabIndex) => <AttentionLine line={line} tabIndex={tabIndex} onPress={() => lead(line)} />}
        </VirtualList>
      ) : (
        <ul className={styles.list}>
          {chosen.slice(0, fewest).map((line) => (
            <li key={keyOf(line)}>
              <AttentionLine line={line} onPress={() => lead(line)} />
            </li>
          ))}
        </ul>
      )}
      {chosen.length > fewest && (
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer') : say('all', { count: chosen.length })}
        </Link>
      )}
    </>
  );
}
