import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sentBack } from '../../../consolidation/versions/sent-back';
import { whyNotDay } from '../../../ledger/operations/objections';
import { concernsUnit } from '../../../returns/slip/unit-wording';
import type { Finding } from '../../../findings/finding';
import type { FileResult } from '../../../returns/unit-return';
import type { Merged } from '../../merging/client';
import { useWhyFrozen } from '../../asked';
import { DayField } from '../../parts/day-field';
import { ReasonedButton } from '../../parts/reasoned-button';
import { Section } from '../../parts/section';
import { usePane } from '../../session-context';
import { useTexts } from '../../texts';
import type { Collection } from './collection';

const texts = {
  heading: { zh: '退回单', en: 'Slips' },
  explain: {
    zh: '有要改正、核实的单位，各存一份标好批注的填报表和一页退回函；单位改好再报来，放进来重新汇总。',
    en: 'For each unit with something to correct or confirm: its workbook with notes at the cells, and a letter. Merge again what comes back.',
  },
  day: { zh: '请在哪天前重报（可不填）', en: 'To be sent again by (optional)' },
  counts: { zh: '{errors} 处错误，{warnings} 处提醒', en: 'errors: {errors}, notices: {warnings}' },
  slip: { zh: '退回单', en: 'Slip' },
  toSlip: { zh: '到退回单', en: 'To the slip' },
  slipOf: { zh: '{unit}的退回单', en: 'Slip of {unit}' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBlock: '4px' },
  name: { flexGrow: 1 },
});

const idOf = (unit: string): string => `slip-${unit}`;

/** Codes of the units that have a slip. */
export function useSlipUnits({ year, results }: Merged): ReadonlySet<string> {
  return useMemo(() => new Set(sentBack(year, results).flatMap(({ unit }) => unit ?? [])), [year, results]);
}

/** Leads from a finding to the slip of its unit. */
export function SlipLink({
  found,
  units,
}: {
  readonly found: Finding;
  readonly units: ReadonlySet<string>;
}): React.ReactNode {
  const say = useTexts(texts);
  const { unit = '' } = found.where;
  if (!units.has(unit) || !concernsUnit(found)) return undefined;
  return (
    <Button size="small" appearance="subtle" onClick={() => document.getElementById(idOf(unit))?.focus()}>
      {say('toSlip')}
    </Button>
  );
}

interface SlipSectionProps {
  readonly collection: Collection;
  readonly merged: Merged;
}

/** The units that have something to correct or confirm, each with its slip. */
export function SlipSection({ collection, merged: { year, results } }: SlipSectionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { host, session } = usePane();
  const frozen = useWhyFrozen();
  const [day, setDay] = useState('');
  const whyNot = frozen ?? whyNotDay(day === '' ? undefined : day, {});
  const files = useMemo(() => sentBack(year, results), [year, results]);
  const names = new Map(year.ledger.units.map(({ code, name }) => [code, name]));
  const write = async (result: FileResult) => {
    session.begin();
    try {
      const terms = { asOf: year.asOf, ...(day === '' ? {} : { resubmitBy: day }) };
      for (const { name, bytes } of await collection.slip(year.ledger, result, terms)) await host.save(name, bytes);
    } catch (error) {
      session.refuse(error);
    }
  };
  if (files.length === 0) return undefined;
  return (
    <Section within title={say('heading')}>
      <Text size={200}>{say('explain')}</Text>
      <DayField label={say('day')} value={day} disabled={frozen !== undefined} onValue={setDay} />
      <ul className={styles.list}>
        {files.map((result) => {
          const asked = result.findings.filter(concernsUnit);
          const errors = asked.filter(({ severity }) => severity === 'error').length;
          const unit = names.get(result.unit ?? '') ?? '';
          return (
            <li key={result.file.name} className={styles.line}>
              <Text className={styles.name}>{unit}</Text>
              <Text size={200}>{say('counts', { errors, warnings: asked.length - errors })}</Text>
              <ReasonedButton
                whyNot={whyNot}
                id={idOf(result.unit ?? '')}
                size="small"
                aria-label={say('slipOf', { unit })}
                onClick={() => void write(result)}
              >
                {say('slip')}
              </ReasonedButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
