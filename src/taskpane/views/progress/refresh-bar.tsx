import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useDeferredValue, useId, useMemo } from 'react';
import { sentence } from '../../../findings/sentence';
import type { LedgerState } from '../../../ledger/operations/operation';
import { planRefresh, type RefreshPlan } from '../../../ledger/progress/refresh-plan';
import { refreshProgress } from '../../../ledger/operations/progress/refresh';
import { useAsked } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { useLanguage, useTexts, type Say } from '../../texts';

const texts = {
  refresh: { zh: '刷新进展表', en: 'Refresh the progress sheet' },
  will: {
    zh: '按责任矩阵和年度要点，将{steps}。已填报的内容一概不动。',
    en: 'By matrix and work points this will {steps}. Nothing that was entered is touched.',
  },
  create: { zh: '新建“进展”表', en: 'add the sheet 进展' },
  missing: { zh: '新增 {count} 行', en: 'add {count} rows' },
  corrections: {
    zh: '更正 {count} 格名称、角色或空着的时限',
    en: 'correct {count} names, roles or empty deadlines',
  },
  unlit: { zh: '补上 {count} 格预警公式', en: 'put in {count} formulas of lights' },
  surplus: {
    zh: '清空不再要求、也没有填过的 {count} 行',
    en: 'empty {count} rows that are not asked for and hold no entries',
  },
  kept: {
    zh: '保留不再要求但填过内容的 {count} 行',
    en: 'keep {count} rows that are not asked for but hold entries',
  },
  joint: { zh: '，', en: ', ' },
};

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  what: { flexBasis: '180px', flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

function stepsOf(plan: RefreshPlan, say: Say<typeof texts>): string {
  const counted = (['missing', 'corrections', 'unlit', 'surplus', 'kept'] as const)
    .map((step) => ({ step, count: plan[step].length }))
    .filter(({ count }) => count > 0)
    .map(({ step, count }) => say(step, { count }));
  return (plan.table === undefined ? [say('create'), ...counted] : counted).join(say('joint'));
}

const everything = {};

/** Makes the progress sheet follow matrix and work points; says beforehand what that comes to. */
export function RefreshBar({ state }: { readonly state: LedgerState }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const told = useId();
  // Comparing takes a while in a wide ledger: the list below does not wait for it.
  const compared = useDeferredValue(state);
  const asked = useAsked(refreshProgress, everything, compared);
  const plan = useMemo(() => planRefresh(compared.workbook, compared.ledger), [compared]);
  return (
    <div className={styles.bar}>
      <AskedButton asked={asked} size="small" icon={<ArrowSyncRegular />} aria-describedby={told}>
        {say('refresh')}
      </AskedButton>
      <Text id={told} size={200} className={styles.what}>
        {asked.whyNot === undefined ? say('will', { steps: stepsOf(plan, say) }) : sentence(asked.whyNot, language)}
      </Text>
    </div>
  );
}
