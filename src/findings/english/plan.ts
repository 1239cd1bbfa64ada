import type { EnglishOf } from './of';
import type { planEntries } from '../catalogue/plan';

export const planEnglish: EnglishOf<typeof planEntries> = {
  'notice-unit-twice': { en: '“{unit}” is named twice in “{task}”; it counts once.', nextEn: 'Check the text.' },
  'notice-both-roles': {
    en: '“{unit}” both leads and is responsible in “{task}”; the first counts.',
    nextEn: 'Check the text.',
  },
  'notice-list-open': {
    en: 'The list of units of “{task}” ends in 等: it is not complete.',
    nextEn: 'Add the units that are not named to the matrix.',
  },
  'notice-members-open': {
    en: 'The member list ends in 等: it is not complete.',
    nextEn: 'Add the members that are not named.',
  },
  'notice-members-missing': {
    en: 'The text speaks of all members, but no member list was found.',
    nextEn: 'Enter the members and their assignments.',
  },
  'notice-group': {
    en: '“{group}” in “{task}” was not entered: the notice does not list which they are.',
    nextEn:
      'Put a line “乡镇街道：…” with their names at the head of the notice and read it again, or add them on the sheet 单位 and assign them in the matrix.',
  },
  'notice-group-read': {
    en: '“{group}” was entered as the {count} units of the notice’s own list: {units}.',
    nextEn: 'If there are more, add them on the sheet 单位 and in the matrix.',
  },
  'notice-group-open': {
    en: '“{group}” in “{task}” leaves open which units are meant and was not entered.',
    nextEn: 'Decide which they are and assign them in the matrix.',
  },
  'notice-not-a-unit': {
    en: 'In the list of “{task}”, “{text}” does not look like a unit and was left out.',
    nextEn: 'Check the line.',
  },
  'notice-unit-unusual': {
    en: '“{text}” in the list of units of “{task}” is no usual name of a unit; it was entered as one, because it is in the list.',
    nextEn: 'If it is no unit, delete it from “单位” and from the matrix.',
  },
  'notice-label-empty': { en: 'No unit follows {label} in “{task}”.', nextEn: 'Check this line and the next.' },
  'notice-lead-rule': { en: 'The notice says “{text}”: who leads was entered by this.', nextEn: '' },
  'notice-responsible-leads': {
    en: '“{task}” has responsible and assisting units but no lead: the responsible ones were entered as leads.',
    nextEn: 'Check that this is meant.',
  },
  'notice-deadline-unreadable': {
    en: 'The deadline “{text}” of “{task}” is no date.',
    nextEn: 'Enter it in the sheet 任务.',
  },
  'notice-deadline-standing': {
    en: 'The deadline of {count} tasks is “{texts}”: standing work, without a day to be done by.',
    nextEn: 'Where it is to be checked by a day, enter one on the sheet 任务.',
  },
  'notice-deadline-year': {
    en: 'The deadline “{text}” of “{task}” names no year; {year} was taken from the title of the document.',
    nextEn: 'Please check whether that is right.',
  },
  'notice-short-name': {
    en: '“{text}” was entered as “{unit}”: they are one unit.',
    nextEn: 'If they are two, add the other on the sheet 单位.',
  },
  'notice-task-again': {
    en: '“{task}” was already given on line {line}; both places were made one task.',
    nextEn: 'Please check whether both say the same of its units.',
  },
  'notice-lead-again': {
    en: '“{task}” gives its lead units in two places; both were taken for this task.',
    nextEn: 'Please check whether this line is about another task.',
  },
  'notice-units-of-heading': {
    en: 'The units given here, below the last sub-point, were taken for “{task}” as a whole.',
    nextEn: 'If they carry only the last sub-point, change it in the responsibility matrix.',
  },
  'notice-points-of-heading': {
    en: 'The heading “{task}” names who leads, and {count} points below it only who is responsible: the lead of the heading is that of all points.',
    nextEn: 'Check it; to have the points apart or together, change “任务” and the matrix.',
  },
  'notice-told-by-unit': {
    en: 'From here on the notice tells its tasks unit by unit: the {count} points of {units} units were each entered as a task that the unit leads; where a point says that it helps another unit, that unit leads.',
    nextEn: 'Please check; make one task on the sheet 任务 and in the matrix of what several units do together.',
  },
  'notice-shares-of-task': {
    en: 'Below “{task}” stand the shares of {units} units: the one that is said to lead was entered as lead, the others as responsible.',
    nextEn: 'Check that this is meant.',
  },
  'notice-duties-beside-tasks': {
    en: 'The notice gives its tasks with their units, and from here on {count} duties of {units} units besides; these were not entered as tasks.',
    nextEn:
      'Add what is to be followed on the sheet 任务 and in the matrix; to enter all of them, save this part as a file of its own and read that.',
  },
  'notice-assignment-unread': {
    en: '“{text}” looks like an assignment and was not read.',
    nextEn: 'Please check the line; if it is one, enter it in the responsibility matrix.',
  },
  'notice-task-without-units': {
    en: '“{task}” has a duty but names no units, and was not entered as a task.',
    nextEn: 'Check the text; enter it by hand if it is one.',
  },
  'plan-unit-code-twice': { en: 'The unit code {unit} is used twice ({name}).', nextEn: 'Change one of them.' },
  'plan-unit-name-twice': { en: 'The unit “{name}” is entered twice.', nextEn: 'Merge them or remove one.' },
  'plan-task-code-twice': { en: 'The task code {task} is used twice ({name}).', nextEn: 'Change one of them.' },
  'plan-task-name-twice': { en: 'The task “{name}” is entered twice.', nextEn: 'Check whether one is superfluous.' },
  'plan-unit-unknown': {
    en: 'Task {task} is assigned to {unit}, which is not entered.',
    nextEn: 'Enter the unit first.',
  },
  'plan-task-unknown': {
    en: 'Unit {unit} is assigned the task {task}, which is not entered.',
    nextEn: 'Enter the task first.',
  },
  'plan-both-roles': { en: '{name} both leads and is responsible in task {task}.', nextEn: 'Keep one role.' },
  'plan-task-without-lead': { en: 'Task “{name}” has no lead.', nextEn: 'Name one in the matrix.' },
  'plan-unit-without-task': { en: '{name} carries no task.', nextEn: 'Check whether an assignment is missing.' },
  'plan-non-member': {
    en: '{name} carries tasks without being on the member list.',
    nextEn: 'If it is a member, change its kind; else nothing need be done.',
  },
  'plan-phase-backwards': { en: 'The phase “{phase}” ends before it starts.', nextEn: 'Correct the dates.' },
};
