import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { ItemsSection } from './items-section';
import { PointsSection } from './points-section';

const texts = {
  parts: { zh: '进展的两部分', en: 'Parts of the progress' },
  items: { zh: '工作进展', en: 'Items' },
  points: { zh: '年度要点', en: 'Work points' },
};

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  // Their names stand in line with what is below.
  tabs: { marginInlineStart: '-8px' },
});

/** 进展: the year's items of work and the work points they come from. */
export default function ProgressView(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const state = useLedgerState();
  const [part, setPart] = useState<'items' | 'points'>('items');
  return (
    <div className={styles.view}>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.tabs}
        aria-label={say('parts')}
        selectedValue={part}
        onTabSelect={(_event, { value }) => setPart(value === 'points' ? 'points' : 'items')}
      >
        <Tab value="items">{say('items')}</Tab>
        <Tab value="points">{say('points')}</Tab>
      </TabList>
      {part === 'items' ? <ItemsSection state={state} /> : <PointsSection state={state} />}
    </div>
  );
}
