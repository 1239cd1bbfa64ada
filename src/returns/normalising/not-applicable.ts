import type { Normalised } from './figure';
import { fold } from './folding';
import { remark } from './remark';

/** Ways of saying 不适用, folded; the contract's own — needs no finding. */
const ways = new Set(['无', '無', '没有', '暂无', '不适用', '不涉及']);

/** Dashes of every kind and strokes, however many. */
const strokes = /^(?:[-–—―─━ー]+|\/+|\\+)$/;

function isOneOfTheWays(folded: string): boolean {
  const said = folded.endsWith('。') ? folded.slice(0, -1) : folded;
  return ways.has(said) || strokes.test(said) || /^[nN]\.?\/?[aA]\.?$/.test(said);
}

/** 无意见, 暂无问题: nothing is raised. */
const nothingRaised = /^(?:暂?无|没有)(?:问题|意见|建议|问题和建议|意见和建议|意见建议|问题建议)。?$/;

/** Whether a text of a row says that there is nothing to be said: 无, —, 不适用, 暂无意见. */
export function isNothing(text: string): boolean {
  // Nearly every row begins with a day.
  if (/^\d/.test(text)) return false;
  const folded = fold(text);
  return isOneOfTheWays(folded) || nothingRaised.test(folded);
}

/**
 * The reading of —, /, 无, 不适用, N/A in a field where a number or a date is expected.
 * @param raw the cell's text
 * @param folded the same, folded
 * @returns notApplicable, with the repair not-applicable unless it is — itself; undefined for anything else
 */
export function readNotApplicable(raw: string, folded: string): Normalised<never> | undefined {
  if (raw === '—') return { state: 'notApplicable', raw, findings: [] };
  if (!isOneOfTheWays(folded)) return undefined;
  return { state: 'notApplicable', raw, findings: [remark('not-applicable', raw, '—')] };
}
