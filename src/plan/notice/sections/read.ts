import { isFoot, isSaidToAll } from '../closing';
import { namesUnits, type Labelled } from '../labels';
import type { Paragraph } from '../paragraph';
import { unitsIn } from '../units-in';
import { mayAssign } from '../unread';
import { isTitle, openingOf, unmarked, type Opening } from './opening';
import { Outline } from './outline';
import { leads, ownerOf, type Owner, type Standing } from './owner';
import { isAboutWork, isCarried, sectionOf, splitTitle, unnumbered, type Section } from './section';

/** Sections, and the lines that seem to name units and could not be read. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly unread: readonly Paragraph[];
}

/** Paragraphs between the name of a task without a number and its units, at most. */
const longestTask = 20;

/** Reads a text paragraph by paragraph: each opens a section, or is added to the one that is being read. */
class SectionReader implements Standing {
  readonly outline = new Outline();
  readonly unread: Paragraph[] = [];
  current: Section | undefined;
  since: Paragraph[] = [];
  readonly lifted = new Set<number>();
  /** What is read stands below 保障措施 and the like. */
  private aboutWork = false;
  /** The last task, where something was said to all units behind it. */
  private closed: Section | undefined;

  read(paragraph: Paragraph): void {
    if (paragraph.issuer === true || isFoot(paragraph.text)) return;
    const opening = openingOf(paragraph);
    if (opening === undefined) this.addLine(unmarked(paragraph));
    else this.openHeading(paragraph, opening);
  }

  private openHeading(paragraph: Paragraph, { text, level }: Opening): void {
    if (level <= 1) this.aboutWork = isAboutWork(splitTitle(text).title);
    const section = sectionOf(paragraph, text, level, !this.aboutWork);
    this.open(section);
    if (paragraph.settled === true) return;
    const texts = section.own ? section.body : [paragraph];
    this.unread.push(...texts.filter((one) => mayAssign(one.text)));
  }

  private open(section: Section): void {
    this.outline.open(section);
    this.current = section;
    this.closed = undefined;
    this.since = [];
    if (section.own) this.outline.unitsNamed();
  }

  private addLine({ line, text, settled }: Paragraph): void {
    if (settled === true) {
      this.current?.body.push({ line, text });
      return;
    }
    const { rest, labelled } = unitsIn(text, !this.aboutWork);
    if (this.current !== undefined && isCarried(this.current) && isSaidToAll(text) && !labelled.some(namesUnits)) {
      [this.closed, this.current] = [this.current, undefined];
    }
    // A deadline behind it is the task's all the same.
    if (labelled[0]?.label === 'deadline') this.current ??= this.closed;
    this.turnTo(ownerOf(labelled, this), line);
    this.addSaid(labelled, { line, text });
    if (rest !== '') this.addText({ line, text: rest });
  }

  /** From here on, lines are added to the owner. */
  private turnTo(owner: Owner, line: number): void {
    if (owner === 'here') return;
    if (owner === 'unnumbered-task') {
      this.openUnnumbered();
      return;
    }
    const heading = this.outline.above()?.heading;
    if (heading === undefined) return;
    if (owner === 'heading-of-points') {
      this.outline.foldPoints();
      this.lifted.add(heading.level);
    }
    heading.lifted = line;
    this.current = heading;
  }

  /** The last line that can be a title, with the text below it, is taken out of the section before. */
  private openUnnumbered(): void {
    const own = this.since.slice(Math.max(0, this.since.findLastIndex(isTitle)));
    const [title, ...body] = own;
    if (title === undefined) return;
    this.current?.body.splice(-own.length);
    const section = sectionOf(title, title.text, unnumbered);
    this.open({ ...section, body: [...section.body, ...body] });
  }

  private addSaid(labelled: readonly Labelled[], paragraph: Paragraph): void {
    const { line } = paragraph;
    if (this.current !== undefined && leads(labelled) && leads(this.current.said)) this.current.again ??= line;
    this.current?.said.push(...labelled.map((one) => ({ ...one, line })));
    if (this.current === undefined && labelled.some(({ label }) => namesUnits({ label }) || label === 'member'))
      this.unread.push(paragraph);
    if (!labelled.some(namesUnits)) return;
    this.since = [];
    this.outline.unitsNamed();
  }

  private addText(text: Paragraph): void {
    this.current?.body.push(text);
    this.since = [...this.since, text].slice(-longestTask);
    if (mayAssign(text.text)) this.unread.push(text);
  }
}

/** Takes the paragraphs apart into what stands under each heading. */
export function readSections(paragraphs: readonly Paragraph[]): Sections {
  const reader = new SectionReader();
  for (const paragraph of paragraphs) reader.read(paragraph);
  return { sections: reader.outline.sections, unread: reader.unread };
}
