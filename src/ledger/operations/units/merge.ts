import { finding } from '../../../findings/finding';
import { unitSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn } from '../in-turn';
import { unitOf, whyNoActiveUnit, whyNoUnit } from '../objections';
import type { LedgerState, Operation } from '../operation';
import { rolesSet, type RoleRequest } from '../roles';
import { standingChanges } from '../standing';
import { unitsMerged } from './names';

/** What one unit's roles come to in another unit's hands: 牵头 wins over 责任. */
function rolesHandedOver({ ledger }: LedgerState, from: string, into: string): RoleRequest[] {
  const own = ledger.assignments.filter(({ unit }) => unit === from);
  return own.flatMap(({ task, role }): RoleRequest[] => {
    const leads = ledger.assignments.some((one) => one.task === task && one.unit === into && one.role === '牵头');
    return [
      { task, unit: from, role: '' },
      { task, unit: into, role: leads ? '牵头' : role },
    ];
  });
}

function rolesText({ ledger }: LedgerState, unit: string): string {
  return ledger.assignments.flatMap((one) => (one.unit === unit ? [`${one.task} ${one.role}`] : [])).join('、');
}

/** Hands a unit's roles and places in lists to another; it goes out of force, what it reported stays. */
export const mergeUnits: Operation<{ readonly from: string; readonly into: string }> = {
  name: '单位合并',
  whyNot: (state, { from, into }) =>
    whyNoUnit(state, from) ??
    whyNoActiveUnit(state, into) ??
    (from === into ? finding('operation-same-twice', { sheet: '单位' }, { code: from }) : undefined),
  act: (state, { from, into }) => {
    const [left, right] = [unitOf(state, from), unitOf(state, into)];
    if (left === undefined || right === undefined) return { changes: [], log: [] };
    const end = left.active ? { 终止日期: { date: state.today } } : {};
    return {
      changes: inTurn(state, [
        unitsMerged(left, right),
        rolesSet(rolesHandedOver(state, from, into)),
        (now) => standingChanges(now, unitSheet, [from], '停用', end),
        glanceKept,
      ]),
      log: [
        {
          subject: `${from} ${left.name}`,
          before: rolesText(state, from),
          after: `停用，并入 ${into} ${right.name}`,
        },
      ],
    };
  },
};
