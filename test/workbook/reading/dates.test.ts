import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfSerial, isoOfText } from '../../../src/workbook/reading/dates';

const cases: readonly (readonly [number, boolean, string | undefined])[] = [
  [0, false, undefined],
  [0.5, false, undefined],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, undefined],
  [60.5, false, undefined],
  [61, false, '1900-03-01'],
  [36526, false, '2000-01-01'],
  [36585, false, '2000-02-29'],
  [39328.999999, false, '2007-09-04'],
  [39328.99998, false, '2007-09-03T23:59:58'],
  [2958465, false, '9999-12-31'],
  [2958466, false, undefined],
  [-1, false, undefined],
  [0, true, '1904-01-01'],
  [0.5, true, '1904-01-01T12:00:00'],
  [37866, true, '2007-09-03'],
  [2957003, true, '9999-12-31'],
  [2957004, true, undefined],
];
test.each(cases)('serial %d, 1904: %s', (serial, date1904, iso) => expect(isoOfSerial(serial, date1904)).toBe(iso));

test('every day is the calendar’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(isoOfSerial(serial, false)).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test('a date written as text and one counted agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const iso = isoOfSerial(day + second / 86_400, false) ?? '';
      expect(isoOfText(iso)).toBe(iso);
    }),
  );
});
