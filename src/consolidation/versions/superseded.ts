import { finding, type Finding } from '../../findings/finding';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { FileResult } from '../../returns/unit-return';

/**
 * What is still to be said of a file that was sent back: nothing but that it was, once the unit has sent a return after
 * it that counts. A later one may be the unit's correction: what is wrong with it stays.
 * @param used the return that counts
 */
export function saidOfRefused(unit: LedgerUnit, refused: FileResult, used: FileResult | undefined): readonly Finding[] {
  if (used === undefined || refused.file.modified >= used.file.modified) return refused.findings;
  const values = { unit: unit.name, used: used.file.name };
  return [finding('file-superseded', { file: refused.file.name, unit: unit.code }, values)];
}
