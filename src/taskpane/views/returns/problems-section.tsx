import { Checkbox, Link, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AnnualConsolidation } from '../../../consolidation/annual';
import type { ProblemOffer } from '../../../consolidation/taking-in/problem-offers';
import { problemsPreview, takeProblems } from '../../../consolidation/taking-in/take-problems';
import { useAsked } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { useLedgerState, usePane } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  heading: { zh: '写入问题答复', en: 'Take into 问题答复' },
  counts: {
    zh: '有 {entered} 条问题建议可以登记，{answers} 条答复可以写入。',
    en: '{entered} problems can be entered, {answers} answers can be written.',
  },
  others: {
    zh: '下面这些与登记的不同。勾选的改成填报表里的内容，不勾的保持不动。',
    en: 'These differ from what was entered. Ticked ones take what was returned, the others stay.',
  },
  nothing: { zh: '没有新的问题建议和答复可以写入。', en: 'There is no new problem or answer to write.' },
  offer: { zh: '{key}（{by}）{fields}', en: '{key} ({by}) {fields}' },
  field: { zh: '{header}：“{held}” → “{offered}”', en: '{header}: “{held}” → “{offered}”' },
  gone: {
    zh: '下面这些在最新的填报表里已经没有，登记的保留：',
    en: 'These stand in the newest returns no more; the records stay:',
  },
  goneOne: { zh: '{key} {content}', en: '{key} {content}' },
  between: { zh: '；', en: '; ' },
  jump: { zh: '转到 {cell}', en: 'Go to {cell}' },
  write: { zh: '写入问题答复', en: 'Take in problems and answers' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  heading: { margin: 0, fontSize: '14px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
});

/** Enters what units raised and writes their answers; what the register says otherwise only where that is ticked. */
export function ProblemsSection({ year }: { readonly year: AnnualConsolidation }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { session } = usePane();
  const state = useLedgerState();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const { entered, offers, gone } = useMemo(() => problemsPreview(state, year), [state, year]);
  const request = useMemo(() => ({ year, accept: [...accepted] }), [year, accepted]);
  const asked = useAsked(takeProblems, request);
  const conflicts = offers.filter(({ standing }) => standing === 'conflict');
  const answers = offers.length - conflicts.length;
  const fieldsOf = ({ fields }: ProblemOffer) => fields.map((field) => say('field', { ...field })).join(say('between'));
  const accept = (id: string, wanted: boolean): void => {
    const next = new Set(accepted);
    if (wanted) next.add(id);
    else next.delete(id);
    setAccepted(next);
  };
  // It stays when everything is written: whoever pressed its button is still there.
  const nothingSaid = year.matters.length === 0 && year.returns.every(({ content }) => content.answers.length === 0);
  if (nothingSaid && gone.length === 0) return undefined;
  return (
    <section className={styles.section} aria-label={say('heading')}>
      <h3 className={styles.heading}>{say('heading')}</h3>
      <Text>
        {entered.length + answers === 0 ? say('nothing') : say('counts', { entered: entered.length, answers })}
      </Text>
      {conflicts.length > 0 && (
        <>
          <Text size={200}>{say('others')}</Text>
          <ul className={styles.list}>
            {conflicts.map((offer) => (
              <li key={offer.id}>
                <Checkbox
                  checked={accepted.has(offer.id)}
                  label={say('offer', { key: offer.problem.code, by: offer.problem.by, fields: fieldsOf(offer) })}
                  onChange={(_event, { checked }) => accept(offer.id, checked === true)}
                />
                <Link as="button" onClick={() => void session.show(offer.problem.sheet, offer.problem.at)}>
                  {say('jump', { cell: offer.problem.at })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <Text size={200}>{say('gone')}</Text>
          <ul className={styles.list}>
            {gone.map(({ code, content, sheet, cell }) => (
              <li key={code}>
                {say('goneOne', { key: code, content })}{' '}
                <Link as="button" onClick={() => void session.show(sheet, cell)}>
                  {say('jump', { cell })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <AskedButton asked={asked}>{say('write')}</AskedButton>
    </section>
  );
}
