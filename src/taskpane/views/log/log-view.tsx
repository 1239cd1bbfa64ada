import { makeStyles } from '@fluentui/react-components';
import { Section } from '../../parts/section';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { LogLines } from './log-lines';
import { UndoList } from './undo-list';

const texts = {
  undo: { zh: '可以撤销的操作', en: 'Operations that can be undone' },
  log: { zh: '操作日志', en: 'Log of operations' },
};

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', rowGap: '20px' } });

/** 操作日志: what was done, and the way back from what this pane did. */
export default function LogView(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const state = useLedgerState();
  return (
    <div className={styles.view}>
      <Section title={say('undo')}>
        <UndoList />
      </Section>
      <Section title={say('log')}>
        <LogLines state={state} />
      </Section>
    </div>
  );
}
