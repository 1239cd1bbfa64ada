import type { Finding } from '../../findings/finding';
import type { AppliedDecision } from '../annual';

/**
 * What is still to be said of a return after the office's decisions: of a value that it decided on nothing more, for
 * whoever was told to ask and decide has done so. The doubt stays on record in 裁定, with what was written.
 * @param findings of the return that the decisions were applied to
 */
export function unsettled(findings: readonly Finding[], applied: readonly AppliedDecision[]): readonly Finding[] {
  if (applied.length === 0) return findings;
  return findings.filter(({ where }) => !applied.some(({ field, source }) => isOf(where, field, source)));
}

function isOf(where: Finding['where'], field: string, source: AppliedDecision['source']): boolean {
  return source !== undefined && where.field === field && where.sheet === source.sheet && where.cell === source.cell;
}
