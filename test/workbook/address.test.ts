import fc from 'fast-check';
import { expect, it } from 'vitest';
import { address, columnName, fixedAddress, parseAddress, quotedSheet } from '../../src/workbook/address';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

it('reads back every address it writes, fixed or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
      expect(parseAddress(address(row, column))).toEqual({ row, column });
      expect(parseAddress(fixedAddress(row, column))).toEqual({ row, column });
    }),
  );
});

it.each(['', 'A', '1', 'A0', 'A01', 'a1', 'AAAA1', 'A1:B2', 'A-1', 'A12345678', "'一'!A1"])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

it.each([
  ['指标', "'指标'"],
  ["it's", "'it''s'"],
])('quotes the sheet %s', (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
