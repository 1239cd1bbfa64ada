import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Phase, PlainDate } from '../../../plan/plan';
import { dayName } from '../../../findings/day-name';
import { Section } from '../../parts/section';
import { useLanguage, useTexts } from '../../texts';

const texts = {
  title: { zh: '{year}年', en: 'Year {year}' },
  phase: { zh: '当前阶段', en: 'Current phase' },
  noPhase: { zh: '“阶段”表里没有包含今天的阶段。', en: 'No phase of the sheet 阶段 contains today.' },
  range: { zh: '{start}至{end}', en: '{start} to {end}' },
  deadline: { zh: '填报截止', en: 'Returns due' },
  noDeadline: { zh: '封面没有填报截止日期', en: 'The cover has no date for the returns' },
  left: { zh: '还有 {days} 天', en: '{days} days left' },
  today: { zh: '就在今天', en: 'today' },
  over: { zh: '已过 {days} 天', en: '{days} days ago' },
  past: { zh: '年度已结束', en: 'The year is over' },
  all: { zh: '全部 {count} 条', en: 'All {count}' },
  fewer: { zh: '收起', en: 'Fewer' },
  milestones: { zh: '本阶段主要工作', en: 'Main work of this phase' },
};

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: '8px',
    margin: 0,
  },
  fact: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, display: 'flex', flexDirection: 'column' },
  work: { margin: 0, paddingInlineStart: '20px' },
});

const fewest = 3;

function Milestones({ work }: { readonly work: readonly string[] }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [all, setAll] = useState(false);
  if (work.length === 0) return null;
  return (
    <>
      <ol className={styles.work} aria-label={say('milestones')}>
        {(all ? work : work.slice(0, fewest)).map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      {work.length > fewest && (
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer') : say('all', { count: work.length })}
        </Link>
      )}
    </>
  );
}

interface YearSectionProps {
  readonly year: number;
  readonly phase: Phase | undefined;
  readonly deadline: PlainDate | undefined;
  /** Negative once it has passed. */
  readonly daysLeft: number | undefined;
  /** Nobody counts its days any more. */
  readonly past: boolean;
  /** What stands at the end of its heading. */
  readonly aside: React.ReactNode;
}

/** Where the year stands: its phase with what is to be done in it, and the day the returns are due. */
export function YearSection({ year, phase, deadline, daysLeft, past, aside }: YearSectionProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const days = daysLeft ?? 0;
  const running = days > 0 ? say('left', { days }) : days === 0 ? say('today') : say('over', { days: -days });
  const left = past && days < 0 ? say('past') : running;
  return (
    <Section title={say('title', { year })} aside={aside}>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.term}>{say('deadline')}</dt>
          <dd className={styles.value}>
            {deadline === undefined ? (
              <Text>{say('noDeadline')}</Text>
            ) : (
              <>
                <Text weight="semibold" size={400}>
                  {left}
                </Text>
                <Text size={200}>{dayName(deadline, language)}</Text>
              </>
            )}
          </dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.term}>{say('phase')}</dt>
          <dd className={styles.value}>
            {phase === undefined ? (
              <Text>{say('noPhase')}</Text>
            ) : (
              <>
                <Text weight="semibold" size={400}>
                  {phase.name}
                </Text>
                <Text size={200}>{say('range', { start: phase.start, end: phase.end })}</Text>
              </>
            )}
          </dd>
        </div>
      </dl>
      {phase !== undefined && <Milestones work={phase.work} />}
    </Section>
  );
}
