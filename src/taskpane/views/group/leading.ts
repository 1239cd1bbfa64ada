import type { Place } from '../../../findings/finding';
import type { LedgerState } from '../../../ledger/operations/operation';
import { recordsOf } from '../../../ledger/registers/register';
import { parseAddress } from '../../../workbook/address';
import type { Chosen } from './chosen-records';
import { shownRegister } from './shown-registers';

/**
 * What 领导小组 is to show for a place in a register: the record of its row, or the list where it names none, narrowed
 * down to the unit it is about.
 * @returns undefined where the place is in no register
 */
export function leadingTo({ workbook }: LedgerState, { sheet = '', cell = '', unit }: Place): Chosen | undefined {
  const shown = shownRegister(sheet);
  if (shown === undefined) return undefined;
  const row = parseAddress(cell)?.row;
  const record = recordsOf(workbook, shown.register).find((one) => one.row === row);
  if (record !== undefined) return { sheet, filter: {}, open: { kind: 'record', key: record.key } };
  return { sheet, filter: unit === undefined || shown.units === undefined ? {} : { unit } };
}
