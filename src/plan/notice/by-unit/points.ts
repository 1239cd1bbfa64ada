import { enumerated } from '../enumeration';
import { isBullet, readHeading, withoutMark } from '../heading';
import { readLabels, startsWithLabel } from '../labels';
import type { Paragraph } from '../paragraph';

/** What a unit is to do: one task, with what is said of it below. */
export interface Point {
  readonly line: number;
  readonly text: string;
  /** It stands under 配合的工作: another unit leads it. */
  readonly helps: boolean;
  readonly below: Paragraph[];
}

/** 主要任务：… behind the unit is what it is to do. */
function withoutDutyLabel(text: string): string {
  const { labelled } = readLabels(text);
  return startsWithLabel(text) && labelled[0]?.label === 'duty' ? labelled.map((one) => one.text).join('') : text;
}

/** 具体任务如下： leads up to what follows and is no task. */
const isIntroduction = (text: string): boolean => /[：:]$/.test(text);

/** （一）牵头任务, （二）配合的工作 head the points below them; undefined for any other line. */
function partHeaded(text: string): { helps: boolean } | undefined {
  const part =
    /^(?:牵头|主办|承办|负责|(配合|协办|协助|参与|参加))(?:的|承担)*(?:工作|任务|事项|职责)(?:清单)?[：:。]?$/.exec(
      withoutMark(text),
    );
  return part === null ? undefined : { helps: part[1] !== undefined };
}

/**
 * What a unit is to do, point by point: numbered and bulleted lines, with the text below each; where nothing is numbered, each
 * paragraph.
 */
export function pointsOf(paragraphs: readonly Paragraph[]): Point[] {
  const lines = paragraphs
    .flatMap(({ line, text }) => enumerated(withoutDutyLabel(text)).map((piece) => ({ line, text: piece })))
    .filter(({ text }) => text !== '');
  const levelOf = (text: string) => readHeading(text)?.level ?? (isBullet(text) ? 9 : undefined);
  const level = lines
    .filter(({ text }) => partHeaded(text) === undefined)
    .reduce((least, { text }) => Math.min(least, levelOf(text) ?? Infinity), Infinity);
  const points: Point[] = [];
  let [numbered, helps] = [false, false];
  for (const { line, text } of lines) {
    const part = partHeaded(text);
    if (part !== undefined) {
      [numbered, helps] = [false, part.helps];
      continue;
    }
    const own = levelOf(text);
    const last = points.at(-1);
    // A deadline in a row of a table is that of all points of the row.
    const owners = startsWithLabel(text) ? points.filter((one) => one === last || one.line === line) : [last];
    if (startsWithLabel(text) || (own === undefined ? numbered : own > level)) {
      for (const point of owners) point?.below.push({ line, text });
    } else if (own !== undefined || !isIntroduction(text))
      points.push({ line, text: withoutMark(text), helps, below: [] });
    numbered ||= own === level;
  }
  return points;
}
