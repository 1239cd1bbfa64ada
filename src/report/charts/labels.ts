/** Characters of a label: two lines beside an axis. */
const longest = 18;

/** Line breaks, and signs that turn the direction of the text behind them, beyond the words they came with. */
const breaking = /[\s\u0085\u2028\u2029]+/g;
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function cut(text: string, most: number): string {
  const characters = [...text.replace(turning, '').replace(breaking, ' ').trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

/** The name of an indicator away from the one it is a part of: `其中：科普专项经费` is `科普专项经费`. */
export const nameAlone = (name: string): string => name.replace(/^\s*其中[：:]\s*/, '');

/**
 * Names as they stand beside an axis: on one line, cut where they are long; those that would look the same with their
 * code in front.
 */
export function labelsOf(named: readonly { readonly code: string; readonly name: string }[]): string[] {
  const short = named.map(({ name }) => cut(nameAlone(name), longest));
  const times = new Map<string, number>();
  for (const label of short) times.set(label, (times.get(label) ?? 0) + 1);
  return short.map((label, index) => {
    const { code = '', name = '' } = named[index] ?? {};
    return times.get(label) === 1 && label !== ''
      ? label
      : `${code} ${cut(nameAlone(name), longest - code.length)}`.trim();
  });
}
