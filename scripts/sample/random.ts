/** A seeded source of numbers (mulberry32): the same seed gives the same samples everywhere. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.whole(0, things.length - 1)];
    if (thing === undefined) throw new Error('nothing to pick from');
    return thing;
  }

  shuffled<Thing>(things: readonly Thing[]): Thing[] {
    return things
      .map((thing) => ({ thing, order: this.next() }))
      .sort((left, right) => left.order - right.order)
      .map(({ thing }) => thing);
  }
}
