import { isBullet, readHeading, withoutMark } from './heading';
import { isLabelAlone, labelOf, readLabels, startsWithLabel } from './labels';
import { breaksOff, certainlyNames, isFullName, looksLikeNames } from './names';
import { readTables } from './tables/read';

/** A paragraph of a notice: one line, or several that belong together. */
export interface Paragraph {
  /** Line of the text it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Stands for a row of a table. */
  readonly row?: true;
  /** Units that it names stand in the lines below it. */
  readonly settled?: true;
}

/** Texts come with wide spaces and digits, and marks of plain-text editors; here they have one form. */
function plain(line: string): string {
  const text = line
    .replace(/[\s\u3000\u00a0\u2002-\u200b\ufeff]+/g, ' ')
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\*\*/g, '')
    .replace(/^ ?#{1,6} /, '')
    .trim();
  // Labels are set wide: 牵 头 单 位：
  return text.replace(/^(?:[\u4e00-\u9fff] ){1,6}[\u4e00-\u9fff](?= ?(?:[:：]|$))/, (wide) => wide.replaceAll(' ', ''));
}

/** The lines of a text, from 1, as they are read. */
export function plainLines(text: string): Paragraph[] {
  return rawLines(text).map((line, index) => ({ line: index + 1, text: plain(line) }));
}

const rawLines = (text: string): string[] => text.split(/\r\n|\r|\n|\u2028|\f/);

/** — 3 —, 第3页 共9页: between two lines, and no part of the text. */
const pageNumber =
  /^(?:[—–－-]{1,2} ?\d{1,4} ?[—–－-]{1,2}|第 ?\d{1,4} ?页(?:[ ,，/]*共 ?\d{1,4} ?页)?|\d{1,4}(?: ?\/ ?\d{1,4})?)$/;

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

function startsAnew(line: string): boolean {
  return readHeading(line) !== undefined || isBullet(line) || startsWithLabel(line);
}

/** Whether a line goes on with what the paragraph before it began. */
function continues(before: string, line: string, blankBetween: boolean): boolean {
  if (before.length > longest) return false;
  if (isNumberedName(before, line)) return true;
  // 《…》 alone on its line is the title.
  if (startsAnew(line) || /^《.*》$/.test(before)) return false;
  const end = before.at(-1) ?? '';
  // A label alone on its line, or one whose list stops at a separator or inside a name, or plain names below a list.
  if (startsWithLabel(before)) {
    if ((isLabelAlone(before) && !isPart(before)) || (openEnds.has(end) && (looksLikeNames(line) || !isPart(before))))
      return true;
    if (sentenceEnds.has(end) || !waitsForNames(before)) return openEnds.has(end);
    return certainlyNames(line) || openEnds.has(end) || breaksOff(before, line);
  }
  if (blankBetween) return false;
  if (openEnds.has(end) && end !== '：' && end !== ':') return true;
  return before.length > shortLine && !sentenceEnds.has(end) && readHeading(before) === undefined;
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

const numberedNext = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、．.](?!\d)/;
const listThenHeading = new RegExp(
  `((?:单位|部门|科室|时限|期限|时间) ?[:：][^。]{0,600}。) ?(?=(?:${numberedNext.source}))`,
  'g',
);

/** A heading behind the list of the task before it begins a line of its own. */
function linesOf(line: string): string[] {
  return line.replace(listThenHeading, '$1\n').split('\n');
}

/**
 * Takes a text apart into paragraphs: lists broken over lines and labels on a line of their own are joined again, the rows
 * of tables are given as the labelled lines they stand for, page numbers are left out.
 * @param text official text, any line ends
 */
export function paragraphs(text: string): Paragraph[] {
  const tables = readTables(rawLines(text));
  const found: Paragraph[] = [];
  let [blank, closed] = [false, true];
  for (const { line, text: whole } of plainLines(text)) {
    const row = tables.get(line);
    if (row !== undefined) {
      found.push(...row.map((one) => ({ line, text: plain(one), row: true as const })));
      closed = true;
      continue;
    }
    if (pageNumber.test(whole)) continue;
    for (const one of linesOf(whole)) {
      const last = found.at(-1);
      if (one === '') blank = true;
      else if (!closed && last !== undefined && continues(last.text, one, blank)) {
        const joint = jointOf(last.text, one);
        const next = isNumberedName(last.text, one) ? withoutMark(one) : one;
        found[found.length - 1] = { line: last.line, text: last.text + joint + next };
        blank = false;
      } else {
        found.push({ line, text: one });
        [blank, closed] = [false, false];
      }
    }
  }
  return found;
}
