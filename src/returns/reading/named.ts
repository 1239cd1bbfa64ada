/** How many things one finding names. */
const most = 12;

/** Cells, rows or keys as one finding names them: the first of them, and a mark where there are more. */
export function nameSome(names: readonly (string | number)[]): string {
  return names.slice(0, most).join('、') + (names.length > most ? ' …' : '');
}
