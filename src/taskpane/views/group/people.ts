import type { LedgerState } from '../../../ledger/operations/operation';
import type { RegisterRecord } from '../../../ledger/registers/record';
import { headPosts, rosterOn } from '../../../ledger/registers/roster';
import { memberSheet } from '../../../ledger/sheets/registers';
import { namesIn } from '../../../ledger/listed-names';
import type { PlainDate } from '../../../plan/plan';

/** Columns that hold one person, with the posts it is looked for in; none for all of the roster. */
const postsOf: Readonly<Record<string, readonly string[]>> = {
  召集人: headPosts,
  主持人: headPosts,
  签批人: headPosts,
  批准人: ['组长'],
  原成员: [],
};

/** Columns that hold one person each. */
export const people: ReadonlySet<string> = new Set([...Object.keys(postsOf), '新成员']);

/** Who is on the roster on a day and may stand in a column. */
export function namesFor({ workbook }: LedgerState, header: string, day: PlainDate): string[] {
  const posts = postsOf[header];
  if (posts === undefined) return [];
  return present(
    rosterOn(workbook, day).filter((member) => posts.length === 0 || posts.includes(member.text('小组职务'))),
  );
}

const present = (roster: readonly RegisterRecord[]): string[] => [
  ...new Set(roster.map((member) => member.text('姓名'))),
];

const posts = memberSheet.columns.find(({ header }) => header === '小组职务')?.choices ?? [];

/** How high a post stands: the first is 组长. */
export function rankOf(member: RegisterRecord): number {
  const rank = posts.indexOf(member.text('小组职务'));
  return rank < 0 ? posts.length : rank;
}

/** Those who are named already, and everybody else in office on a day, the head first, as one cell lists them. */
export function withEverybodyOn({ workbook }: LedgerState, named: string, day: PlainDate): string {
  const roster = rosterOn(workbook, day).sort((left, right) => rankOf(left) - rankOf(right));
  return [...new Set([...namesIn(named), ...present(roster)])].join('、');
}
