import type { Ledger } from './ledger';

/** The office's full name, as it signs (GB/T 9704-2012, 7.3.5: 全称或者规范化简称). */
export function officeName({ region, group, office }: Pick<Ledger, 'region' | 'group' | 'office'>): string {
  if (office === '' || office === '领导小组办公室') return `${group || `${region}领导小组`}办公室`;
  return office.startsWith(region) ? office : region + office;
}
