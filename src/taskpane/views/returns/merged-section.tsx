import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { annualWorkbookName } from '../../../report/consolidated/workbook-name';
import type { Merged } from '../../merging/client';
import { useOpeningKey } from '../../parts/opening';
import { useLedgerState, usePane } from '../../session-context';
import { useTexts } from '../../texts';
import type { Collection } from './collection';
import { DecisionDialog, type Decidable } from './decision-dialogs';
import { DecisionList } from './decision-list';
import { ProblemsSection } from './problems-section';
import { QualitySection } from './quality-section';
import { SubmissionTable } from './submission-table';
import { SlipSection } from './slip-section';
import { TakeInSection } from './take-in-section';

const texts = {
  open: { zh: '打开年度汇总', en: 'Open the report' },
  save: { zh: '另存年度汇总', en: 'Save the report' },
  stale: {
    zh: '“裁定”表在汇总之后改过，下面的数还没有计入。',
    en: 'The sheet 裁定 was changed after the merge; the figures below do not say so yet.',
  },
  again: { zh: '重新汇总', en: 'Merge again' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface MergedSectionProps {
  readonly collection: Collection;
  readonly merged: Merged;
  /** Files are being merged or templates written. */
  readonly busy: boolean;
  /** Merges the same files again, with the ledger as it is now. */
  readonly onAgain: () => void;
}

/** What the merge came to: the report, what came of each unit, the findings, and the way into 进展. */
export function MergedSection({ collection, merged, busy, onAgain }: MergedSectionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { host, session } = usePane();
  const { ledger } = useLedgerState();
  const [deciding, setDeciding] = useState<Decidable>();
  const opening = useOpeningKey(deciding);
  const { year, report, results } = merged;
  const stale = useMemo(
    () => JSON.stringify(ledger.adjudications) !== JSON.stringify(year.ledger.adjudications),
    [ledger, year],
  );
  const name = `${year.ledger.region}${year.ledger.year}年${annualWorkbookName}`;
  const attempt = (work: Promise<void>) => void work.catch((error: unknown) => session.refuse(error));
  return (
    <div className={styles.section}>
      {stale && !busy && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('stale')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onAgain}>
              {say('again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.line}>
        {host.openBeside !== undefined && (
          <Button appearance="primary" onClick={() => attempt(host.openBeside?.(name, report) ?? Promise.resolve())}>
            {say('open')}
          </Button>
        )}
        <Button onClick={() => attempt(host.save(name, report))}>{say('save')}</Button>
      </div>
      <SubmissionTable
        submissions={year.submissions}
        results={results}
        onChoose={(submission, chosen) => setDeciding({ kind: 'file', submission, chosen })}
      />
      <SlipSection collection={collection} merged={merged} />
      <TakeInSection year={year} />
      <ProblemsSection year={year} />
      <DecisionList applied={year.applied} onWithdraw={(decision) => setDeciding({ kind: 'withdraw', decision })} />
      <QualitySection collection={collection} merged={merged} onDecide={setDeciding} />
      {deciding !== undefined && (
        <DecisionDialog key={opening} subject={deciding} onDone={onAgain} onClose={() => setDeciding(undefined)} />
      )}
    </div>
  );
}
