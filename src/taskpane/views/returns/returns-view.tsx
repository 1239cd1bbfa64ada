import { Divider, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { MergeClient } from '../../merging/client';
import type { PaneHost } from '../../host';
import { usePane } from '../../session-context';
import { Collection } from './collection';
import { CollectSection } from './collect-section';
import { FreezeButton } from './freeze-button';
import { IssueSection } from './issue-section';

const collections = new WeakMap<PaneHost, Collection>();

/** What was collected stays when another tab is looked at. */
function collectionOf(host: PaneHost): Collection {
  const known = collections.get(host) ?? new Collection(new MergeClient(() => host.createWorker()));
  collections.set(host, known);
  return known;
}

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', rowGap: '16px' } });

/** 下发与回收: templates out, returns in, the report. */
export default function ReturnsView(): React.ReactNode {
  const styles = useStyles();
  const { host } = usePane();
  const collection = collectionOf(host);
  const view = useSyncExternalStore(collection.subscribe, () => collection.view);
  const busy = view.advance !== undefined;
  return (
    <div className={styles.view}>
      <IssueSection collection={collection} busy={busy} />
      <Divider />
      <CollectSection collection={collection} view={view} />
      <Divider />
      <FreezeButton />
    </div>
  );
}
