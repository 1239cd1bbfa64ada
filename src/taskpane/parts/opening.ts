import { useState } from 'react';

/**
 * The key of the form or dialog that stands over a view: another one for each opening. Whoever opens the next while the
 * last one still leaves the screen gets a new form, not the one that is leaving.
 * @param opened what is open: an object of its own for each opening; undefined for nothing
 */
export function useOpeningKey(opened: object | undefined): number {
  const [last, setLast] = useState<{ readonly opened: object | undefined; readonly key: number }>({ opened, key: 0 });
  if (last.opened === opened) return last.key;
  const key = last.key + 1;
  setLast({ opened, key });
  return key;
}
