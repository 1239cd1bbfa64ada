import type { ConsolidatedProgress } from '../consolidated/consolidated-year';

/** Characters that a cell can be read with; Excel holds no more than 32,767. */
const longest = 2_000;

/**
 * What the units of a district write, each line with its unit's name before it; the same text once a unit. Lines are
 * never cut: those beyond a readable length are counted, and stand in the district's own report.
 */
export function textsOf(rows: readonly ConsolidatedProgress[], textIn: (row: ConsolidatedProgress) => string): string {
  const lines = [...new Set(rows.filter((row) => textIn(row) !== '').map((row) => `${row.unit.name}：${textIn(row)}`))];
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > longest) break;
    length += line.length;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  return [...kept, ...(left === 0 ? [] : [`（另有${left}条，见本地区的年度汇总）`])].join('\n');
}
