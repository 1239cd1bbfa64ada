import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
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
  const { ledger, today } = useLedgerState();
  const { files, advance, merged } = view;
  const merge = () => collection.merge(ledger, today).catch((error: unknown) => session.refuse(error));
  /** A decision was just entered: this view may still show the ledger as it was. */
  const again = async (): Promise<void> => {
    const { view: now } = session;
    if (now.ledger.kind !== 'ledger') return;
    const { state } = now.ledger;
    await collection.merge(state.ledger, state.today).catch((error: unknown) => session.refuse(error));
  };
  return (
    <Section title={say('heading')}>
      <DropZone disabled={advance !== undefined} onFiles={(more) => collection.add(more)} />
      {files.length > 0 && (
        <div className={styles.line}>
          <Text aria-live="polite">{say('count', { count: files.length })}</Text>
          <Button disabled={advance !== undefined} size="small" onClick={() => collection.clear()}>
            {say('clear')}
          </Button>
          <Button disabled={advance !== undefined} appearance="primary" onClick={() => void merge()}>
            {say(merged === undefined ? 'merge' : 'again')}
          </Button>
        </div>
      )}
      {advance !== undefined && (
        <div className={styles.line}>
          <ProgressBar aria-label={say('working')} value={advance.all === 0 ? 0 : advance.done / advance.all} />
          <Text>{say('advance', { done: advance.done, all: advance.all })}</Text>
          <Button size="small" onClick={() => collection.stop()}>
            {say('stop')}
          </Button>
        </div>
      )}
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
