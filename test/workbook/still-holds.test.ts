import { expect, it } from 'vitest';
import type { Cell } from '../../src/workbook/snapshot';
import { stillHolds } from '../../src/workbook/still-holds';

const cell = (kind: Cell['kind'], value: Cell['value'], rest: Partial<Cell> = {}): Cell => ({
  row: 4,
  column: 4,
  kind,
  value,
  ...rest,
});

it('compares a cell with what it held, whatever that was', () => {
  const held = (content: Cell | undefined) => stillHolds("'指标'!$D$4", content);
  expect(held(undefined)).toBe("LEN('指标'!$D$4)=0");
  expect(held(cell('number', -1.5))).toBe("AND(ISNUMBER('指标'!$D$4),'指标'!$D$4=-1.5)");
  expect(held(cell('date', '2007-09-03', { serial: 39_328 }))).toBe("AND(ISNUMBER('指标'!$D$4),'指标'!$D$4=39328)");
  expect(held(cell('error', '#REF!'))).toBe("ISERROR('指标'!$D$4)");
  expect(held(cell('boolean', true))).toBe("'指标'!$D$4=TRUE");
  expect(held(cell('text', '"约"35'))).toBe('EXACT(\'指标\'!$D$4,"""约""35")');
});

it('compares texts that no formula can hold by their lengths', () => {
  expect(stillHolds('$A$1', cell('text', '长'.repeat(300)))).toBe('LEN($A$1)=300');
  expect(stillHolds('$A$1', cell('text', '一\n二'))).toBe('LEN($A$1)=3');
  expect(stillHolds('$A$1', cell('text', '_x000D_'))).toBe('LEN($A$1)=7');
});
