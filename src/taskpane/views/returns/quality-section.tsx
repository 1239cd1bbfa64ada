import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { decidableAt } from '../../../consolidation/decisions/decidable/places';
import type { Finding, Severity } from '../../../findings/finding';
import { severityName } from '../../../findings/sentence';
import { countedFindings } from '../../../report/summary';
import { useWhyFrozen } from '../../asked';
import type { Merged } from '../../merging/client';
import { FindingList } from '../../parts/finding-list';
import { ReasonedButton } from '../../parts/reasoned-button';
import { Section } from '../../parts/section';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { Collection } from './collection';
import type { Decidable } from './decision-dialogs';
import { SlipLink, useSlipUnits } from './slip-section';

const texts = {
  findings: { zh: '数据质量', en: 'Findings' },
  severity: { zh: '看哪一级', en: 'Which severity' },
  more: { zh: '再看 {count} 条', en: 'Show {count} more' },
  return: { zh: '打开这份填报表', en: 'Open this return' },
  decide: { zh: '裁定……', en: 'Decide …' },
};

const useStyles = makeStyles({
  // What they say begins where the finding does.
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: '-8px' },
  levels: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  more: { alignSelf: 'flex-start' },
});

/** Findings shown before one asks for more. */
const page = 50;

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

/** What the merge found, level by level, each with the way to decide on it, to its return, and to the slip of its unit. */
export function QualitySection({ collection, merged, onDecide }: QualityProps): React.ReactNode {
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
    <Section within title={say('findings')}>
      <div className={styles.levels} role="group" aria-label={say('severity')}>
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
            <div className={styles.ways}>
              {subject !== undefined && (
                <ReasonedButton whyNot={frozen} size="small" appearance="subtle" onClick={() => onDecide(subject)}>
                  {say('decide')}
                </ReasonedButton>
              )}
              {openReturn(found)}
              <SlipLink found={found} units={slipUnits} />
            </div>
          );
        }}
      />
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {say('more', { count: Math.min(page, rest) })}
        </Button>
      )}
    </Section>
  );
}
