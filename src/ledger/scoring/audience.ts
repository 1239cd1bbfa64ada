import type { LedgerUnit } from '../ledger-unit';

/** Whom a scoring item is for. */
export const audiences = ['全部', '牵头单位', '有任务的单位', '成员单位', '责任单位', '乡镇街道'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Whether a scoring item is for a unit: by its kind, or by the work that the ledger gives it.
 * @param work the items of work it carries and the tasks it leads
 */
export function isFor(
  audience: Audience,
  unit: Pick<LedgerUnit, 'kind'>,
  work: { readonly items: readonly unknown[]; readonly led: readonly unknown[] },
): boolean {
  switch (audience) {
    case '全部':
      return true;
    case '牵头单位':
      return work.led.length > 0;
    case '有任务的单位':
      return work.items.length > 0;
    default:
      return unit.kind === audience;
  }
}
