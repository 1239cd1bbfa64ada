import type { Phase } from '../plan';
import { periodIn } from './dates';
import { isFoot } from './closing';
import { isBullet, readHeading, withoutBullet } from './heading';
import { startsWithLabel } from './labels';
import type { Paragraph } from './paragraph';

export interface FoundPhase {
  readonly phase: Phase;
  readonly line: number;
}

interface PhaseHead {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** What follows on the same line. */
  readonly rest: string;
}

const wholeDays = /[（(]\d{4}年\d{1,2}月\d{1,2}日至\d{4}年\d{1,2}月\d{1,2}日[）)]$/;

/** 2011年：, 启动阶段（2016年）, 第一阶段：动员（2019年3月）。: what names a phase ends where its time is named. */
function titlesOf(line: string): { title: string; rest: string }[] {
  const ends = [...line.matchAll(/[:：。，,]/g)].slice(0, 4).map(({ index }) => index);
  return [...ends, line.length].map((end) => ({ title: line.slice(0, end).trim(), rest: line.slice(end + 1).trim() }));
}

/**
 * The line that opens a phase: a stretch of time and nothing else, or a 阶段 with its stretch; below a heading of phases, any
 * heading with its stretch.
 */
function readHead(text: string, among: boolean): PhaseHead | undefined {
  if (startsWithLabel(text)) return undefined;
  const heading = readHeading(text);
  const line = heading?.text ?? text;
  const found = titlesOf(line).find(({ title }) => title.length <= 60 && periodIn(title) !== undefined);
  const period = found === undefined ? undefined : periodIn(found.title);
  if (found === undefined || period === undefined) return undefined;
  const { title, rest } = found;
  const colon = /[:：]/.test(line.charAt(title.length));
  const bare = period.rest.replace(/[（()）。：:，,\s]/g, '').replace(/^全年$/, '');
  const days = wholeDays.test(title);
  const short = bare.length <= 12 && among && heading !== undefined;
  const alone = bare === '' && (colon || heading !== undefined);
  if (!(alone || days || short || (/阶段(?!性)/.test(bare) && bare.length <= 30))) return undefined;
  // Bare days in brackets are the writer's; the name is what stands before them.
  return {
    name: days ? title.replace(wholeDays, '').trim() || title : title,
    start: period.start,
    end: period.end,
    rest,
  };
}

function workOf(text: string): string {
  return withoutBullet(readHeading(text)?.text ?? text).replace(/[；;。]$/, '');
}

const aboutPhases = /(?:进度|步骤|阶段|时间安排|实施安排)/;

interface Open {
  readonly head: PhaseHead;
  readonly line: number;
  /** Of its heading; a line of time alone stands above 1. and below （一）. */
  readonly level: number;
  readonly numbered: boolean;
  readonly work: string[];
  bullets: boolean;
}

/** Whether a line is work of the phase above it. */
function belongs(phase: Open, text: string): boolean {
  const heading = readHeading(text);
  if (heading !== undefined) return heading.level > phase.level;
  if (isFoot(text)) return false;
  return isBullet(text) || phase.numbered || (!phase.bullets && phase.work.length === 0);
}

/**
 * Finds the phases of a plan: 2006年-2007年7月：, 第一阶段（2011年-2012年）, （一）启动阶段（2016年1月—6月）, 1.启动。2021年，…; each with the
 * bullets, the numbered points or the text below it.
 */
export function readPhases(paragraphs: readonly Paragraph[]): FoundPhase[] {
  const found: Open[] = [];
  let [open, among] = [false, false];
  for (const { line, text } of paragraphs) {
    const heading = readHeading(text);
    const head = readHead(text, among);
    const current = found.at(-1);
    if (head !== undefined) {
      const work = head.rest === '' ? [] : [workOf(head.rest)];
      found.push({ head, line, level: heading?.level ?? 2, numbered: heading !== undefined, work, bullets: false });
      open = true;
    } else if (open && current !== undefined && belongs(current, text)) {
      current.work.push(workOf(text));
      current.bullets ||= isBullet(text);
    } else open = false;
    if (head === undefined && heading !== undefined && heading.level <= 2 && !open) {
      among = heading.text.length <= 20 && aboutPhases.test(heading.text);
    }
  }
  return found.map(({ head, line, work }) => ({
    line,
    phase: { name: head.name, start: head.start, end: head.end, work: work.filter((item) => item !== '') },
  }));
}
