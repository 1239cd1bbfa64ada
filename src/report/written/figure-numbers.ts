/**
 * Illustrations that come one after the other, as a sentence names them: `图3`, `图3、图4`, `图3至图6`.
 * @param numbers in their order; one at least
 */
export function figureNumbers(numbers: readonly number[]): string {
  const [first, last] = [numbers.at(0), numbers.at(-1)];
  const to = first === last ? '' : `${numbers.length > 2 ? '至' : '、'}图${last}`;
  return `图${first}${to}`;
}
