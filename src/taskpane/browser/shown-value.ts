import type { Cell } from '../../workbook/snapshot';

/** Digits that a number shows at most; behind them stands binary noise. */
const digits = 12;

function shownNumber(value: number): string {
  return String(Number(value.toPrecision(digits)));
}

/** A cell as people read it: percentages as such, days as days, nothing for what was never computed. */
export function shownValue({ kind, value, percent }: Cell): string {
  switch (kind) {
    case 'number':
      return percent === true
        ? `${shownNumber(Number((Number(value) * 100).toFixed(2)))}%`
        : shownNumber(Number(value));
    case 'date':
      return String(value).replace('T', ' ');
    case 'boolean':
      return value === true ? 'TRUE' : 'FALSE';
    case 'uncomputed':
      return '';
    default:
      return String(value);
  }
}
