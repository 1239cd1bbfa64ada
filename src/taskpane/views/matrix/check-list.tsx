import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings/finding';
import type { Fix, FixLabel, MatrixFinding } from '../../../ledger/operations/matrix-findings';
import { FindingList } from '../../parts/finding-list';
import { useAsked, useWhyFrozen } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { AddUnits } from './add-units';

const texts: Record<FixLabel | 'none' | 'all' | 'lead', { zh: string; en: string }> = {
  'make-member': { zh: '把{name}列为成员单位', en: 'Make {name} a member' },
  'retire-unit': { zh: '停用{name}', en: 'Retire {name}' },
  'merge-tasks': { zh: '把 {name} 并入 {other}', en: 'Merge {name} into {other}' },
  'add-unit': { zh: '登记为新单位“{name}”', en: 'Enter “{name}” as a new unit' },
  'add-alias': { zh: '“{name}”就是{other}', en: '“{name}” is {other}' },
  'set-lead': { zh: '改为牵头', en: 'Make it 牵头' },
  'set-responsible': { zh: '改为责任', en: 'Make it 责任' },
  'clear-role': { zh: '清空这一格', en: 'Empty the cell' },
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
  all: { zh: '全部 {count} 条', en: 'All {count}' },
  lead: { zh: '选择牵头单位', en: 'Choose its lead' },
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  fixes: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingBlockStart: '4px' },
  all: { alignSelf: 'flex-start' },
});

/** Findings shown before one asks for the rest. */
const first = 30;

function FixButton({ fix: { label, values, operation } }: { readonly fix: Fix }): React.ReactNode {
  const say = useTexts(texts);
  return (
    <AskedButton asked={useAsked(operation, undefined)} size="small">
      {say(label, values)}
    </AskedButton>
  );
}

function Fixes({ fixes }: { readonly fixes: readonly Fix[] }): React.ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.fixes}>
      {fixes.map((fix) => (
        <FixButton key={fix.label} fix={fix} />
      ))}
    </div>
  );
}

/** A task without a lead: the lead is chosen where that is said. */
function ChooseLead({ task: code }: { readonly task: string }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const frozen = useWhyFrozen();
  const [choosing, setChoosing] = useState(false);
  const task = useLedgerState().ledger.tasks.find((one) => one.code === code);
  if (task === undefined) return null;
  return choosing ? (
    <AddUnits task={task} first="牵头" onClose={() => setChoosing(false)} />
  ) : (
    <div className={styles.fixes}>
      <ReasonedButton whyNot={frozen} size="small" onClick={() => setChoosing(true)}>
        {say('lead')}
      </ReasonedButton>
    </div>
  );
}

/** What there is to say of units, tasks and roles as they are now; each leads to its cell, and to a fix where there is one. */
export function CheckList({ checks }: { readonly checks: readonly MatrixFinding[] }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [all, setAll] = useState(false);
  const shown = all ? checks : checks.slice(0, first);
  const fixesOf = new Map<Finding, readonly Fix[]>(shown.map(({ finding, fixes }) => [finding, fixes]));
  return (
    <div className={styles.part}>
      {checks.length === 0 && <Text>{say('none')}</Text>}
      <FindingList
        findings={[...fixesOf.keys()]}
        action={(found) => {
          const fixes = fixesOf.get(found) ?? [];
          if (found.code === 'plan-task-without-lead') return <ChooseLead task={String(found.values.task ?? '')} />;
          return fixes.length === 0 ? undefined : <Fixes fixes={fixes} />;
        }}
      />
      {shown.length < checks.length && (
        <Button className={styles.all} appearance="subtle" size="small" onClick={() => setAll(true)}>
          {say('all', { count: checks.length })}
        </Button>
      )}
    </div>
  );
}
