import type { Light } from './light';
import type { ProgressRow } from './rows';

/** What the list of 进展 is narrowed down to; what is left out or empty lets everything through. */
export interface ProgressFilter {
  /** Unit code. */
  readonly unit?: string | undefined;
  /** Task code. */
  readonly task?: string | undefined;
  /** Name of a phase. */
  readonly phase?: string | undefined;
  readonly light?: Light | undefined;
  /** Only what is late. */
  readonly late?: boolean | undefined;
  /** Words that all occur in its codes, names or texts. */
  readonly text?: string | undefined;
}

function searched(row: ProgressRow): string {
  const { task, point, taskName, unitName, unit, content, state, progress, problems, suggestions } = row;
  return [task, point, taskName, unit, unitName, content, state, progress, problems, suggestions]
    .join('\n')
    .toLowerCase();
}

/** The rows that a filter lets through, in their order. */
export function filterProgress(rows: readonly ProgressRow[], filter: ProgressFilter): readonly ProgressRow[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const same = (wanted: string | undefined, own: string) => wanted === undefined || wanted === '' || wanted === own;
  return rows.filter((row) => {
    if (!same(filter.unit, row.unit) || !same(filter.task, row.task) || !same(filter.phase, row.phase)) return false;
    if (filter.light !== undefined && filter.light !== row.light) return false;
    if (filter.late === true && !row.late) return false;
    if (words.length === 0) return true;
    const text = searched(row);
    return words.every((word) => text.includes(word));
  });
}
