import { isFoot, isSaidToAll } from '../closing';
import { isBullet, readHeading } from '../heading';
import { namesUnits, readLabels, startsWithLabel } from '../labels';
import type { Paragraph } from '../paragraph';
import { plainLevel, readUnitHead, type UnitHead } from './head';
import { pointsOf, type Point } from './points';

/** A unit and what is told below its name. */
export interface Told {
  readonly head: UnitHead;
  readonly line: number;
  readonly points: readonly Point[];
  /** The paragraphs it takes up: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Fewer headings that are units are no plan told unit by unit. */
const fewest = 2;

/** What a heading says whose points are units: 三、职责分工. 1、科普日 is a task, and its points are parts of it. */
const heads = /职责|分工|任务|单位|部门|责任|清单|措施|要求|安排|要点/;

/** Whether what stands under a heading may be told unit by unit. */
export function headsUnits(heading: string): boolean {
  return heads.test(heading);
}

const levelOf = ({ text }: Paragraph): number => readHeading(text)?.level ?? Infinity;

/** The signature, the foot, or what is said to all units in the end. */
const isEnd = ({ text }: Paragraph): boolean =>
  isFoot(text) ||
  isSaidToAll(text) ||
  /^各/.test(text) ||
  (text.length <= 30 && /(?:领导小组|办公室|委员会|人民政府)$/.test(text));

/** Whether roles are given by label: such a part is read as it stands. */
export function namesByLabel({ text }: Paragraph): boolean {
  return startsWithLabel(text) && readLabels(text).labelled.some(namesUnits);
}

/** A unit whose part is being read. */
interface Open {
  readonly head: UnitHead;
  readonly at: number;
  /** The heading that the units stand under; undefined where none stands above them. */
  readonly above: Paragraph | undefined;
}

/** Finds the units that stand in headings of their own, and what is told of each. */
class UnitFinder {
  readonly found: Told[] = [];
  private open: Open | undefined;
  /** By level, the heading that was read last. */
  private readonly headings = new Map<number, { readonly paragraph: Paragraph; readonly at: number }>();

  constructor(private readonly paragraphs: readonly Paragraph[]) {
    for (const [at, paragraph] of paragraphs.entries()) this.read(paragraph, at, this.headAt(at));
    this.close(paragraphs.length);
  }

  /** 县教育局： begins what is told of it where points follow, or where another unit was told of just before. */
  private headAt(at: number): UnitHead | undefined {
    const head = readUnitHead(this.paragraphs[at]?.text ?? '');
    const next = this.paragraphs[at + 1]?.text ?? '';
    const begins = head?.bare === false || this.open !== undefined || readHeading(next) !== undefined || isBullet(next);
    return begins ? head : undefined;
  }

  private read(paragraph: Paragraph, at: number, head: UnitHead | undefined): void {
    const before = this.open;
    if (before !== undefined && !this.ends(before, paragraph, head)) return;
    this.close(at);
    // The next unit stands under the same heading, whatever is numbered between them.
    const above = before === undefined || head === undefined ? this.above(head?.level ?? plainLevel) : before.above;
    if (head !== undefined && (above === undefined || headsUnits(above.text))) this.open = { head, at, above };
    else this.headings.set(levelOf(paragraph), { paragraph, at });
  }

  /** What is told of a unit ends at the next unit, at a heading that is not below it, or with the document. */
  private ends({ head, above }: Open, paragraph: Paragraph, next: UnitHead | undefined): boolean {
    const last = head.level < plainLevel ? head.level : Math.max(1, above === undefined ? 1 : levelOf(above));
    return levelOf(paragraph) <= last || isEnd(paragraph) || (next !== undefined && next.level <= head.level);
  }

  private above(level: number): Paragraph | undefined {
    const higher = [...this.headings].filter(([one]) => one < level).map(([, heading]) => heading);
    return higher.sort((left, right) => right.at - left.at)[0]?.paragraph;
  }

  private close(to: number): void {
    const { open, paragraphs } = this;
    this.open = undefined;
    const first = paragraphs[open?.at ?? -1];
    if (open === undefined || first === undefined) return;
    const { head, at } = open;
    const below = paragraphs.slice(at + 1, to);
    const points = below.some(namesByLabel) ? [] : pointsOf([{ line: first.line, text: head.rest }, ...below]);
    if (points.length > 0) this.found.push({ head, line: first.line, points, from: at, to });
  }
}

/** The units of a plan that is told unit by unit; none where it is not. */
export function unitsTold(paragraphs: readonly Paragraph[]): Told[] {
  const found = new UnitFinder(paragraphs).found;
  const levels = found.map(({ head }) => head.level).sort((left, right) => left - right);
  const level = levels.find((one) => levels.filter((other) => other === one).length >= fewest);
  return found.filter(({ head }) => head.level === level);
}
