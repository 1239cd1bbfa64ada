import type { PlainDate } from '../../plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { memberSheet } from '../sheets';
import { recordsOf, type RegisterRecord } from './register';

/** 领导小组负责人: who may sign documents. */
export const headPosts: readonly string[] = ['组长', '副组长'];

/** Whether a member holds the post on a day: from the day it begins to the day it ends, both open where not entered. */
export function holdsOn(member: RegisterRecord, day: PlainDate): boolean {
  const [from, to] = [member.day('起始日期'), member.day('终止日期')];
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** The roster as of a day; a post that nobody is entered for has no line. */
export function rosterOn(workbook: WorkbookSnapshot, day: PlainDate): RegisterRecord[] {
  return recordsOf(workbook, { spec: memberSheet }).filter(
    (member) => member.text('姓名') !== '' && holdsOn(member, day),
  );
}

/** Names of those who hold one of the posts on a day. */
export function holdersOn(workbook: WorkbookSnapshot, posts: readonly string[], day: PlainDate): string[] {
  return rosterOn(workbook, day)
    .filter((member) => posts.includes(member.text('小组职务')))
    .map((member) => member.text('姓名'));
}
