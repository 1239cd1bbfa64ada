import { isEnumeration } from '../enumeration';
import { isBullet, readHeading, withoutBullet } from '../heading';
import { labelOf, namesUnits, startsWithLabel } from '../labels';
import type { Paragraph } from '../paragraph';
import { unitsIn } from '../units-in';
import { longestTitle, unnumbered } from './section';

/** What a paragraph opens: the text of its heading, without the number, and its level. */
export interface Opening {
  readonly text: string;
  readonly level: number;
}

/**
 * What a paragraph opens; undefined where it goes on with what stands above it. A bullet is a task of its own where it names its own
 * units; else it belongs to what stands above it. 牵头单位： behind a number or bullet is a label of the section.
 */
export function openingOf(paragraph: Paragraph): Opening | undefined {
  const heading = isEnumeration(paragraph.text) ? undefined : readHeading(paragraph.text);
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

/** A paragraph that opens nothing, without the mark in front: `1. 牵头单位：甲` is a label with a number. */
export function unmarked(paragraph: Paragraph): Paragraph {
  const text = withoutBullet(paragraph.text);
  const heading = readHeading(text);
  return { ...paragraph, text: heading !== undefined && startsWithLabel(heading.text) ? heading.text : text };
}

/** A line that can be the name of a task, and of no document. */
export function isTitle({ text }: Paragraph): boolean {
  if (text.length > longestTitle || /[。；;！？，,]$|[：:]/.test(text) || isBullet(text)) return false;
  return !/^《|(?:通知|方案|意见|办法|规定|规则|计划|规划|纲要|名单|一览表|分工表|[一二三四五六七八九十]月\d+日)$/.test(
    text,
  );
}
