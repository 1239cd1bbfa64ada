import type { PlainDate } from '../../plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { memberSheet } from '../sheets/registers';
import { recordsOf } from './register';
import type { Entered, RegisterRecord } from './record';

/** 领导小组负责人: who may sign documents. */
export const headPosts: readonly string[] = ['组长', '副组长'];

/** Somebody on the roster, with the days of the post. */
interface Holder {
  readonly member: RegisterRecord;
  readonly name: string;
  readonly post: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

function holderOf(member: RegisterRecord): Holder {
  return {
    member,
    name: member.text('姓名'),
    post: member.text('小组职务'),
    from: member.day('起始日期'),
    to: member.day('终止日期'),
  };
}

const holds = ({ from, to }: Holder, day: PlainDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** Whether a member holds the post on a day: from the day it begins to the day it ends, both open where not entered. */
export function holdsOn(member: RegisterRecord, day: PlainDate): boolean {
  return holds(holderOf(member), day);
}

/** Worked out once a snapshot: the checks ask for it at every record that somebody signed or approved. */
const workedOut = new WeakMap<WorkbookSnapshot, readonly Holder[]>();

/** Everybody who is or was on the roster. */
function roster(workbook: WorkbookSnapshot): readonly Holder[] {
  const known =
    workedOut.get(workbook) ??
    recordsOf(workbook, { spec: memberSheet })
      .map(holderOf)
      .filter(({ name }) => name !== '');
  workedOut.set(workbook, known);
  return known;
}

/** The roster as of a day; a post that nobody is entered for has no line. */
export function rosterOn(workbook: WorkbookSnapshot, day: PlainDate): RegisterRecord[] {
  return roster(workbook)
    .filter((holder) => holds(holder, day))
    .map(({ member }) => member);
}

/** Names of those who hold one of the posts on a day. */
export function holdersOn(workbook: WorkbookSnapshot, posts: readonly string[], day: PlainDate): string[] {
  return roster(workbook)
    .filter((holder) => posts.includes(holder.post) && holds(holder, day))
    .map(({ name }) => name);
}

/** The row of a post that waits for a name, where there is one for whoever is entered. */
export function waitingPost(workbook: WorkbookSnapshot, entered: Entered): RegisterRecord | undefined {
  const says = (member: RegisterRecord, header: string) => member.text(header) === (entered[header] ?? '').trim();
  return recordsOf(workbook, { spec: memberSheet }).find(
    (member) => member.text('姓名') === '' && says(member, '单位') && says(member, '小组职务'),
  );
}
