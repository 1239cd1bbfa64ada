import { decisions } from './decisions';
import { documents } from './documents';
import { inspections } from './inspections';
import { meetings } from './meetings';
import { memberChanges } from './member-changes';
import { members } from './members';
import { milestones } from './milestones';
import { problems } from './problems';
import type { Register } from './register';
import { workPlans } from './work-plans';

/** Every register of the ledger, in the order of its sheets. */
export const registers: readonly Register[] = [
  milestones,
  workPlans,
  meetings,
  decisions,
  documents,
  members,
  memberChanges,
  inspections,
  problems,
];

export { decisions, documents, inspections, meetings, memberChanges, members, milestones, problems, workPlans };
