import { finding } from '../../findings/finding';
import { memberSheet } from '../sheets/registers';
import { unitNames } from '../unit-names';
import { memberCorrected } from './member-corrected';
import type { Register } from './register';
import { waitingPost } from './roster';

/** 成员: the roster with its history; who left keeps the row, with the day it ended. */
export const members: Register = {
  spec: memberSheet,
  noun: '成员',
  title: '小组职务',
  needs: ['姓名', '小组职务', '起始日期'],
  naming: {},
  days: ['起始日期', '终止日期'],
  waiting: waitingPost,
  corrected: memberCorrected,
  check: ({ ledger }, member) => {
    const unit = member.text('单位');
    // A post that waits for a name.
    if (member.text('姓名') === '') return [];
    if (unit !== '' && unitNames(ledger).byName.has(unit)) return [];
    // A 组长 is a leader of the district and of no unit.
    if (unit === '' && member.text('小组职务') === '组长') return [];
    const where = { sheet: member.sheet, cell: member.at('单位'), field: '单位' };
    const values = { name: member.text('姓名'), post: member.text('小组职务'), unit };
    return [finding(unit === '' ? 'member-without-unit' : 'member-unit-unknown', where, values)];
  },
};
