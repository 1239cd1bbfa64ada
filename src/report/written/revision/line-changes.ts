/** What became of a line between two texts. */
export type LineChange =
  | { readonly kind: 'changed'; readonly under: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added'; readonly under: string; readonly after: string }
  | { readonly kind: 'removed'; readonly under: string; readonly before: string };

/** A stretch of both texts, from and to (not included). */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fromOther: number;
  readonly toOther: number;
}

type Pair = readonly [index: number, other: number];

/** Lines that stand once in each of the stretches. */
function uniquePairs(before: readonly string[], after: readonly string[], stretch: Stretch): Pair[] {
  const places = new Map<string, { index: number; count: number; other: number; otherCount: number }>();
  for (let index = stretch.from; index < stretch.to; index++) {
    const line = before[index] ?? '';
    const place = places.get(line);
    if (place === undefined) places.set(line, { index, count: 1, other: -1, otherCount: 0 });
    else place.count += 1;
  }
  for (let other = stretch.fromOther; other < stretch.toOther; other++) {
    const place = places.get(after[other] ?? '');
    if (place === undefined) continue;
    place.other = other;
    place.otherCount += 1;
  }
  return [...places.values()].flatMap(({ index, count, other, otherCount }) =>
    count === 1 && otherCount === 1 ? [[index, other] as const] : [],
  );
}

/** The longest row of pairs that rise on both sides; they rise on the first. */
function rising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, [, other]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : ends[low - 1]);
    ends[low] = at;
  }
  const row: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) row.push(pair);
  }
  return row.reverse();
}

/**
 * The pairs of lines that two texts have in common, in order: lines that stand once on both sides first, and what stands
 * between them in the same way.
 */
function commonLines(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const within = ({ from, to, fromOther, toOther }: Stretch): void => {
    while (from < to && fromOther < toOther && before[from] === after[fromOther]) {
      pairs.push([from++, fromOther++]);
    }
    const tail: Pair[] = [];
    while (from < to && fromOther < toOther && before[to - 1] === after[toOther - 1]) tail.push([--to, --toOther]);
    const anchors = rising(uniquePairs(before, after, { from, to, fromOther, toOther }));
    for (const [index, other] of anchors) {
      within({ from, to: index, fromOther, toOther: other });
      pairs.push([index, other]);
      [from, fromOther] = [index + 1, other + 1];
    }
    if (anchors.length > 0) within({ from, to, fromOther, toOther });
    pairs.push(...tail.reverse());
  };
  within({ from: 0, to: before.length, fromOther: 0, toOther: after.length });
  return pairs;
}

function pieces(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Whether one line was most likely made of the other: half of what they have is in both. */
function alike(left: string, right: string): boolean {
  const [one, other] = [pieces(left), pieces(right)];
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return shared * 2 >= Math.min(one.size, other.size) && shared * 3 >= Math.max(one.size, other.size);
}

/** Lines on both sides of a gap that are compared with each other; longer gaps are told line by line. */
const longestGap = 400;

/** `一、基本情况` or `（二）农民科学素质行动`. */
const heading = /^(?:[一二三四五六七八九十百千零]+、|（[一二三四五六七八九十百千零]+）)[^。；]{1,60}$/;

class Changes {
  readonly #found: LineChange[] = [];
  #under = '';

  constructor(
    private readonly before: readonly string[],
    private readonly after: readonly string[],
  ) {}

  #passed(line: string): void {
    if (heading.test(line)) this.#under = line;
  }

  #gap(removed: readonly string[], added: readonly string[]): void {
    const comparing = removed.length <= longestGap && added.length <= longestGap;
    let next = 0;
    for (const before of removed) {
      const single = removed.length === 1 && added.length === 1;
      const match = !comparing ? -1 : added.findIndex((line, at) => at >= next && (single || alike(before, line)));
      if (match < 0) this.#found.push({ kind: 'removed', under: this.#under, before });
      else {
        for (const after of added.slice(next, match)) this.#add(after);
        const after = added[match] ?? '';
        this.#found.push({ kind: 'changed', under: this.#under, before, after });
        this.#passed(after);
        next = match + 1;
      }
    }
    for (const after of added.slice(next)) this.#add(after);
  }

  #add(after: string): void {
    this.#found.push({ kind: 'added', under: this.#under, after });
    this.#passed(after);
  }

  find(): readonly LineChange[] {
    let [index, other] = [0, 0];
    for (const [same, sameOther] of [
      ...commonLines(this.before, this.after),
      [this.before.length, this.after.length] as const,
    ]) {
      this.#gap(this.before.slice(index, same), this.after.slice(other, sameOther));
      this.#passed(this.after[sameOther] ?? '');
      [index, other] = [same + 1, sameOther + 1];
    }
    return this.#found;
  }
}

/**
 * What differs between two texts, line by line, in the order of the later one. A line that became another one is told as
 * changed, with both; each change says under which heading it stands.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  return new Changes(before, after).find();
}
