import type { AnnualConsolidation, CountedProgress } from '../../consolidation/annual';
import { isOverdue } from '../../ledger/progress/light';

/** What stands where nothing is known. */
const unknown = '无数';

/** A whole number with its thousands parted, whatever language the machine speaks. */
function parted(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1,234,567` or `1,234.5`: thousands parted, as many decimals as the figure has, at most two. */
export function shownNumber(value: number | undefined): string {
  if (value === undefined) return unknown;
  const [whole = '', decimals = ''] = String(Number(value.toFixed(2))).split('.');
  return decimals === '' ? parted(whole) : `${parted(whole)}.${decimals}`;
}

/** 0.854 → `85.4%`. */
export function shownShare(share: number | undefined): string {
  return share === undefined ? unknown : `${(share * 100).toFixed(1)}%`;
}

/** Mean of what is known. */
export function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Items past their deadline that are neither done nor suspended, as 任务汇总 counts them; the longest overdue first. */
export function overdueItems({ progress, asOf }: AnnualConsolidation): CountedProgress[] {
  const due = ({ report }: CountedProgress) => report.item.deadline ?? '9999-12-31';
  return progress
    .filter(({ report: { item, state } }) => isOverdue({ state, deadline: item.deadline }, asOf))
    .sort((left, right) => (due(left) < due(right) ? -1 : due(left) > due(right) ? 1 : 0));
}
