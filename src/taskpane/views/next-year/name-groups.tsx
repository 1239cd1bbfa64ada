import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../../texts';

const texts = {
  more: { zh: '另有 {count} 条', en: '{count} more' },
};

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', textAlign: 'start', paddingBlock: '6px' },
  list: { margin: 0, paddingInlineStart: '20px', paddingBlockEnd: '8px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Names under a heading, to be looked through. */
export interface NameGroup {
  readonly title: string;
  /** What there is to say of it while it is closed. */
  readonly summary: string;
  readonly lists: readonly { readonly label: string; readonly names: readonly string[] }[];
}

/** More than these nobody reads through; the sheets have them all. */
const mostNamed = 100;

interface NamesProps {
  readonly label: string;
  readonly names: readonly string[];
  /** Its label says no more than the heading does. */
  readonly quiet: boolean;
}

function Names({ label, names, quiet }: NamesProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  if (names.length === 0) return null;
  return (
    <>
      {!quiet && (
        <Text size={200} className={styles.quiet}>
          {label}
        </Text>
      )}
      <ul className={styles.list} aria-label={label}>
        {names.slice(0, mostNamed).map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
        {names.length > mostNamed && <li>{say('more', { count: names.length - mostNamed })}</li>}
      </ul>
    </>
  );
}

/** Groups of names, each opened when one wants to look. */
export function NameGroups({ label, groups }: { readonly label: string; readonly groups: readonly NameGroup[] }) {
  const styles = useStyles();
  return (
    <Accordion collapsible multiple aria-label={label}>
      {groups.map(({ title, summary, lists }) => (
        <AccordionItem key={title} value={title}>
          <AccordionHeader as="h3" size="small">
            <span className={styles.header}>
              <span>{title}</span>
              <Text size={200}>{summary}</Text>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            {lists.map((list) => (
              <Names key={list.label} quiet={list.label === title} {...list} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
