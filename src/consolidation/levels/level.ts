/** Levels above a district's own units, lowest first; 区 and 县 are one level. */
const order: readonly (readonly string[])[] = [['区', '县'], ['市'], ['省'], ['全国']];

/** The levels that can be rolled up to. */
export const levels: readonly string[] = order.flat();

/** Where a level stands, from 1; 0 for what a district made of its own units' returns. */
function rank(level: string): number {
  return order.findIndex((names) => names.includes(level)) + 1;
}

/** Whether a workbook of one level may be a return to another. */
export function liesBelow(level: string, upper: string): boolean {
  return rank(level) < rank(upper);
}

/**
 * The region that districts belong to, by their names: what all of them begin with, up to the level's word
 * (衢州市衢江区 and 衢州市柯城区 lie in 衢州市).
 * @returns undefined where their names do not say it
 */
export function regionAbove(regions: readonly string[], level: string): string | undefined {
  if (level === '全国') return level;
  const above = new Set(
    regions.map((region) => {
      const at = region.indexOf(level);
      return at > 0 && at + level.length < region.length ? region.slice(0, at + level.length) : undefined;
    }),
  );
  const [only, ...others] = above;
  return others.length === 0 ? only : undefined;
}
