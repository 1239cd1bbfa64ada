import type { Phase } from '../plan';
import { periodIn } from './dates';
import { isBullet, readHeading, withoutBullet } from './heading';
import type { Paragraph } from './paragraph';

export interface FoundPhase {
  readonly phase: Phase;
  readonly line: number;
}

interface PhaseHead {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** What follows the colon on the same line. */
  readonly rest: string;
}

const wholeDays = /[（(]\d{4}年\d{1,2}月\d{1,2}日至\d{4}年\d{1,2}月\d{1,2}日[）)]$/;

/** The line that opens a phase: a stretch of time and nothing else, or a 阶段 with its stretch. */
function readHead(text: string): PhaseHead | undefined {
  const line = readHeading(text)?.text ?? text;
  const colon = /[:：]/.exec(line)?.index ?? line.length;
  const [title, rest] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  if (title.length > 60) return undefined;
  const period = periodIn(title);
  if (period === undefined) return undefined;
  const bare = title.replace(period.said, '').replace(/[（()）。，,\s]/g, '');
  const isPhase = bare === '' || /阶段/.test(bare) || wholeDays.test(title);
  if (!isPhase || (bare === '' && colon === line.length && !wholeDays.test(title) && readHeading(text) === undefined)) {
    return undefined;
  }
  // Bare days in brackets are the writer's; the name is what stands before them.
  const name = wholeDays.test(title) ? title.replace(wholeDays, '').trim() || title : title.replace(/[。，,]$/, '');
  return { name, start: period.start, end: period.end, rest };
}

function workOf(text: string): string {
  return withoutBullet(text).replace(/[；;。]$/, '');
}

/**
 * Finds the phases of a plan: 2006年-2007年7月：, 第一阶段（2011年-2012年）, （一）启动阶段（2016年1月—6月）; each with the bullets
 * or the text below it.
 */
export function readPhases(paragraphs: readonly Paragraph[]): FoundPhase[] {
  const found: { head: PhaseHead; line: number; work: string[]; bullets: boolean }[] = [];
  let open = false;
  for (const { line, text } of paragraphs) {
    const head = readHead(text);
    const current = found.at(-1);
    if (head !== undefined) {
      found.push({ head, line, work: head.rest === '' ? [] : [workOf(head.rest)], bullets: false });
      open = true;
    } else if (open && current !== undefined && isBullet(text)) {
      current.work.push(workOf(text));
      current.bullets = true;
    } else if (
      open &&
      current !== undefined &&
      !current.bullets &&
      readHeading(text) === undefined &&
      current.work.length === 0
    ) {
      current.work.push(workOf(text));
      open = false;
    } else open = false;
  }
  return found.map(({ head, line, work }) => ({
    line,
    phase: { name: head.name, start: head.start, end: head.end, work: work.filter((item) => item !== '') },
  }));
}
