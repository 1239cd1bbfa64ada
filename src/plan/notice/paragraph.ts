import { isBullet, readHeading } from './heading';
import { isLabelAlone, startsWithLabel } from './labels';
import { looksLikeNames } from './names';

/** A paragraph of a notice: one line, or several that belong together. */
export interface Paragraph {
  /** Line of the text it begins on, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Texts come with ideographic and other wide spaces; they are all one space here. */
function plain(line: string): string {
  const text = line.replace(/[\s\u3000\u00a0\u2002-\u200b\ufeff]+/g, ' ').trim();
  // Labels are set wide: 牵 头 单 位：
  return text.replace(/^(?:[\u4e00-\u9fff] ){2,6}[\u4e00-\u9fff](?= ?(?:[:：]|$))/, (wide) => wide.replaceAll(' ', ''));
}

const openEnds = new Set('、，,：:');
const sentenceEnds = new Set('。；;！？!?：:');

/** Lines longer than this are running text: a short line is a title or a heading and stands alone. */
const shortLine = 24;

function startsAnew(line: string): boolean {
  return readHeading(line) !== undefined || isBullet(line) || startsWithLabel(line);
}

/** Whether a line goes on with what the paragraph before it began. */
function continues(before: string, line: string, blankBetween: boolean): boolean {
  if (startsAnew(line)) return false;
  const end = before.at(-1) ?? '';
  // A label alone on its line, or one whose list stops at a separator, or plain names below a list.
  if (startsWithLabel(before)) {
    return openEnds.has(end) || isLabelAlone(before) || (looksLikeNames(line) && !sentenceEnds.has(end));
  }
  if (blankBetween) return false;
  if (openEnds.has(end) && end !== '：' && end !== ':') return true;
  return before.length > shortLine && !sentenceEnds.has(end) && readHeading(before) === undefined;
}

/** A list that goes on on the next line although its line does not end in a separator. */
function needsSeparator(before: string): boolean {
  return startsWithLabel(before) && !openEnds.has(before.at(-1) ?? '');
}

/**
 * Takes a text apart into paragraphs: lists broken over lines and labels on a line of their own are joined again.
 * @param text official text, any line ends
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let blank = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n|\u2028|\f/).entries()) {
    const line = plain(raw);
    const last = found.at(-1);
    if (line === '') blank = true;
    else if (last !== undefined && continues(last.text, line, blank)) {
      const joint = isLabelAlone(last.text) ? '：' : needsSeparator(last.text) ? '、' : '';
      found[found.length - 1] = { line: last.line, text: last.text + joint + line };
      blank = false;
    } else {
      found.push({ line: index + 1, text: line });
      blank = false;
    }
  }
  return found;
}
