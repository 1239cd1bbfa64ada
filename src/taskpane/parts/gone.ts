import { useCallback, useEffect, useRef } from 'react';

/** Longer than anything in the pane takes to leave the screen (milliseconds). */
const longest = 600;

interface Motion {
  readonly onMotionFinish: (event: null, motion: { readonly direction: 'enter' | 'exit' }) => void;
}

/**
 * Tells once that something has left the screen: when its motion is finished, or a little later where no motion comes to
 * its end, as for people who ask their system for less of it. What is taken away before tells nothing any more.
 * @returns the motion of the surface that leaves
 */
export function useGone(open: boolean, onGone: () => void): Motion {
  const told = useRef(false);
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  const gone = useCallback(() => {
    if (told.current) return;
    told.current = true;
    latest.current();
  }, []);
  useEffect(() => () => void (told.current = true), []);
  useEffect(() => {
    if (open) return undefined;
    const timer = setTimeout(gone, longest);
    return () => clearTimeout(timer);
  }, [open, gone]);
  return { onMotionFinish: (_event, { direction }) => direction === 'exit' && gone() };
}
