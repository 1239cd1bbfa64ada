import { signs } from '../signs';

const sign = new RegExp(`^[${signs}]$`);

/**
 * What a cell says of the part of the unit that heads its column, as it stands beside the name in a list: ★甲, 甲（牵头）, 甲.
 * @returns undefined where it says anything else; empty where the unit has no part
 */
export function partMarked(cell: string): ((unit: string) => string) | undefined {
  if (cell === '' || /^[—–－-]+$/.test(cell)) return () => '';
  if (sign.test(cell)) return (unit) => cell + unit;
  if (/^(?:总?牵头|主办|主责|主)(?:单位|部门)?$/.test(cell)) return (unit) => `${unit}（牵头）`;
  return /^(?:责任|配合|协办|参与|参加|协助|配|协)(?:单位|部门)?$/.test(cell) ? (unit) => unit : undefined;
}
