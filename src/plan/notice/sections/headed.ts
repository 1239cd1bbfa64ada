import { finding, type Finding } from '../../../findings/finding';
import { namesUnits } from '../labels';
import { readNames } from '../names/list';
import { asText, isCarried, isContainer, type Section } from './section';

const leads = ({ said }: Section): boolean =>
  said.some(({ label, text }) => label === 'lead' || readNames(text).leads.length > 0);

const namesOnlyLeads = ({ said }: Section): boolean => {
  const units = said.filter(namesUnits);
  return units.length > 0 && units.every(({ label }) => label === 'lead');
};

/** The heading with its points as its text; their units are responsible for the whole. */
function whole(heading: Section, points: readonly Section[]): Section {
  return {
    ...heading,
    body: [...heading.body, ...points.flatMap(asText)],
    said: [...heading.said, ...points.flatMap(({ said }) => said)],
  };
}

/** Each point that names units is a task, led by whom the heading above all of them names. */
function led(heading: Section, points: readonly Section[]): Section[] {
  const leaders = heading.said.filter(namesUnits);
  const own = heading.said.filter((one) => !namesUnits(one));
  return [
    { ...heading, said: own },
    ...points.map((point) => (isCarried(point) ? { ...point, said: [...leaders, ...point.said] } : point)),
  ];
}

/**
 * Reads a heading that names who leads, above points that name only who is responsible: 一、青少年行动（牵头单位：甲） / 1.…（责任单位：乙）.
 * The points are parts of one task; below 二、重点任务（牵头单位：甲） they are tasks.
 * @param findings where notice-points-of-heading is added
 */
export function withHeadedPoints(sections: readonly Section[], findings: Finding[]): Section[] {
  const found: Section[] = [];
  for (let at = 0; at < sections.length; at++) {
    const heading = sections[at];
    if (heading === undefined) break;
    const end = sections.findIndex(({ level }, index) => index > at && level <= heading.level);
    const points = sections.slice(at + 1, end < 0 ? undefined : end);
    const carried = points.filter(isCarried);
    if (!namesOnlyLeads(heading) || carried.length === 0 || carried.some(leads)) {
      found.push(heading);
      continue;
    }
    found.push(...(isContainer(heading) ? led(heading, points) : [whole(heading, points)]));
    findings.push(
      finding('notice-points-of-heading', { line: heading.line }, { task: heading.title, count: carried.length }),
    );
    at += points.length;
  }
  return found;
}
