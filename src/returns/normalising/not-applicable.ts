import type { Normalised } from './figure';
import { remark } from './remark';

/** Ways of saying 不适用, folded; the contract's own — needs no finding. */
const ways = new Set([
  '-',
  '--',
  '---',
  '——',
  '———',
  '–',
  '―',
  '──',
  '─',
  '━',
  'ー',
  '/',
  '//',
  '\\',
  '无',
  '無',
  '没有',
  '暂无',
  '不适用',
  '不涉及',
]);

/**
 * The reading of —, /, 无, 不适用, N/A in a field where a number or a date is expected.
 * @param raw the cell's text
 * @param folded the same, folded
 * @returns notApplicable, with the repair not-applicable unless it is — itself; undefined for anything else
 */
export function readNotApplicable(raw: string, folded: string): Normalised<never> | undefined {
  if (raw === '—') return { state: 'notApplicable', raw, findings: [] };
  const said = folded.endsWith('。') ? folded.slice(0, -1) : folded;
  if (folded !== '—' && !ways.has(said) && !/^[nN]\.?\/?[aA]\.?$/.test(said)) return undefined;
  return { state: 'notApplicable', raw, findings: [remark('not-applicable', raw, '—')] };
}
