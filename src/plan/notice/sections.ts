import { isBullet, readHeading, withoutBullet } from './heading';
import { readInline, withClauses } from './inline';
import { labelOf, namesUnits, readLabels, startsWithLabel, type Labelled } from './labels';
import { mayAssign } from './unread';
import type { Paragraph } from './paragraph';

export interface Said extends Labelled {
  readonly line: number;
}

/** What stands under one heading or bullet, up to the next. */
export interface Section {
  readonly line: number;
  readonly title: string;
  /** Of its heading; bullets and titles without a number stand below all headings. */
  readonly level: number;
  readonly body: Paragraph[];
  readonly said: Said[];
  /** Units that stand in its own heading. */
  readonly own: boolean;
  /** Where units given below its last sub-point were taken for the whole. */
  lifted?: number;
  /** Where lead units are given once more. */
  again?: number;
}

/** Sections, and the lines that seem to name units and could not be read. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly unread: readonly Paragraph[];
}

/** Longer texts are no names of tasks: the first clause is. */
const longestTitle = 40;
const unnumbered = 9;

/** The title of a heading and the text that follows it on the same line. */
function splitTitle(text: string): { title: string; rest: string } {
  const end = /[。：:；;]/.exec(text)?.index ?? text.length;
  const first = text.slice(0, end).trim();
  if (first.length <= longestTitle) return { title: first, rest: text.slice(end + 1).trim() };
  const comma = /[，,]/.exec(first)?.index ?? first.length;
  return { title: first.slice(0, Math.min(comma, longestTitle)).trim(), rest: text.trim() };
}

/** Takes the units out of a text: by labels, or named at one of its ends. */
export function unitsIn(text: string): { rest: string; labelled: readonly Labelled[] } {
  const { before, labelled, after } = readLabels(text);
  const rest = before + after;
  const divided = labelled.flatMap((one) => {
    if (namesUnits(one)) return withClauses(one);
    if (one.label !== 'division') return [one];
    return one.text === '' ? [] : (readInline(one.text)?.labelled ?? [one]);
  });
  if (divided.some(namesUnits)) {
    // 甲牵头 may stand before the label: （甲牵头；配合单位：乙）.
    const inline = divided.some(({ label }) => label === 'lead') ? undefined : readInline(before);
    const led = inline?.labelled.some(({ label }) => label === 'lead') === true ? inline : undefined;
    return led === undefined
      ? { rest, labelled: divided }
      : { rest: led.rest + after, labelled: [...led.labelled, ...divided] };
  }
  const duty = divided.find(({ label }) => label === 'duty');
  const inline = readInline(duty?.text ?? text);
  if (inline === undefined) return { rest, labelled: divided };
  if (duty === undefined) return inline;
  return {
    rest,
    labelled: [...divided.filter((one) => one !== duty), { label: 'duty', text: inline.rest }, ...inline.labelled],
  };
}

function openSection({ line, text }: Paragraph, heading: string, level: number): Section {
  const { rest, labelled } = unitsIn(heading);
  const { title, rest: body } = splitTitle(rest === '' ? text : rest);
  return {
    line,
    title: title.replace(/[（(【［[〔]$/, ''),
    level,
    body: body === '' ? [] : [{ line, text: body }],
    said: labelled.map((one) => ({ ...one, line })),
    own: labelled.some(namesUnits),
  };
}

const carried = ({ said }: Section): boolean => said.some(namesUnits);

/**
 * A bullet is a task of its own where it names its own units; else it belongs to what stands above it. 牵头单位： behind a
 * number or bullet is a label of the section.
 */
function opens(paragraph: Paragraph): { text: string; level: number } | undefined {
  const heading = readHeading(paragraph.text);
  if (heading !== undefined) {
    // 二、主要任务 heads what is below it; 1.主要任务： is a part of a task.
    const part = startsWithLabel(heading.text) && (heading.level > 2 || labelOf(heading.text) === undefined);
    // Rows of a table are no points of the heading before it.
    return part ? undefined : { text: heading.text, level: paragraph.row === true ? unnumbered : heading.level };
  }
  if (!isBullet(paragraph.text)) return undefined;
  const text = withoutBullet(paragraph.text);
  const named = !startsWithLabel(text) && unitsIn(text).labelled.some(namesUnits);
  return named ? { text, level: unnumbered } : undefined;
}

/** `1. 牵头单位：甲` is a label with a number, not a heading. */
function withoutNumber(text: string): string {
  const heading = readHeading(text);
  return heading !== undefined && startsWithLabel(heading.text) ? heading.text : text;
}

/** A line that can be the name of a task, and of no document. */
function isTitle({ text }: Paragraph): boolean {
  if (text.length > longestTitle || /[。；;！？，,]$|[：:]/.test(text) || isBullet(text)) return false;
  return !/^《|(?:通知|方案|意见|办法|规定|规则|计划|规划|纲要|名单|一览表|分工表|[一二三四五六七八九十]月\d+日)$/.test(
    text,
  );
}

/** A heading, where it stands among the sections, and whether one below it named units. */
interface Level {
  readonly section: Section;
  readonly at: number;
  named: boolean;
}

/** Paragraphs between the name of a task without a number and its units, at most. */
const longestTask = 20;

class SectionReader {
  readonly found: Section[] = [];
  readonly unread: Paragraph[] = [];
  /** What is being added to: the last section, or the heading above it. */
  private target: Section | undefined;
  /** Text since units were named last: where units are named anew, it begins with the name of their task. */
  private since: Paragraph[] = [];
  /** The last section and the headings it stands under, the highest first. */
  private chain: Level[] = [];

  private open(section: Section): void {
    while ((this.chain.at(-1)?.section.level ?? 0) >= section.level) this.chain.pop();
    this.chain.push({ section, at: this.found.length, named: false });
    this.found.push(section);
    this.target = section;
    this.since = [];
    if (section.own) this.name();
  }

  /** Units are named below all headings that the last section stands under. */
  private name(): void {
    for (const level of this.chain) level.named ||= level.section !== this.found.at(-1);
  }

  /** Whether labels begin a task without a number, named by a line before them. */
  private begins(labelled: readonly Labelled[]): boolean {
    const { target, since } = this;
    const title = since.at(-1);
    if (title === undefined) return false;
    if (target === undefined || /(?:行动|工程)$/.test(title.text)) return since.some(isTitle);
    if (!carried(target)) return false;
    const [led, leads] = [target.said, labelled].map((said) => said.some(({ label }) => label === 'lead'));
    return (led === true && leads === true) || ((labelled[0]?.label === 'duty' || led === false) && isTitle(title));
  }

  private beginUnnumbered(): void {
    const own = this.since.slice(Math.max(0, this.since.findLastIndex(isTitle)));
    const [title, ...body] = own;
    if (title === undefined) return;
    this.target?.body.splice(-own.length);
    const section = openSection(title, title.text, unnumbered);
    this.open({ ...section, body: [...section.body, ...body] });
  }

  /**
   * Units below the last of several sub-points belong to the heading above them, where no sub-point names any, or where
   * each names its own in its line.
   */
  private lift(labelled: readonly Labelled[], line: number): void {
    const [above, here] = this.chain.slice(-2);
    if (above === undefined || here === undefined || !labelled.some(namesUnits)) return;
    const { section: parent, at } = above;
    const last = here.section;
    if (this.target !== last || last.level === unnumbered || carried(parent) || isContainer(parent)) return;
    const points = this.found.length - at - 1;
    if (points > 1 && !above.named && !carried(last)) {
      parent.body.push(...this.found.splice(at + 1).flatMap(asText));
      this.chain.pop();
    } else if (!last.own || !labelled.some(({ label }) => label === 'lead')) return;
    parent.lifted = line;
    this.target = parent;
  }

  private addBody({ line, text }: Paragraph): void {
    const { rest, labelled } = unitsIn(text);
    const units = labelled.some(namesUnits);
    if ((units || labelled[0]?.label === 'duty') && this.begins(labelled)) this.beginUnnumbered();
    this.lift(labelled, line);
    const leads = (said: readonly Labelled[]) => said.some(({ label }) => label === 'lead');
    if (this.target !== undefined && leads(labelled) && leads(this.target.said)) this.target.again ??= line;
    this.target?.said.push(...labelled.map((one) => ({ ...one, line })));
    if (units) {
      this.since = [];
      this.name();
    }
    if (units && this.target === undefined) this.unread.push({ line, text });
    if (rest === '') return;
    const body = { line, text: rest };
    this.target?.body.push(body);
    this.since = [...this.since, body].slice(-longestTask);
    if (mayAssign(rest)) this.unread.push(body);
  }

  add(paragraph: Paragraph): void {
    const heading = opens(paragraph);
    if (heading === undefined) {
      this.addBody({ ...paragraph, text: withoutNumber(withoutBullet(paragraph.text)) });
      return;
    }
    const section = openSection(paragraph, heading.text, heading.level);
    this.open(section);
    const texts = section.own ? section.body : [paragraph];
    this.unread.push(...texts.filter(({ text }) => mayAssign(text)));
  }
}

/** 二、主要任务: what stands below are tasks, not parts of one. */
function isContainer({ level, title }: Section): boolean {
  return (
    level === 1 &&
    /(?:任务|分工|措施|内容|要点|安排|事项|工作|要求|保障|行动|工程)/.test(title) &&
    !/[\u4e00-\u9fff]{4}(?:行动|工程)$/.test(title)
  );
}

/** A sub-point as text of what it belongs to. */
function asText({ line, title, body }: Section): Paragraph[] {
  return [{ line, text: /[。；;]$/.test(title) ? title : `${title}。` }, ...body];
}

/** Takes the paragraphs apart into what stands under each heading. */
export function readSections(paragraphs: readonly Paragraph[]): Sections {
  const reader = new SectionReader();
  for (const paragraph of paragraphs) reader.add(paragraph);
  return { sections: reader.found, unread: reader.unread };
}
