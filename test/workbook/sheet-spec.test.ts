import { expect, it } from 'vitest';
import { styleOfNumber } from '../../src/workbook/sheet-spec';
import { styles } from '../../src/workbook/style';

it.each([
  [12, styles.integer],
  [114.8, styles.decimal],
  [0.1 + 0.2, styles.decimal],
  [100.1 + 200.2, styles.decimal],
  [12.3456, styles.decimal],
  [100 / 11.5, styles.quotient],
  [-100 / 11.5, styles.quotient],
  // A share keeps the decimals it is told apart by.
  [2 / 3, styles.decimal],
])('shows %d with the decimals it has, and of a quotient two', (value, style) => {
  expect(styleOfNumber(value)).toBe(style);
});
