import { finding, type Finding } from '../../../findings/finding';
import { namesUnits } from '../labels';
import { readNames } from '../names/list';
import type { Paragraph } from '../paragraph';
import { unitsIn } from '../units-in';
import { readUnitHead } from './head';
import { partOf } from './part';
import type { Point } from './points';
import { namesByLabel, unitsTold, type Told } from './told';

/** （甲牵头，乙配合） behind a task. */
const namesAtEnd = ({ text }: Paragraph): boolean =>
  /[）)】\]〕］][。；;]?$/.test(text) &&
  /牵头|负责|配合|单位|部门/.test(text) &&
  unitsIn(text).labelled.some(namesUnits);

/** 县教育局负责…；县科协负责… in one paragraph: what is told of each unit stands in a paragraph of its own. */
function withUnitsApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces = paragraph.text.split(/(?<=[。；;])(?=.)/);
    if (pieces.length < 2 || pieces.filter((text) => readUnitHead(text) !== undefined).length < 2) return [paragraph];
    const texts: string[] = [];
    for (const piece of pieces) {
      if (texts.length > 0 && readUnitHead(piece) === undefined) texts.push((texts.pop() ?? '') + piece);
      else texts.push(piece);
    }
    return texts.map((text) => ({ ...paragraph, text: text.replace(/[；;]$/, '。') }));
  });
}

/** A point as the labelled lines it stands for. */
function linesOf({ head, line }: Told, point: Point, known: ReadonlySet<string>): Paragraph[] {
  const { lines, settled } = partOf(head.units, point, known);
  const name = { line: point.line, text: `（1）${point.text}`, row: true as const };
  return [settled ? { ...name, settled } : name, ...lines.map((text) => ({ line, text })), ...point.below];
}

/**
 * Reads a plan told unit by unit, a unit as the heading and below it what the unit is to do, as the labelled lines it stands for:
 * each point is a task that the unit leads. Where a notice gives its tasks with their units besides, what it tells of the units is
 * said to be left out.
 * @param findings where notice-told-by-unit or notice-duties-beside-tasks is added
 */
export function withTasksOfUnits(whole: readonly Paragraph[], findings: Finding[]): readonly Paragraph[] {
  const paragraphs = withUnitsApart(whole);
  const told = unitsTold(paragraphs);
  const [first] = told;
  if (first === undefined) return whole;
  const inside = new Set(told.flatMap(({ from, to }) => paragraphs.slice(from, to)));
  const beside = paragraphs.some((one) => !inside.has(one) && (namesByLabel(one) || namesAtEnd(one)));
  const code = beside ? 'notice-duties-beside-tasks' : 'notice-told-by-unit';
  const count = told.reduce((sum, { points }) => sum + points.length, 0);
  findings.push(finding(code, { line: first.line }, { units: told.length, count }));
  const known = new Set(told.flatMap(({ head }) => readNames(head.units).names));
  const starts = new Map(told.map((one) => [one.from, one]));
  return paragraphs.flatMap((paragraph, at) => {
    const unit = starts.get(at);
    if (unit !== undefined && !beside) return unit.points.flatMap((point) => linesOf(unit, point, known));
    return inside.has(paragraph) ? [] : [paragraph];
  });
}
