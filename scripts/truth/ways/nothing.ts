import type { Way } from './way';

/** Ways of writing — (不适用) and of writing nothing. */
export const waysOfNothing: Readonly<Record<string, Way<string | null>>> = {
  'another dash': (meant, _truth, random) =>
    meant === '—'
      ? random.pick(['-', '--', '——', '/', '／', '－', '–', '无', '不适用', 'N/A', '无。', ' — '])
      : undefined,
  blanks: (meant, _truth, random) => (meant === null ? random.pick([' ', '\u3000', '\n', ' \u200b']) : undefined),
};
