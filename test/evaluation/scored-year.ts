import type { AnnualConsolidation } from '../../src/consolidation/annual';
import type { Ledger } from '../../src/ledger/ledger';
import { ledger2007 } from '../ledger-2007';
import { criterion, down, filledOn, yearWith } from './scored';

const hand = (unit: string, item: string, points: number | undefined) => ({ unit, item, points, at: 'C4' });
/** What an item, a reason and a remark may be called. */
export const hostile = '=HYPERLINK("http://x","点")';

/** Four units are scored whole: U03 and U05 alike, U06 less, U14 with a bonus, a 等次 by hand and a score changed by hand. */
const ledger: Ledger = {
  ...ledger2007,
  criteria: [
    criterion({ item: '报送', full: 4, rule: '按时报送' }),
    criterion({ item: '方案', full: 2, rule: '工作方案', audience: '牵头单位' }),
    criterion({ item: hostile, full: 4 }),
  ],
  handScores: [
    ...['U03', 'U05', 'U06', 'U14'].map((unit) => hand(unit, hostile, 3)),
    hand('U05', '方案', undefined),
    hand('U14', '报送', 3.5),
  ],
  handGrades: [{ unit: 'U14', grade: '优秀', at: 'N9' }],
  adjustments: [{ unit: 'U14', points: 0.25, reason: hostile, by: '办公室', date: '2008-02-01', at: 'C4' }],
};

/** Their year. */
export function scoredYear(): AnnualConsolidation {
  return yearWith(ledger, {
    U03: { ...filledOn('2008-01-20'), 自评: { ...down('C', [4, 4]), D4: hostile } },
    U05: filledOn('2008-01-20'),
    U06: filledOn('2008-02-01'),
    U14: { ...filledOn('2008-01-20'), 工作方案: { D4: '已印发', D5: '起草中' } },
  });
}
