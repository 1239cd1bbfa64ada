import { makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AnnualConsolidation } from '../../../consolidation/annual';
import type { ProblemOffer } from '../../../consolidation/taking-in/problem-offers';
import { problemsPreview, takeProblems } from '../../../consolidation/taking-in/take-problems';
import type { Entered } from '../../../ledger/registers/record';
import { useAsked } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { Section } from '../../parts/section';
import { useTicks } from '../../parts/ticks';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { useSheetWord } from '../group/words';
import { OfferLines, useChangeText, type OfferLine } from '../../parts/offer-lines';

const texts = {
  heading: { zh: '写入问题答复', en: 'Take into 问题答复' },
  entered: { zh: '将登记 {count} 条问题建议：', en: 'To be entered, {count}:' },
  entry: { zh: '{number} {by}：{content}（{facts}）', en: '{number} {by}: {content} ({facts})' },
  asked: { zh: '请{unit}办理', en: '{unit} is asked to act' },
  nobody: { zh: '没有指明请谁办理', en: 'nobody is asked to act' },
  answers: { zh: '将写入 {count} 条答复：', en: 'Answers to be written, {count}:' },
  others: {
    zh: '下面这些与登记的不同。勾选的改成填报表里的内容，不勾的保持不动。',
    en: 'These differ from what was entered. Ticked ones take what was returned, the others stay.',
  },
  nothing: { zh: '没有新的问题建议和答复可以写入。', en: 'There is no new problem or answer to write.' },
  answer: {
    zh: '{number}（{by}提出，{units}答复）{fields}',
    en: '{number} (raised by {by}, answered by {units}) {fields}',
  },
  matter: { zh: '{number}（{by}）{fields}', en: '{number} ({by}) {fields}' },
  field: { zh: '{header}：{change}', en: '{header}: {change}' },
  gone: {
    zh: '下面这些在最新的填报表里已经没有，登记的保留：',
    en: 'These stand in the newest returns no more; the records stay:',
  },
  goneOne: { zh: '{number} {content}', en: '{number} {content}' },
  between: { zh: '；', en: '; ' },
  write: { zh: '写入问题答复', en: 'Take in problems and answers' },
};

const useStyles = makeStyles({ write: { alignSelf: 'flex-start' } });

/** Says what would be entered, and what would be changed of the records that are there. */
function useLines(): {
  readonly ofEntry: (record: Entered) => OfferLine;
  readonly ofOffer: (offer: ProblemOffer) => OfferLine;
} {
  const say = useTexts(texts);
  const word = useSheetWord();
  const changeText = useChangeText();
  return {
    ofEntry: (record) => {
      const { 问题编号: number = '', 提出单位: by = '', 反映内容: content = '', 承办单位: unit = '' } = record;
      const facts = [
        word(record['类别'] ?? ''),
        record['任务编号'] ?? '',
        unit === '' ? say('nobody') : say('asked', { unit }),
      ];
      const text = say('entry', {
        number,
        by,
        content,
        facts: facts.filter((fact) => fact !== '').join(say('between')),
      });
      return { id: number, text, sheet: '', cell: '' };
    },
    ofOffer: ({ id, kind, problem, fields }) => {
      const { code: number, by, units, sheet, at: cell } = problem;
      const changes = fields.map(({ header, held, offered }) =>
        say('field', { header: word(header), change: changeText(held, offered) }),
      );
      const values = { number, by, units: units.join('、'), fields: changes.join(say('between')) };
      return { id, text: say(kind === '答复' && units.length > 0 ? 'answer' : 'matter', values), sheet, cell };
    },
  };
}

/** Enters what units raised and writes their answers; what the register says otherwise only where that is ticked. */
export function ProblemsSection({ year }: { readonly year: AnnualConsolidation }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const state = useLedgerState();
  const ticks = useTicks();
  const { ofEntry, ofOffer } = useLines();
  const { entered, offers, gone } = useMemo(() => problemsPreview(state, year), [state, year]);
  const request = useMemo(() => ({ year, accept: [...ticks.ticked] }), [year, ticks.ticked]);
  const asked = useAsked(takeProblems, request);
  const conflicts = offers.filter(({ standing }) => standing === 'conflict');
  const answers = offers.filter(({ standing }) => standing === 'new');
  // It stays when everything is written: whoever pressed its button is still there.
  const nothingSaid = year.matters.length === 0 && year.returns.every(({ content }) => content.answers.length === 0);
  if (nothingSaid && gone.length === 0) return undefined;
  return (
    <Section within title={say('heading')}>
      {entered.length + answers.length === 0 && <Text>{say('nothing')}</Text>}
      <OfferLines about={say('entered', { count: entered.length })} items={entered} lineOf={ofEntry} />
      <OfferLines about={say('answers', { count: answers.length })} items={answers} lineOf={ofOffer} />
      <OfferLines about={say('others')} items={conflicts} lineOf={ofOffer} ticks={ticks} />
      <OfferLines
        about={say('gone')}
        items={gone}
        lineOf={({ code, content, sheet, cell }) => {
          return { id: code, text: say('goneOne', { number: code, content }), sheet, cell };
        }}
      />
      <AskedButton asked={asked} className={styles.write}>
        {say('write')}
      </AskedButton>
    </Section>
  );
}
