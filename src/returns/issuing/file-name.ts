import { cutForFileName, inFileName, notInFileName } from '../../ledger/file-name';
import type { LedgerUnit } from '../../ledger/ledger-unit';

const coded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * A code as the beginning of a file name. Other than a name it has to be told from every other one: what cannot stand
 * there is written by its number.
 */
function codeInFileName(code: string): string {
  const safe = code.replace(/%/g, coded).replace(notInFileName, coded);
  // Names that begin so are hidden, lock files, or taken for options of a command.
  return cutForFileName(safe.replace(/^[.~\s-]/, (first) => `_${coded(first)}`));
}

/** `U03_区发改局_2007年填报表.xlsx`: the name a return is issued under; a hint for people, never the identity. */
export function returnFileName(unit: Pick<LedgerUnit, 'code' | 'name'>, year: number): string {
  return `${codeInFileName(unit.code)}_${inFileName(unit.name)}_${year}年填报表.xlsx`;
}
