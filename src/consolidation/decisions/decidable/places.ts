import { adjudicableFields } from '../../../ledger/sheets/adjudications';
import type { UnitReturn } from '../../../returns/unit-return';
import type { DecidablePlace } from './sheet';
import { decidableSheets } from './sheets';

/** Whether there can be decisions on a field; `文件` stands for the choice of a file. */
export function isDecidable(sheet: string, field: string): boolean {
  return adjudicableFields[sheet]?.includes(field) === true;
}

/** Every value of a return that can be decided on, in the order of its sheets. */
export function decidablePlaces(content: UnitReturn): DecidablePlace[] {
  return Object.values(decidableSheets).flatMap((sheet) => sheet.places(content));
}

/** The value that stands in a cell of a return, if it can be decided on. */
export function decidableAt(content: UnitReturn, sheet: string, cell: string): DecidablePlace | undefined {
  return decidablePlaces(content).find(({ source }) => source.sheet === sheet && source.cell === cell);
}
