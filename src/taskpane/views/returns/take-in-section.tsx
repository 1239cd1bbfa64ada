import { makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AnnualConsolidation } from '../../../consolidation/annual';
import { takeInPreview, takeInReturns, type TakeInCell } from '../../../consolidation/taking-in/take-in';
import { inProse } from '../../../findings/day-name';
import { useAsked } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { FindingList } from '../../parts/finding-list';
import { Section } from '../../parts/section';
import { useTicks } from '../../parts/ticks';
import { useLedgerState } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { useSheetWord } from '../group/words';
import { OfferLines, useChangeText, type OfferLine } from '../../parts/offer-lines';

const texts = {
  heading: { zh: '写入进展和工作方案', en: 'Take into 进展 and 工作方案' },
  counts: {
    zh: '有 {fresh} 格可以写入，{same} 格已经一致，{conflict} 格与办公室填的不同。',
    en: '{fresh} cells can be written, {same} say so already, {conflict} differ from what the office entered.',
  },
  unplaced: {
    zh: '有 {count} 项在进展表里没有行：请先在“进展”里刷新。',
    en: '{count} items have no row in 进展: refresh it first.',
  },
  fresh: { zh: '将写入 {count} 项：', en: 'To be written, {count} items:' },
  freshOne: { zh: '{item} {fields}', en: '{item} {fields}' },
  field: { zh: '{header}“{offered}”', en: '{header} “{offered}”' },
  changed: { zh: '{header}：{change}', en: '{header}: {change}' },
  between: { zh: '，', en: ', ' },
  conflicts: {
    zh: '下面的格子办公室另外填过。勾选的改成填报表里的内容，不勾的保持不动。',
    en: 'The office entered something else in these. Ticked ones take what was returned, the others stay.',
  },
  difference: { zh: '{item} {header}：{change}', en: '{item} {header}: {change}' },
  skips: {
    zh: '下面的工作方案，填报的状态跳过了步骤。核实以后勾选，才写入台账。',
    en: 'The states returned of these work plans skip steps. Ticked ones are taken in, once you have made sure of them.',
  },
  skipped: {
    zh: '{item} {header}：{change}，跳过“{skipped}”',
    en: '{item} {header}: {change}, past “{skipped}”',
  },
  refused: { zh: '下面这些不能写入：', en: 'These cannot be taken in:' },
  write: { zh: '写入进展', en: 'Take in' },
  more: { zh: '还有 {count} 处没有列出，保持不动。', en: '{count} more are not listed and stay as they are.' },
};

const useStyles = makeStyles({
  refused: { maxHeight: '240px', overflowY: 'auto' },
  write: { alignSelf: 'flex-start' },
});

/** Refusals that are said: nothing is to be decided on them here. */
const mostRefused = 20;

/** The cells of each record, in their order: one reads a record, not its cells. */
function byItem(cells: readonly TakeInCell[]): (readonly [TakeInCell, ...TakeInCell[]])[] {
  const items = new Map<string, [TakeInCell, ...TakeInCell[]]>();
  for (const cell of cells) {
    const key = `${cell.sheet} ${cell.item}`;
    const own = items.get(key);
    if (own === undefined) items.set(key, [cell]);
    else own.push(cell);
  }
  return [...items.values()];
}

/** Writes what was adopted into 进展 and 工作方案; cells the office has filled in otherwise only where that is ticked. */
export function TakeInSection({ year }: { readonly year: AnnualConsolidation }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const state = useLedgerState();
  const ticks = useTicks();
  const word = useSheetWord();
  const changeText = useChangeText();
  const language = useLanguage();
  const { cells, unplaced, refused } = useMemo(() => takeInPreview(state, year), [state, year]);
  const of = (standing: TakeInCell['standing']) => cells.filter((cell) => cell.standing === standing);
  const conflicts = of('conflict');
  const request = useMemo(() => ({ year, accept: [...ticks.ticked] }), [year, ticks.ticked]);
  const asked = useAsked(takeInReturns, request);
  const lineOf = ({ id, item, header, held, offered, skipped, sheet, cell }: TakeInCell): OfferLine => {
    const values = { item, header: word(header), change: changeText(held, offered), skipped: skipped.join('、') };
    return { id, text: say(skipped.length > 0 ? 'skipped' : 'difference', values), sheet, cell };
  };
  const fresh = useMemo(() => byItem(cells.filter(({ standing }) => standing === 'new')), [cells]);
  const freshLine = ([first, ...others]: readonly [TakeInCell, ...TakeInCell[]]): OfferLine => {
    const fields = [first, ...others].map(({ header, held, offered }) =>
      held === ''
        ? say('field', { header: word(header), offered: inProse(offered, language) })
        : say('changed', { header: word(header), change: changeText(held, offered) }),
    );
    const { id, item, sheet, cell } = first;
    return { id, text: say('freshOne', { item, fields: fields.join(say('between')) }), sheet, cell };
  };
  return (
    <Section within title={say('heading')}>
      <Text>{say('counts', { fresh: of('new').length, same: of('same').length, conflict: conflicts.length })}</Text>
      <OfferLines about={say('fresh', { count: fresh.length })} items={fresh} lineOf={freshLine} />
      {unplaced.length > 0 && <Text>{say('unplaced', { count: unplaced.length })}</Text>}
      <OfferLines about={say('conflicts')} items={conflicts} lineOf={lineOf} ticks={ticks} />
      <OfferLines about={say('skips')} items={of('skips')} lineOf={lineOf} ticks={ticks} />
      {refused.length > 0 && (
        <>
          <Text size={200}>{say('refused')}</Text>
          <div className={styles.refused} role="group" aria-label={say('refused')} tabIndex={0}>
            <FindingList findings={refused.slice(0, mostRefused)} />
          </div>
          {refused.length > mostRefused && <Text>{say('more', { count: refused.length - mostRefused })}</Text>}
        </>
      )}
      <AskedButton asked={asked} className={styles.write}>
        {say('write')}
      </AskedButton>
    </Section>
  );
}
