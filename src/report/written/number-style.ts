/**
 * Numbers in running text, after GB/T 15835-2011: Arabic digits, no thousands separators, a decimal as it is.
 */

/** Binary fractions carry noise in the last digits. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/**
 * `1234.5`, or `12.3万` from a number on.
 * @param tenThousandsFrom numbers not below it count in 万; 0: none does
 */
export function numberText(value: number, tenThousandsFrom = 0): string {
  if (tenThousandsFrom > 0 && Math.abs(value) >= tenThousandsFrom) return `${rounded(value / 10_000, 2)}万`;
  return String(rounded(value, 2));
}

/** Per cent to one decimal, without the sign; one too small for that shows its first digit, for it is not 0. */
export function rateText(percent: number): string {
  const short = rounded(percent, 1);
  return String(short === 0 && percent !== 0 ? Number(percent.toPrecision(1)) : short);
}

/** `0.1573` → `15.7%`. */
export function percentText(share: number): string {
  return `${rateText(share * 100)}%`;
}
