import { finding, type Finding } from '../findings/finding';
import type { Register } from '../ledger/registers/register';
import { recordWith } from '../ledger/registers/register';
import type { RegisterRecord } from '../ledger/registers/record';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The record that a paper is about, or why there is none: nobody said which, or it is gone. */
export function recordAbout(
  workbook: WorkbookSnapshot,
  register: Register,
  key: string,
): { readonly record: RegisterRecord } | { readonly reason: Finding } {
  const { spec, noun } = register;
  if (key.trim() === '')
    return { reason: finding('paper-key-missing', { sheet: spec.name }, { noun, sheet: spec.name }) };
  const record = recordWith(workbook, register, key);
  return record === undefined ? { reason: finding('record-gone', { sheet: spec.name }, { noun, key }) } : { record };
}
