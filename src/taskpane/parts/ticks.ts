import { useState } from 'react';

/** Which lines of a list are ticked, by what names them, and what ticks one or takes its tick away. */
export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (id: string, wanted: boolean) => void;
}

/** A set with something in it, or without. */
export function withTick(ticked: ReadonlySet<string>, id: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(ticked);
  if (wanted) next.add(id);
  else next.delete(id);
  return next;
}

/** Ticks of a list that begins with none. */
export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return { ticked, tick: (id, wanted) => setTicked((before) => withTick(before, id, wanted)) };
}
