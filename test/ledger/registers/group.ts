import { recordChanges } from '../../../src/ledger/registers/record-changes';
import { members } from '../../../src/ledger/registers';
import type { Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { made2007, stateOf } from '../operations/office';

/** A ledger with a row more in a register, as somebody may have written it by hand. */
export function withRow(workbook: WorkbookSnapshot, { spec }: Pick<Register, 'spec'>, row: Entered): WorkbookSnapshot {
  return applied(workbook, recordChanges(stateOf(workbook), spec, undefined, row)).workbook;
}

const roster: readonly Entered[] = [
  { 姓名: '组长甲', 小组职务: '组长', 起始日期: '2007-08-14' },
  { 姓名: '副组长乙', 小组职务: '副组长', 单位: '区委宣传部', 起始日期: '2007-08-14', 终止日期: '2007-11-30' },
  { 姓名: '成员丙', 小组职务: '成员', 单位: '区教育局', 起始日期: '2007-08-14' },
];

/** The ledger of 2007 with a 组长, a 副组长 until the end of November, and a member. */
export const withGroup: WorkbookSnapshot = roster.reduce((workbook, row) => withRow(workbook, members, row), made2007);
