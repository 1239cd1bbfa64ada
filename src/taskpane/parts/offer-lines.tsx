import { Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { inProse } from '../../findings/day-name';
import { placeName } from '../../findings/sentence';
import type { Ticks } from './ticks';
import { usePane } from '../session-context';
import { useLanguage, useTexts } from '../texts';

const texts = {
  jump: { zh: '转到 {place}', en: 'Go to {place}' },
  more: { zh: '还有 {count} 处没有列出。', en: '{count} more are not listed.' },
  moreStay: { zh: '还有 {count} 处没有列出，保持不动。', en: '{count} more are not listed and stay as they are.' },
  change: { zh: '{held} → {offered}', en: '{held} → {offered}' },
  quoted: { zh: '“{value}”', en: '“{value}”' },
  empty: { zh: '（空）', en: '(empty)' },
};

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    alignSelf: 'stretch',
    margin: 0,
    padding: 0,
    maxHeight: '240px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    paddingBlock: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  read: { paddingBlock: '4px' },
  // Below a long text it stands where that begins, not under the box.
  jump: { marginInlineStart: '36px' },
});

/** Says what a cell holds and what is offered for it, days as people write them. */
export function useChangeText(): (held: string, offered: string) => string {
  const say = useTexts(texts);
  const language = useLanguage();
  const shown = (value: string): string => {
    if (value === '') return say('empty');
    return say('quoted', { value: inProse(value, language) });
  };
  return (held, offered) => say('change', { held: shown(held), offered: shown(offered) });
}

/** What can be written into the ledger, as one reads it. */
export interface OfferLine {
  readonly id: string;
  readonly text: string;
  readonly sheet: string;
  /** A1 address; empty for what is in no cell yet. */
  readonly cell: string;
}

interface OfferLinesProps<Item> {
  /** What becomes of them, or what is to be decided. */
  readonly about: string;
  readonly items: readonly Item[];
  readonly lineOf: (item: Item) => OfferLine;
  /** Left out where nothing is to be decided one by one. */
  readonly ticks?: Ticks;
}

/** More than these nobody reads through. */
const mostListed = 200;

/** Lines of what can be written into the ledger: to be read, or to be ticked one by one; each leads to its cell. */
export function OfferLines<Item>({ about, items, lineOf, ticks }: OfferLinesProps<Item>): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  if (items.length === 0) return undefined;
  const lines = items.slice(0, mostListed).map(lineOf);
  const rest = items.length - lines.length;
  return (
    <>
      <Text size={200}>{about}</Text>
      <ul className={styles.list} aria-label={about} tabIndex={ticks === undefined ? 0 : undefined}>
        {lines.map(({ id, text, sheet, cell }) => (
          <li key={id} className={styles.line}>
            {ticks === undefined ? (
              <Text className={styles.read}>{text}</Text>
            ) : (
              <Checkbox
                checked={ticks.ticked.has(id)}
                label={text}
                onChange={(_event, { checked }) => ticks.tick(id, checked === true)}
              />
            )}
            {cell !== '' && (
              <Link
                as="button"
                className={ticks === undefined ? undefined : styles.jump}
                onClick={() => void session.show(sheet, cell)}
              >
                {say('jump', { place: placeName({ sheet, cell }, language) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <Text>{say(ticks === undefined ? 'more' : 'moreStay', { count: rest })}</Text>}
    </>
  );
}
