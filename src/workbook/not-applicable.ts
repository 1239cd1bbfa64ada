/** Words that stand for a number: 不适用 is written `—`, never 0. */
export const notApplicable = '—';
