import { finding, type Finding } from '../../../findings/finding';
import { readHeading } from '../heading';
import type { Paragraph } from '../paragraph';
import { plainLevel, readUnitHead, type UnitHead } from './head';
import { headsUnits } from './told';

/** 甲：牵头制定要点。 below a task, with the line it stands on. */
interface Share {
  readonly head: UnitHead;
  readonly paragraph: Paragraph;
}

const leads = ({ head }: Share): boolean => /^(?:负责)?(?:总)?牵头|^主办|^会同/.test(head.rest);

/** A line that says of one unit what its share of a task is. */
function shareOf(paragraph: Paragraph): Share | undefined {
  const head = readUnitHead(paragraph.text);
  return head === undefined || head.level !== plainLevel || head.rest === '' ? undefined : { head, paragraph };
}

/** Shares as labelled lines; what each says stays with the task. */
function linesOf(shares: readonly Share[]): Paragraph[] {
  return shares.flatMap((share) => {
    const { head, paragraph } = share;
    const label = leads(share) ? '牵头单位' : '责任单位';
    return [
      { line: paragraph.line, text: `${label}：${head.units}` },
      { ...paragraph, settled: true as const },
    ];
  });
}

/** One unit alone may be spoken of in passing. */
const fewest = 2;

/**
 * Reads the lines directly below a task that say unit by unit what its share is, where one of them leads: it leads the task, the others
 * are responsible.
 * @param findings where notice-shares-of-task is added
 */
export function withSharesOfTasks(paragraphs: readonly Paragraph[], findings: Finding[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let shares: Share[] = [];
  const settle = () => {
    const task = readHeading(found.at(-1)?.text ?? '')?.text;
    const read = task !== undefined && !headsUnits(task) && shares.length >= fewest && shares.some(leads);
    const [first] = shares;
    if (read && first !== undefined) {
      findings.push(finding('notice-shares-of-task', { line: first.paragraph.line }, { task, units: shares.length }));
    }
    for (const one of read ? linesOf(shares) : shares.map(({ paragraph }) => paragraph)) found.push(one);
    shares = [];
  };
  for (const paragraph of paragraphs) {
    const share = shareOf(paragraph);
    if (share !== undefined) shares.push(share);
    else {
      settle();
      found.push(paragraph);
    }
  }
  settle();
  return found;
}
