/** What a number format makes of a number, as far as its meaning goes. */
export type NumberKind = 'plain' | 'percent' | 'date';

const dateIds: readonly (readonly [number, number])[] = [
  [14, 22],
  // Dates of the Chinese, Japanese and Korean editions.
  [27, 36],
  [45, 45],
  // 46 is [h]:mm:ss: a span of time, no date.
  [47, 47],
  [50, 58],
];

/** The formats every program knows by their number (ECMA-376 part 1, 18.8.30). */
export function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  return dateIds.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
}

/** Literal text, escaped characters, padding and fill: what is shown as it stands. */
const literal = /"[^"]*"?|\\.|_.|\*./gsu;
const bracket = /\[([^\]]*)\]/g;
/** Hours, minutes or seconds that run on over a day: a span of time, no date. */
const elapsed = /^(h+|m+|s+)$/i;

/**
 * What a format code makes of a number (ECMA-376 part 1, 18.8.31). Only the first section counts: the others are for
 * negative numbers, zero and text.
 */
export function kindOfFormat(code: string): NumberKind {
  const [section = ''] = code.replace(literal, '').split(';');
  let spansTime = false;
  const rest = section.replace(bracket, (_, inside: string) => {
    spansTime ||= elapsed.test(inside);
    return '';
  });
  // `aaa` is the day of the week in Chinese formats.
  if (!spansTime && /[ymdhs]|aaa/i.test(rest)) return 'date';
  return rest.includes('%') ? 'percent' : 'plain';
}
