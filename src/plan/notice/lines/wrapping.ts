/** A Chinese sign is as wide as two Latin ones. */
const widthOf = (line: string): number => [...line].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.5), 0);

/** Lines are full within this many signs: a stop may not begin a line, a number is not broken. */
const slack = 1.5;

/** The widths of a printed line: GB/T 9704-2012 has 28 signs. */
const [narrowest, widest] = [20, 60];

/** By chance a few lines are of one width. */
const fewest = 5;

const ends = /[。；;！？!?：:]$/;

/**
 * The width at which the lines of a text were broken, as in what is copied from a page: several are as wide without the end of a
 * sentence, and hardly one is wider.
 * @param lines without spaces at their ends
 * @returns in Chinese signs; undefined where a paragraph stands on a line
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const widths = lines.map(widthOf);
  const open = widths.filter((width, index) => width >= narrowest && width <= widest && !ends.test(lines[index] ?? ''));
  const around = (width: number) => open.filter((other) => Math.abs(other - width) <= slack).length;
  const most = [...new Set(open)].sort((left, right) => around(right) - around(left) || right - left)[0];
  if (most === undefined || around(most) < fewest) return undefined;
  const wider = widths.filter((width) => width > most + slack).length;
  return wider * fewest > around(most) ? undefined : most;
}

/** Whether a line fills its width, so that it may break anywhere. */
export function isFull(line: string, width: number): boolean {
  return widthOf(line) >= width - slack && !ends.test(line);
}

/** Two signs of space begin a paragraph (GB/T 9704-2012 7.3.3). */
const indented = (raw: string): boolean => /^(?:\u3000| {2}|\t)/.test(raw);

/** A shorter line may end anywhere; a longer one without the end of a sentence goes on. */
const shortest = 10;

/**
 * The lines that go on with the line before them in a text whose paragraphs are indented: those that are not.
 * @param raw lines as they stand, with the space in front
 * @returns numbers of lines, from 1; none where paragraphs are not indented throughout
 */
export function hangingLines(raw: readonly string[]): ReadonlySet<number> {
  const first = raw.findIndex(indented);
  const filled = raw.slice(Math.max(first, 0)).filter((line) => line.trim() !== '');
  if (first < 0 || filled.filter(indented).length * 2 < filled.length) return new Set();
  const hanging = new Set<number>();
  for (let at = first + 1; at < raw.length; at++) {
    const [before, own] = [raw[at - 1]?.trim() ?? '', raw[at] ?? ''];
    const follows = indented(raw[at - 1] ?? '') || hanging.has(at);
    if (follows && own.trim() !== '' && !indented(own) && widthOf(before) >= shortest && !ends.test(before)) {
      hanging.add(at + 1);
    }
  }
  return hanging;
}
