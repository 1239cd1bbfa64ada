import type { Finding } from '../../findings/finding';
import { nameSome } from './named';

/** Rows that say once more what others say: one finding a sheet names them all, for whole sheets are copied. */
export function repeatedBySheet(findings: readonly Finding[]): Finding[] {
  const repeated = findings.filter(({ code }) => code === 'key-repeated');
  if (repeated.length < 2) return [...findings];
  return findings.flatMap((found) => {
    if (found.code !== 'key-repeated') return [found];
    const own = repeated.filter(({ where }) => where.sheet === found.where.sheet);
    if (own[0] !== found) return [];
    return [{ ...found, values: { key: nameSome(own.map(({ values }) => String(values['key']))) } }];
  });
}
