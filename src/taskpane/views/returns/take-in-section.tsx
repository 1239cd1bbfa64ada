import { Checkbox, Link, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AnnualConsolidation } from '../../../consolidation/annual';
import { takeInPreview, takeInReturns, type TakeInCell } from '../../../consolidation/take-in';
import { useAsked } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { useLedgerState, usePane } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  heading: { zh: '写入进展', en: 'Take into 进展' },
  counts: {
    zh: '有 {fresh} 格可以写入，{same} 格已经一致，{conflict} 格与办公室填的不同。',
    en: '{fresh} cells can be written, {same} say so already, {conflict} differ from what the office entered.',
  },
  unplaced: {
    zh: '有 {count} 项在进展表里没有行：请先在“进展”里刷新。',
    en: '{count} items have no row in 进展: refresh it first.',
  },
  conflicts: {
    zh: '下面的格子办公室另外填过。勾选的改成填报表里的内容，不勾的保持不动。',
    en: 'The office entered something else in these. Ticked ones take what was returned, the others stay.',
  },
  difference: { zh: '{item} {header}：“{held}” → “{offered}”', en: '{item} {header}: “{held}” → “{offered}”' },
  jump: { zh: '转到 {cell}', en: 'Go to {cell}' },
  write: { zh: '写入进展', en: 'Take in' },
  more: { zh: '还有 {count} 格没有列出，保持不动。', en: '{count} more are not listed and stay as they are.' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  heading: { margin: 0, fontSize: '14px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
});

/** Conflicts that are listed to be decided one by one. */
const mostListed = 200;

/** Writes what was adopted into 进展; cells the office has filled in otherwise only where that is ticked. */
export function TakeInSection({ year }: { readonly year: AnnualConsolidation }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { session } = usePane();
  const state = useLedgerState();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const { cells, unplaced } = useMemo(() => takeInPreview(state, year), [state, year]);
  const of = (standing: TakeInCell['standing']) => cells.filter((cell) => cell.standing === standing);
  const conflicts = of('conflict');
  const request = useMemo(() => ({ year, accept: [...accepted] }), [year, accepted]);
  const asked = useAsked(takeInReturns, request);
  const accept = (cell: string, wanted: boolean) => {
    const next = new Set(accepted);
    if (wanted) next.add(cell);
    else next.delete(cell);
    setAccepted(next);
  };
  return (
    <section className={styles.section} aria-label={say('heading')}>
      <h3 className={styles.heading}>{say('heading')}</h3>
      <Text>{say('counts', { fresh: of('new').length, same: of('same').length, conflict: conflicts.length })}</Text>
      {unplaced.length > 0 && <Text>{say('unplaced', { count: unplaced.length })}</Text>}
      {conflicts.length > 0 && (
        <>
          <Text size={200}>{say('conflicts')}</Text>
          <ul className={styles.list}>
            {conflicts.slice(0, mostListed).map((cell) => (
              <li key={cell.cell}>
                <Checkbox
                  checked={accepted.has(cell.cell)}
                  label={say('difference', { ...cell, key: '' })}
                  onChange={(_event, { checked }) => accept(cell.cell, checked === true)}
                />
                <Link as="button" onClick={() => void session.show(cell.sheet, cell.cell)}>
                  {say('jump', { cell: cell.cell })}
                </Link>
              </li>
            ))}
          </ul>
          {conflicts.length > mostListed && <Text>{say('more', { count: conflicts.length - mostListed })}</Text>}
        </>
      )}
      <AskedButton asked={asked}>{say('write')}</AskedButton>
    </section>
  );
}
