import { namesUnits, type Labelled } from '../labels';
import type { Paragraph } from '../paragraph';
import { unitsIn } from '../units-in';

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

/** The level of bullets and of titles without a number. */
export const unnumbered = 9;

/** Longer texts are no names of tasks: the first clause is. */
export const longestTitle = 40;

/** The title of a heading and the text that follows it on the same line. */
export function splitTitle(text: string): { title: string; rest: string } {
  const end = /[。：:；;]/.exec(text)?.index ?? text.length;
  const first = text.slice(0, end).trim();
  if (first.length <= longestTitle) return { title: first, rest: text.slice(end + 1).trim() };
  const comma = /[，,]/.exec(first)?.index ?? first.length;
  return { title: first.slice(0, Math.min(comma, longestTitle)).trim(), rest: text.trim() };
}

/**
 * The section that a heading opens, with the units and the text that stand in the heading itself.
 * @param running whether its sentences name units of a task
 */
export function sectionOf({ line, text }: Paragraph, heading: string, level: number, running = true): Section {
  const { rest, labelled } = unitsIn(heading, running);
  const { title, rest: body } = splitTitle(rest === '' ? text : rest);
  return {
    line,
    title: title.replace(/[（(【［[〔、，,—：:\s]+$/, '').replace(/^[【［[〔]([^】］\]〕]+)[】］\]〕]$/, '$1'),
    level,
    body: body === '' ? [] : [{ line, text: body }],
    said: labelled.map((one) => ({ ...one, line })),
    own: labelled.some(namesUnits),
  };
}

/** Whether a section names the units that carry it. */
export const isCarried = ({ said }: Section): boolean => said.some(namesUnits);

/** 二、主要任务: what stands below are tasks, not parts of one. */
export function isContainer({ level, title }: Section): boolean {
  if (level === 0) return true;
  return (
    level === 1 &&
    /(?:任务|分工|措施|内容|要点|安排|事项|工作|要求|保障|行动|工程)/.test(title) &&
    !/[\u4e00-\u9fff]{4}(?:行动|工程)$/.test(title)
  );
}

/**
 * 四、保障措施, 三、工作步骤: below such a heading, what sentences say of units is how the work is led, paid for and checked, no task.
 */
export function isAboutWork(title: string): boolean {
  const about =
    /步骤|进度|阶段|时间安排|保障(?:措施|机制|条件|体系)|(?:组织|条件|经费|制度|工作|机制|政策|实施)保障|要求$|机制$|考核|考评|督查|督导|组织领导|组织实施|附则|其他事项/;
  return about.test(title) && !/任务|分工|行动|工程/.test(title);
}

/** A sub-point as text of what it belongs to. */
export function asText({ line, title, body }: Section): Paragraph[] {
  return [{ line, text: /[。；;]$/.test(title) ? title : `${title}。` }, ...body];
}
