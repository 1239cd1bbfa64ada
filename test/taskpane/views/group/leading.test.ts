import { expect, it } from 'vitest';
import { inspections } from '../../../../src/ledger/registers';
import { recordWith } from '../../../../src/ledger/registers/register';
import { leadingTo } from '../../../../src/taskpane/views/group/leading';
import { stateOf } from '../../../ledger/operations/office';
import { ledgerWith } from './records';

const workbook = ledgerWith(inspections, [{ 督查编号: '2007-I01', 对象: '区教育局', 发现问题: '没有台账' }]);
const state = stateOf(workbook);
const cell = recordWith(workbook, inspections, '2007-I01')?.at('整改时限') ?? '';

it.each([
  [
    { sheet: '督查', cell },
    { sheet: '督查', filter: {}, open: { kind: 'record', key: '2007-I01' } },
  ],
  // A row without a record leads to the list.
  [
    { sheet: '督查', cell: 'A999' },
    { sheet: '督查', filter: {} },
  ],
  [
    { sheet: '成员', unit: 'U03' },
    { sheet: '成员', filter: { unit: 'U03' } },
  ],
  // Meetings are of no unit.
  [
    { sheet: '会议', unit: 'U03' },
    { sheet: '会议', filter: {} },
  ],
  [{ sheet: '进展', cell: 'A5' }, undefined],
  [{}, undefined],
])('%o leads to %o', (where, chosen) => expect(leadingTo(state, where)).toEqual(chosen));
