import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ToggleButton,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { decidableAt } from '../../../consolidation/decisions/decidable/places';
import type { Finding, Severity } from '../../../findings/finding';
import { severityName } from '../../../findings/sentence';
import { annualWorkbookName } from '../../../report/annual-workbook';
import { countedFindings } from '../../../report/summary';
import type { Merged } from '../../merging/client';
import { useWhyFrozen } from '../../asked';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { FindingList } from '../../parts/finding-list';
import { useLedgerState, usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { Collection } from './collection';
import { DecisionDialog, type Decidable } from './decision-dialogs';
import { DecisionList } from './decision-list';
import { ProblemsSection } from './problems-section';
import { SubmissionTable } from './submission-table';
import { SlipLink, SlipSection, useSlipUnits } from './slip-section';
import { TakeInSection } from './take-in-section';

const texts = {
  open: { zh: '打开年度汇总', en: 'Open the report' },
  save: { zh: '另存年度汇总', en: 'Save the report' },
  findings: { zh: '数据质量', en: 'Findings' },
  severity: { zh: '看哪一级', en: 'Which severity' },
  more: { zh: '再看 {count} 条', en: 'Show {count} more' },
  return: { zh: '打开这份填报表', en: 'Open this return' },
  decide: { zh: '裁定……', en: 'Decide …' },
  stale: {
    zh: '“裁定”表在汇总之后改过，下面的数还没有计入。',
    en: 'The sheet 裁定 was changed after the merge; the figures below do not say so yet.',
  },
  again: { zh: '重新汇总', en: 'Merge again' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quality: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  more: { alignSelf: 'flex-start' },
  heading: { margin: 0, fontSize: '14px' },
});

const page = 50;

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
      <Quality collection={collection} merged={merged} onDecide={setDeciding} />
      {deciding !== undefined && (
        <DecisionDialog key={opening} subject={deciding} onDone={onAgain} onClose={() => setDeciding(undefined)} />
      )}
    </div>
  );
}

/** The value of the unit's return that a finding is about, if it can be decided on. */
function decidableOf({ where }: Finding, { year }: Merged): Decidable | undefined {
  const { file, sheet, cell, unit } = where;
  const used = year.submissions.find((one) => one.unit.code === unit)?.used;
  if (used?.content === undefined || used.file.name !== file || sheet === undefined || cell === undefined)
    return undefined;
  const place = decidableAt(used.content, sheet, cell);
  return place === undefined ? undefined : { kind: 'value', content: used.content, place };
}

interface QualityProps {
  readonly collection: Collection;
  readonly merged: Merged;
  readonly onDecide: (subject: Decidable) => void;
}

function Quality({ collection, merged, onDecide }: QualityProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { host, session } = usePane();
  const { year } = merged;
  const counts = useMemo(() => countedFindings(year), [year]);
  const slipUnits = useSlipUnits(merged);
  const frozen = useWhyFrozen();
  const [severity, setSeverity] = useState<Severity>(counts.error > 0 ? 'error' : 'warning');
  const [shown, setShown] = useState(page);
  const findings = year.findings.filter((found) => found.severity === severity);
  const rest = findings.length - shown;
  const openReturn = (found: Finding): React.ReactNode => {
    const file = collection.view.files.find(({ name }) => name === found.where.file)?.file;
    if (file === undefined || host.openBeside === undefined) return undefined;
    const open = async () => {
      try {
        await host.openBeside?.(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        session.refuse(error);
      }
    };
    return (
      <Button size="small" appearance="subtle" onClick={() => void open()}>
        {say('return')}
      </Button>
    );
  };
  return (
    <section className={styles.quality} aria-label={say('findings')}>
      <h3 className={styles.heading}>{say('findings')}</h3>
      <div className={styles.line} role="group" aria-label={say('severity')}>
        {(['error', 'warning', 'repair'] as const).map((one) => (
          <ToggleButton
            key={one}
            size="small"
            checked={severity === one}
            onClick={() => (setSeverity(one), setShown(page))}
          >
            {`${severityName(one, language)} ${counts[one]}`}
          </ToggleButton>
        ))}
      </div>
      <FindingList
        findings={findings.slice(0, shown)}
        action={(found) => {
          const subject = decidableOf(found, merged);
          return (
            <>
              {subject !== undefined && (
                <ReasonedButton whyNot={frozen} size="small" appearance="subtle" onClick={() => onDecide(subject)}>
                  {say('decide')}
                </ReasonedButton>
              )}
              {openReturn(found)}
              <SlipLink found={found} units={slipUnits} />
            </>
          );
        }}
      />
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {say('more', { count: Math.min(page, rest) })}
        </Button>
      )}
    </section>
  );
}
