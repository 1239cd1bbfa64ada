import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { finding } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import { noticeDifference } from '../../../ledger/plan/notice-difference/compare';
import { adoptNotice } from '../../../ledger/operations/adopt-notice';
import { readNotice } from '../../../plan/notice';
import { NoticeFindings } from '../../parts/notice-findings';
import { NoticeInput } from '../../parts/notice-input';
import { pastedNotice, type NoticeSource } from '../../parts/notice-source';
import { AskedButton } from '../../parts/asked-button';
import { PageHead } from '../../parts/page-head';
import { Section } from '../../parts/section';
import { useAsked } from '../../asked';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { idsOf, suggestedOf, type Chosen } from './chosen-differences';
import { DifferenceList } from './difference-list';

const texts = {
  title: { zh: '从通知更新', en: 'Update from a notice' },
  back: { zh: '返回责任矩阵', en: 'Back to the matrix' },
  explain: {
    zh: '先比较，不写入：勾选要采用的变化，再按“采用”。通知没有列的单位和分工默认保留。',
    en: 'First compared, nothing is written: tick what is to be adopted, then press “Adopt”. What the notice lacks stays unless you tick it.',
  },
  notice: { zh: '通知', en: 'The notice' },
  changes: { zh: '与台账的不同（{count} 处）', en: 'Differences from the ledger ({count})' },
  same: {
    zh: '通知里的单位、任务和分工与台账一致，没有要改的。',
    en: 'Notice and ledger agree; there is nothing to change.',
  },
  findings: { zh: '通知里需要看一看的地方（{count}）', en: 'Worth a look in the notice ({count})' },
  adopt: { zh: '采用 {count} 处变化', en: 'Adopt {count} changes' },
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '16px', maxWidth: '720px' },
  adopt: {
    position: 'sticky',
    bottom: '-12px',
    paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Reads a notice and shows what it would change; only what is ticked is written. */
export function NoticePage({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const state = useLedgerState();
  const [notice, setNotice] = useState<NoticeSource>(() => pastedNotice(''));
  const text = useDeferredValue(notice.text);
  const reading = useMemo(() => (text.trim() === '' ? undefined : readNotice(text)), [text]);
  const difference = useMemo(
    () => (reading === undefined ? undefined : noticeDifference(state.ledger, reading.plan)),
    [state.ledger, reading],
  );
  // A choice is for one comparison: a notice or a ledger that changed is compared anew.
  const [choice, setChoice] = useState<{ readonly of: typeof difference; readonly chosen: Chosen }>();
  const suggested = useMemo(
    () => (difference === undefined ? new Set<string>() : suggestedOf(difference)),
    [difference],
  );
  const chosen = choice?.of === difference && choice !== undefined ? choice.chosen : suggested;
  const request = useMemo(
    () => (reading === undefined ? null : { plan: reading.plan, accept: [...chosen] }),
    [reading, chosen],
  );
  const asked = useAsked(adoptNotice, request);
  const count = difference === undefined ? 0 : idsOf(difference).length;
  return (
    <div className={styles.page}>
      <PageHead title={say('title')} back={say('back')} onBack={onClose} />
      <Text>{say('explain')}</Text>
      <NoticeInput notice={notice} onNotice={setNotice} />
      {reading !== undefined && difference !== undefined && (
        <>
          {reading.findings.length > 0 && (
            <Section title={say('findings', { count: reading.findings.length })}>
              <NoticeFindings findings={reading.findings} text={text} />
            </Section>
          )}
          <Section title={say('changes', { count })}>
            {reading.plan.tasks.length === 0 ? (
              <Text>{sentence(finding('pane-notice-without-tasks', {}), language)}</Text>
            ) : count === 0 ? (
              <Text>{say('same')}</Text>
            ) : (
              <>
                <DifferenceList
                  difference={difference}
                  chosen={chosen}
                  onChosen={(next) => setChoice({ of: difference, chosen: next })}
                />
                <div className={styles.adopt}>
                  <AskedButton asked={asked} appearance="primary" onDone={onClose}>
                    {say('adopt', { count: chosen.size })}
                  </AskedButton>
                </div>
              </>
            )}
          </Section>
        </>
      )}
    </div>
  );
}
