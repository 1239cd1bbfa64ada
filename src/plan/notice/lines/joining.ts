import { isFoot } from '../closing';
import { isBullet, readHeading, withoutMark } from '../heading';
import { isLabelAlone, labelOf, readLabels, startsWithLabel } from '../labels';
import { isFullName } from '../names/body';
import { breaksOff, certainlyNames, looksLikeNames } from '../names/lines';

/** A paragraph that is being put together. */
export interface Growing {
  readonly text: string;
  /** The line that was added last. */
  readonly last: string;
}

const openEnds = new Set('、，,：:');
const sentenceEnds = new Set('。；;！？!?：:');

/** Lines longer than this are running text: a short line is a title or a heading and stands alone. */
const shortLine = 24;

/** Longer than any paragraph: what follows is one of its own. */
const longest = 5000;

/** A numbered name below a label that waits for names: （1）区科协. */
function isNumberedName(before: string, line: string): boolean {
  if (!startsWithLabel(before) || isPart(before) || sentenceEnds.has(before.replace(/[:：]$/, '').at(-1) ?? ''))
    return false;
  const waits =
    isLabelAlone(before) ||
    /[:：]$/.test(before) ||
    readLabels(before).labelled.every(({ text }) => looksLikeNames(text));
  return (
    waits &&
    (readHeading(line) !== undefined || isBullet(line)) &&
    isFullName(withoutMark(line).replace(/[；;。]$/, ''))
  );
}

/** 【活动要求】 heads what follows. */
const framed = /^[【［[〔][^】］\]〕]{2,20}[】］\]〕]$/;

function startsAnew(line: string): boolean {
  return (
    framed.test(line) || readHeading(line) !== undefined || isBullet(line) || startsWithLabel(line) || isFoot(line)
  );
}

/** Names that stand on a line each, below a label that is alone or below the first of them. */
function isListed({ last }: Growing, line: string): boolean {
  return (isLabelAlone(last) || /[:：]$/.test(last) || looksLikeNames(last)) && looksLikeNames(line);
}

/** Whether a list of units behind a label goes on. */
function listGoesOn(before: Growing, line: string, blankBetween: boolean): boolean {
  const { text } = before;
  const end = text.at(-1) ?? '';
  if (isLabelAlone(text) && !isPart(text)) return true;
  if (openEnds.has(end)) return looksLikeNames(line) || !isPart(text);
  // （牵头单位：甲；责任单位：乙） is closed.
  if (sentenceEnds.has(end) || /^[（(【［[〔].*[）)】］\]〕]$/.test(text) || !waitsForNames(text)) return false;
  // What stands behind an empty line is whole: the body that signs.
  return !blankBetween && (certainlyNames(line) || breaksOff(text, line) || isListed(before, line));
}

/** 办好科普日。（县科协牵头）: a bracket behind the end of a sentence ends the paragraph. */
const closedBehind = /[。；;！？][（(【［[〔][^（）()]*[）)】］\]〕]$/;

/** Whether a line goes on with what the paragraph before it began. */
function goesOn(before: Growing, line: string, blankBetween: boolean): boolean {
  const { text } = before;
  // 《…》 alone on its line is the title.
  if (startsAnew(line) || /^《.*》$/.test(text)) return false;
  if (startsWithLabel(text)) return listGoesOn(before, line, blankBetween);
  if (blankBetween) return false;
  const end = text.at(-1) ?? '';
  if (openEnds.has(end) && end !== '：' && end !== ':') return true;
  return (
    text.length > shortLine && !sentenceEnds.has(end) && !closedBehind.test(text) && readHeading(text) === undefined
  );
}

/** 任务：, 措施：, 分工：: what follows on lines of its own are paragraphs. */
function isPart(before: string): boolean {
  const label = labelOf(before.replace(/ ?[:：]$/, ''));
  return label === 'duty' || label === 'division';
}

const lastLabel = (text: string): string | undefined => readLabels(text).labelled.at(-1)?.label;

function waitsForNames(before: string): boolean {
  const label = lastLabel(before);
  return label === 'lead' || label === 'responsible' || label === 'assisting' || label === 'member';
}

/** What stands between two lines that are joined. */
function jointOf(before: string, line: string): string {
  if (isLabelAlone(before)) return '：';
  const list = startsWithLabel(before) && waitsForNames(before);
  return list && !openEnds.has(before.at(-1) ?? '') && !breaksOff(before, line) ? '、' : '';
}

/**
 * A paragraph with the next line, where the line goes on with it.
 * @param broken the line before was broken where the page ends, in the middle of a word or not
 * @returns undefined where the line begins a paragraph of its own
 */
export function joined(before: Growing, line: string, blankBetween: boolean, broken: boolean): Growing | undefined {
  const { text } = before;
  if (text.length > longest) return undefined;
  const grown = (joint: string, next = line) => ({ text: text + joint + next, last: line });
  if (isNumberedName(text, line)) return grown(jointOf(text, line), withoutMark(line));
  if (broken && !blankBetween && !startsAnew(line)) return grown('');
  return goesOn(before, line, blankBetween) ? grown(jointOf(text, line)) : undefined;
}
