import { expect, it } from 'vitest';
import { finding } from '../../../../src/findings/finding';
import { attentionKinds } from '../../../../src/taskpane/views/overview/attention-kinds';

it('puts lines of one sheet together, each kind where its gravest line stands', () => {
  const lines = [
    finding('attention-decision-overdue', { sheet: '议定事项', cell: 'A2' }),
    finding('attention-overdue', { sheet: '进展', cell: 'G2' }),
    finding('attention-due-soon', { sheet: '进展', cell: 'G9' }),
    finding('attention-inspection-overdue', { sheet: '督查', cell: 'F2' }),
    finding('attention-no-plenary', { sheet: '会议' }),
    // Counted over the whole ledger: its place is that of the first of many.
    finding('attention-findings', { sheet: '进展', cell: 'C2' }),
  ];
  expect(attentionKinds(lines).map(({ sheet, lines: own }) => [sheet, own.map(({ code }) => code)])).toEqual([
    ['议定事项', ['attention-decision-overdue']],
    ['进展', ['attention-overdue', 'attention-due-soon']],
    ['督查', ['attention-inspection-overdue']],
    ['会议', ['attention-no-plenary']],
    ['', ['attention-findings']],
  ]);
  expect(attentionKinds([])).toEqual([]);
});
