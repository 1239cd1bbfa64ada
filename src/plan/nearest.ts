/** Edits (a character put in, left out or changed) that make one text of the other. */
export function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** Longer texts than codes and names are not compared. */
const longest = 64;

/**
 * The known text most like a given one, to be named in a finding.
 * @returns empty text where there is none
 */
export function nearest(text: string, known: readonly string[]): string {
  let best = '';
  let least = Infinity;
  for (const candidate of known) {
    const edits = distance(text.slice(0, longest), candidate.slice(0, longest));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
