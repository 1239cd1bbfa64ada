import type { EnglishOf } from './of';
import type { registerEntries } from '../catalogue/registers';

export const registerEnglish: EnglishOf<typeof registerEntries> = {
  'record-field-empty': { en: 'A record of {noun} says its {field}; it is empty.', nextEn: 'Enter {field}.' },
  'record-choice-unknown': { en: '{field} is “{raw}”; it can be {allowed}.', nextEn: 'Choose from the list.' },
  'record-unit-unknown': {
    en: '“{name}” is no unit of the sheet 单位.',
    nextEn: 'Correct the name, or enter the unit first; several are separated by 、.',
  },
  'record-meeting-unknown': {
    en: 'The sheet 会议 has no meeting {name}.',
    nextEn: 'Enter the meeting first, or correct its number.',
  },
  'record-phase-unknown': {
    en: 'The sheet 阶段 has no phase “{name}”.',
    nextEn: 'Correct the name, or enter the phase first.',
  },
  'attention-milestone-overdue': {
    en: 'The milestone “{content}” of the phase {phase} should have been reached by {due}, {days} days ago.',
    nextEn: 'Follow it up; if it was reached, say when.',
  },
  'record-days-disordered': { en: '{field} {day} is before {earlier} {earlierDay}.', nextEn: 'Check the two days.' },
  'record-gone': {
    en: 'There is no {noun} {key} in the sheet any more.',
    nextEn: 'Check its number, or choose again after a refresh.',
  },
  'record-key-taken': { en: '{noun} {key} is there already.', nextEn: 'Change that record, or choose another key.' },
  'record-step-not-from-here': {
    en: '{noun} {key} is {state}; {step} begins from {from}.',
    nextEn: 'What can be done now: {allowed}.',
  },
  'record-step-without-reason': {
    en: '{step} of {noun} asks for a reason, which is kept in 操作日志.',
    nextEn: 'Enter the reason.',
  },
  'record-state-unknown': {
    en: '{noun} {key} has the state “{state}”, which there is not.',
    nextEn: 'Choose one of {allowed}, or take the steps in the pane.',
  },
  'record-step-skipped': {
    en: '{noun} {key} is {state}, but {missing} is empty: a step was skipped.',
    nextEn: 'Enter {missing}, or put the state back to the step that was taken.',
  },
  'decision-without-deadline': {
    en: 'Decision {key} has no deadline that could be extended.',
    nextEn: 'Enter its deadline first.',
  },
  'decision-extension-late': {
    en: 'Decision {key} was due on {due}; the extension was asked for on {asked}, which is too late.',
    nextEn: 'Check the day; what is overdue stays overdue.',
  },
  'decision-extension-shorter': {
    en: 'Decision {key} is due on {due}; the new deadline {until} is no later.',
    nextEn: 'Enter a later day.',
  },
  'document-signer-no-head': {
    en: '“{signer}” was no head of the group on {day} and cannot sign.',
    nextEn: 'Heads on that day: {heads}. Correct the name, or enter the post in 成员.',
  },
  'group-without-head': {
    en: 'The sheet 成员 has neither 组长 nor 副组长 on {day}: nobody can sign.',
    nextEn: 'Enter them with the day they began.',
  },
  'group-without-leader': {
    en: 'The sheet 成员 has no 组长 on {day}: nobody can approve.',
    nextEn: 'Enter the 组长 with the day it began.',
  },
  'change-approver-not-leader': {
    en: '“{approver}” was not 组长 on {day}; changes of members are approved by the 组长.',
    nextEn: '组长 on that day: {leaders}. Correct the name, or enter the post in 成员.',
  },
  'change-without-names': {
    en: 'The change names neither who goes nor who comes.',
    nextEn: 'Enter at least one of them.',
  },
  'change-member-not-on-roster': {
    en: 'The sheet 成员 has nobody “{name}” of {unit} in office.',
    nextEn: 'Correct the name, or enter the member first.',
  },
  'meeting-convenor-no-head': {
    en: '“{convenor}”, who convened the meeting of {day}, was neither 组长 nor 副组长.',
    nextEn: 'Heads on that day: {heads}. Check the name.',
  },
  'member-without-unit': { en: '{post} “{name}” has no unit.', nextEn: 'Enter the unit.' },
  'member-unit-unknown': {
    en: 'The unit “{unit}” of {post} “{name}” is not in the sheet 单位.',
    nextEn: 'Correct the name, or enter the unit.',
  },
  'paper-key-missing': {
    en: 'Nothing says which {noun} it is about.',
    nextEn: 'Write its number, as the sheet {sheet} has it, behind the command.',
  },
  'paper-nothing-open': {
    en: 'The sheet 议定事项 has nothing open that is asked for; there is nothing to supervise.',
    nextEn: 'Check the states and the units.',
  },
  'paper-change-undecided': {
    en: 'The change {key} has not been decided by the 组长; there is nothing to answer yet.',
    nextEn: 'Approve it or not first.',
  },
  'attention-no-plenary': {
    en: 'There has been no plenary in {year}.',
    nextEn: 'There is usually one a year; enter it in 会议 if it took place.',
  },
  'attention-roster-empty': {
    en: 'The sheet 成员 has nobody in office: nobody can sign a document.',
    nextEn: 'Enter the heads, the members and the office.',
  },
  'attention-post-vacant': {
    en: 'The post of {post} is vacant.',
    nextEn: 'Enter the holder in 成员, or follow up the change.',
  },
  'attention-unit-unrepresented': {
    en: 'The member unit {unit} has nobody in the group.',
    nextEn: 'Enter its member in 成员, or ask the unit for one.',
  },
  'attention-change-waiting': {
    en: 'The change of members {key} ({unit}) is {state} and waits.',
    nextEn: 'Next: {step}.',
  },
  'attention-inspection-overdue': {
    en: 'What inspection {key} found with {units} is {days} days overdue: {problem}',
    nextEn: 'Follow it up; enter what was put right.',
  },
  'attention-inspection-due-soon': {
    en: 'What inspection {key} found with {units} is to be put right in {days} days: {problem}',
    nextEn: 'Remind the unit; enter what was put right.',
  },
};
