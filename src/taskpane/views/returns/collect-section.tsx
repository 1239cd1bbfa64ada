import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import type { LedgerState } from '../../../ledger/operations/operation';
import { countedStates } from '../../../report/summary';
import { Section } from '../../parts/section';
import { useLedgerState, usePane } from '../../session-context';
import { useTexts } from '../../texts';
import type { Collection, CollectionView } from './collection';
import { DropZone } from './drop-zone';
import { MergedSection } from './merged-section';

const texts = {
  heading: { zh: '回收与汇总', en: 'Collect and merge' },
  count: { zh: '已放入 {count} 个文件', en: '{count} files are here' },
  clear: { zh: '清空', en: 'Clear' },
  merge: { zh: '汇总', en: 'Merge' },
  again: { zh: '重新汇总', en: 'Merge again' },
  stop: { zh: '停止', en: 'Stop' },
  advance: { zh: '{done}/{all}', en: '{done} of {all}' },
  working: { zh: '进度', en: 'Progress' },
  summary: {
    zh: '按时 {按时}，迟报 {迟报}，零报告 {零报告}，未报 {未报}，退回 {退回}。',
    en: '{按时} on time, {迟报} late, {零报告} zero reports, {未报} missing, {退回} sent back.',
  },
};

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface CollectSectionProps {
  readonly collection: Collection;
  readonly view: CollectionView;
}

/** Takes in returned files and merges them. */
export function CollectSection({ collection, view }: CollectSectionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { session } = usePane();
  const state = useLedgerState();
  const { files, advance, merged } = view;
  const section = useRef<HTMLDivElement>(null);
  const mergeOf = (now: LedgerState): Promise<void> => {
    session.begin();
    return collection.merge(now.ledger, now.today).catch((error: unknown) => session.refuse(error));
  };
  /** A decision was just entered: this view may still show the ledger as it was. */
  const again = async (): Promise<void> => {
    const { ledger } = session.view;
    if (ledger.kind === 'ledger') await mergeOf(ledger.state);
  };
  const start = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    start.current?.focus();
    collection.stop();
  };
  const clear = (): void => {
    // Its button goes with the files: the focus goes to what is pressed next.
    section.current?.querySelector('button')?.focus();
    collection.clear();
  };
  return (
    <Section title={say('heading')}>
      <div ref={section}>
        <DropZone disabled={advance !== undefined} onFiles={(more) => collection.add(more)} />
      </div>
      {files.length > 0 && (
        <div className={styles.line}>
          <Text aria-live="polite">{say('count', { count: files.length })}</Text>
          <Button disabledFocusable={advance !== undefined} size="small" onClick={clear}>
            {say('clear')}
          </Button>
          <Button
            ref={start}
            disabledFocusable={advance !== undefined}
            appearance="primary"
            onClick={() => void mergeOf(state)}
          >
            {say(merged === undefined ? 'merge' : 'again')}
          </Button>
        </div>
      )}
      {advance !== undefined && (
        <div className={styles.line}>
          <ProgressBar aria-label={say('working')} value={advance.all === 0 ? 0 : advance.done / advance.all} />
          <Text>{say('advance', { done: advance.done, all: advance.all })}</Text>
          <Button size="small" onClick={stop}>
            {say('stop')}
          </Button>
        </div>
      )}
      <Text role="status" weight="semibold">
        {merged !== undefined && say('summary', countedStates(merged.year))}
      </Text>
      {/* It stays while the same files are merged again: whoever decides one value after the other stays where they are. */}
      {merged !== undefined && (
        <MergedSection
          collection={collection}
          merged={merged}
          busy={advance !== undefined}
          onAgain={() => void again()}
        />
      )}
    </Section>
  );
}
