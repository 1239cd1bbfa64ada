import { finding, type Finding } from '../../findings/finding';
import type { Register } from './register';

/** Why days cannot follow each other as they are. */
export function whyDisordered(
  { spec, days }: Pick<Register, 'spec' | 'days'>,
  dayOf: (header: string) => string | undefined,
): Finding | undefined {
  const entered = days.flatMap((header) => {
    const day = dayOf(header);
    return day === undefined || day === '' ? [] : [{ header, day }];
  });
  for (const [index, { header, day }] of entered.entries()) {
    const before = entered[index - 1];
    if (before === undefined || before.day <= day) continue;
    const values = { field: header, day, earlier: before.header, earlierDay: before.day };
    return finding('record-days-disordered', { sheet: spec.name, field: header }, values);
  }
  return undefined;
}
