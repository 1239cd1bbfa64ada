import { useRef } from 'react';

/**
 * Work that is done once: presses that come while it is under way, or when it is done and what was pressed still leaves the
 * screen (the second one of a double click), are not heard. What was not done can be pressed again.
 * @param work tells whether it was done
 */
export function useOnce(work: () => Promise<boolean>): () => Promise<boolean> {
  const taken = useRef(false);
  return async () => {
    if (taken.current) return false;
    taken.current = true;
    let done = false;
    try {
      done = await work();
    } finally {
      taken.current = done;
    }
    return done;
  };
}
