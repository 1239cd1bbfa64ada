import { Button, makeStyles, Spinner, Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { checkLedgerState } from '../../../ledger/check';
import { overview } from '../../../ledger/progress/overview';
import type { ProgressFilter } from '../../../ledger/progress/filter';
import { FindingList } from '../../parts/finding-list';
import { Section } from '../../parts/section';
import { useLedgerState, usePane } from '../../session-context';
import { useTexts } from '../../texts';
import { chosenFilter } from '../progress/chosen-filter';
import { Attention } from './attention';
import { CompleteButton } from './complete-button';
import { LightTiles } from './light-tiles';
import { StateCounts } from './state-counts';
import { TaskBars } from './task-bars';
import { YearSection } from './year-section';

// Wanted once a year: loaded when it is.
const NextYearPage = lazy(() => import('../next-year/next-year-page'));

const texts = {
  carry: { zh: '年度结转……', en: 'Carry over …' },
  attention: { zh: '待办', en: 'To do' },
  items: { zh: '工作进展（{count} 项）', en: 'Items of work ({count})' },
  late: { zh: '逾期 {count} 项', en: '{count} late' },
  tasks: { zh: '各任务进展', en: 'Progress by task' },
  checks: { zh: '台账检查', en: 'Checks of the ledger' },
  fine: { zh: '没有发现问题。', en: 'Nothing was found wrong.' },
};

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', rowGap: '20px' } });

/** 总览: where the year stands, what is to be done today, what is wrong in the ledger, and the way to the next year. */
export default function OverviewView(): React.ReactNode {
  const [carrying, setCarrying] = useState<boolean>();
  if (carrying !== true) return <Overview returned={carrying === false} onCarry={() => setCarrying(true)} />;
  return (
    <Suspense fallback={<Spinner size="small" />}>
      <NextYearPage onClose={() => setCarrying(false)} />
    </Suspense>
  );
}

interface OverviewProps {
  /** Whoever looks at it has come back from carrying over. */
  readonly returned: boolean;
  readonly onCarry: () => void;
}

function Overview({ returned, onCarry }: OverviewProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { session, go } = usePane();
  const carry = useRef<HTMLButtonElement>(null);
  const checks = useRef<HTMLElement>(null);
  useEffect(() => {
    if (returned) carry.current?.focus();
  }, [returned]);
  const state = useLedgerState();
  const year = useMemo(() => overview(state), [state]);
  const found = useMemo(() => checkLedgerState(state), [state]);
  const lead = (filter: ProgressFilter): void => {
    chosenFilter.choose(session, filter);
    go('progress');
  };
  return (
    <div className={styles.view}>
      <YearSection
        year={year.year}
        phase={year.phase}
        deadline={year.deadline}
        daysLeft={year.daysLeft}
        past={year.past !== undefined}
        aside={
          <Button ref={carry} size="small" onClick={onCarry}>
            {say('carry')}
          </Button>
        }
      />
      <Section
        title={say('items', { count: year.items })}
        aside={
          year.late > 0 && (
            <Button size="small" onClick={() => lead({ late: true })}>
              {say('late', { count: year.late })}
            </Button>
          )
        }
      >
        <LightTiles counts={year.lights} onLight={(light) => lead({ light })} />
        <StateCounts counts={year.states} />
      </Section>
      <Section title={say('attention')}>
        <Attention lines={year.attention} past={year.past} onChecks={() => checks.current?.focus()} />
      </Section>
      <Section title={say('tasks')}>
        <TaskBars tasks={year.tasks} onTask={(task) => lead({ task })} />
      </Section>
      <Section title={say('checks')} ref={checks}>
        {found.length === 0 ? (
          <Text>{say('fine')}</Text>
        ) : (
          <FindingList
            findings={found}
            action={({ code }) => (code === 'ledger-lines-lacking' ? <CompleteButton /> : undefined)}
          />
        )}
      </Section>
    </div>
  );
}
