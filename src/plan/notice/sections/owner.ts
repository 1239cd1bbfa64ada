import { namesUnits, type Labelled } from '../labels';
import type { Paragraph } from '../paragraph';
import { isTitle } from './opening';
import type { Outline } from './outline';
import { isCarried, isContainer, unnumbered, type Section } from './section';

/** What the units that a line names are the units of. */
export type Owner =
  /** What is being read: the section above the line. */
  | 'here'
  /** A task without a number that this line is the first to give units: a line above is its name. */
  | 'unnumbered-task'
  /** The heading above several points that name no units: the points are its text. */
  | 'heading-of-points'
  /** The heading above points that each name their own units in their line. */
  | 'heading-beside-points';

/** Where the reader stands. */
export interface Standing {
  readonly outline: Outline;
  /** What lines are added to; undefined before the first section. */
  readonly current: Section | undefined;
  /** Text since units were named last: where units are named anew, it holds the name of their task. */
  readonly since: readonly Paragraph[];
  /** Levels of headings whose points were their text. */
  readonly lifted: ReadonlySet<number>;
}

export const leads = (labelled: readonly Labelled[]): boolean => labelled.some(({ label }) => label === 'lead');

/** Whether labels begin a task without a number, named by a line before them. */
function beginTask(labelled: readonly Labelled[], { current, since }: Standing): boolean {
  const title = since.at(-1);
  if (title === undefined) return false;
  if (current === undefined || /(?:行动|工程)$/.test(title.text)) return since.some(isTitle);
  // 二、活动分工 / ——培训教师 / 牵头单位：甲.
  if (!isCarried(current)) return isContainer(current) && isTitle(title);
  if (leads(current.said) && leads(labelled)) return true;
  return (labelled[0]?.label === 'duty' || !leads(current.said)) && isTitle(title);
}

/** Units below the last of several points are the heading's, where no point names any, or where each has its own in its line. */
function amongPoints(labelled: readonly Labelled[], { outline, current, lifted }: Standing): Owner {
  const { last } = outline;
  const above = outline.above();
  if (above === undefined || last === undefined || current !== last || last.level === unnumbered) return 'here';
  if (isCarried(above.heading) || isContainer(above.heading)) return 'here';
  if ((above.points > 1 || lifted.has(above.heading.level)) && !above.named && !isCarried(last)) {
    return 'heading-of-points';
  }
  return last.own && leads(labelled) ? 'heading-beside-points' : 'here';
}

/** What the units of a line, or the duty that begins a task, belong to. */
export function ownerOf(labelled: readonly Labelled[], standing: Standing): Owner {
  const units = labelled.some(namesUnits);
  if ((units || labelled[0]?.label === 'duty') && beginTask(labelled, standing)) return 'unnumbered-task';
  return units ? amongPoints(labelled, standing) : 'here';
}
