import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { inProse } from '../../../findings/day-name';
import { operationName, operationSubject } from '../../../findings/operation-names';
import { readLog, type LogLine } from '../../../ledger/log';
import type { LedgerState } from '../../../ledger/operations/operation';
import { RowButton } from '../../parts/row-button';
import { VirtualList } from '../../parts/virtual-list';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { linesWith } from './log-filter';

const texts = {
  find: { zh: '在日志中查找', en: 'Find in the log' },
  hint: { zh: '查找时间、操作、对象、内容', en: 'Find times, operations, subjects, values' },
  list: { zh: '操作日志', en: 'Log of operations' },
  count: { zh: '{shown}/{all} 条', en: '{shown} of {all}' },
  none: { zh: '没有符合条件的记录。', en: 'No line has these words.' },
  empty: { zh: '“操作日志”表里还没有记录。', en: 'The sheet 操作日志 has no lines yet.' },
  change: { zh: '{before} → {after}', en: '{before} → {after}' },
  nothing: { zh: '（空）', en: '(empty)' },
};

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  find: { maxWidth: '100%' },
  first: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface LineProps {
  readonly line: LogLine;
  readonly tabIndex: 0 | -1;
}

function Line({ line, tabIndex }: LineProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  const shown = (text: string): string => (text === '' ? say('nothing') : text);
  return (
    <RowButton tabIndex={tabIndex} onPress={() => void session.show(line.sheet, line.cell)}>
      <span className={styles.first}>
        <Text weight="semibold">{operationName(line.operation, language)}</Text>
        <Text size={200} className={styles.quiet}>
          {inProse(line.time, language)}
        </Text>
      </span>
      {line.subject !== '' && <Text>{operationSubject(line.operation, line.subject, language)}</Text>}
      {(line.before !== '' || line.after !== '') && (
        <Text size={200} className={styles.quiet}>
          {line.before === ''
            ? inProse(line.after, language)
            : say('change', { before: line.before, after: shown(line.after) })}
        </Text>
      )}
    </RowButton>
  );
}

/** The lines of 操作日志, newest first; each leads to its row. */
export function LogLines({ state }: { readonly state: LedgerState }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { about } = usePane();
  const [wanted, setWanted] = useState(about);
  const all = useMemo(() => readLog(state), [state]);
  const lines = useMemo(() => linesWith(all, wanted), [all, wanted]);
  if (all.length === 0) return <Text>{say('empty')}</Text>;
  return (
    <div className={styles.lines}>
      <SearchBox
        className={styles.find}
        size="small"
        aria-label={say('find')}
        placeholder={say('hint')}
        value={wanted}
        onChange={(_event, { value }) => setWanted(value)}
      />
      <Text size={200} role="status">
        {lines.length === 0 ? say('none') : say('count', { shown: lines.length, all: all.length })}
      </Text>
      <VirtualList items={lines} label={say('list')} keyOf={({ cell }) => cell} estimate={64}>
        {(line, tabIndex) => <Line line={line} tabIndex={tabIndex} />}
      </VirtualList>
    </div>
  );
}
