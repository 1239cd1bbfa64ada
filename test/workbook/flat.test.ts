import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flattened, handedOver, restored } from '../../src/workbook/flat';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
/** What each kind of cell may hold. */
const held = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), value: text }),
  fc.record({ kind: fc.constant('number' as const), value: number }),
  fc.record({ kind: fc.constant('number' as const), value: number, percent: fc.constant(true as const) }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('error' as const), value: fc.constantFrom('#REF!', '#N/A') }),
  fc.record({ kind: fc.constant('uncomputed' as const), value: fc.constant('') }),
  fc.record({ kind: fc.constant('date' as const), value: fc.constantFrom('2007-09-03', '2007-09-03T08:30:00') }),
  fc.record({ kind: fc.constant('date' as const), value: fc.constant('2007-09-03'), serial: number }),
);
const origin = fc.constantFrom({}, { formula: true } as const, { formula: true, external: true } as const);
const column = fc.integer({ min: 1, max: 16_384 });
const cellsOfRow = fc.uniqueArray(fc.tuple(column, held, origin), {
  selector: ([at]) => at,
  minLength: 1,
  maxLength: 8,
});
const rows = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1_048_576 }), cellsOfRow), { selector: ([row]) => row, maxLength: 8 })
  .map(
    (list) =>
      new Map(
        list.map(([row, cells]) => [
          row,
          cells.map(([at, value, from]): Cell => ({ row, column: at, ...value, ...from })),
        ]),
      ),
  );
const sheet = fc.record({
  name: text,
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
  rows,
  merges: fc.constantFrom([], [{ top: 1, left: 1, bottom: 2, right: 3 }]),
  hiddenRows: fc.constantFrom(new Set<number>(), new Set([2, 5])),
  hiddenColumns: fc.constantFrom([], [[2, 4]]),
  comments: fc.constantFrom([], [{ row: 1, column: 2, text: '请核对' }]),
});
const workbook = fc.record({
  sheets: fc.array(sheet, { maxLength: 4 }),
  definedNames: fc.constantFrom([], [{ name: '单位', refersTo: '表1!$A$1' }]),
  externalLinks: fc.constantFrom([], ['另一本.xlsx']),
}) as fc.Arbitrary<WorkbookSnapshot>;

it('a workbook that was flattened and handed over is the same again', () => {
  fc.assert(
    fc.property(workbook, (before) => {
      const flat = flattened(before);
      const there = structuredClone(flat, { transfer: handedOver(flat) });
      expect(restored(there)).toEqual(before);
    }),
  );
});
