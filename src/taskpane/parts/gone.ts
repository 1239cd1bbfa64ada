import { useCallback, useEffect, useRef } from 'react';

interface Motion {
  readonly onMotionFinish: (event: null, motion: { readonly direction: 'enter' | 'exit' }) => void;
}

/**
 * Tells once that something has left the screen: when its motion is finished, which comes to its end for people too who ask
 * their system for less of it. What is taken away before tells nothing any more.
 * @returns the motion of the surface that leaves
 */
export function useGone(onGone: () => void): Motion {
  const told = useRef(false);
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  useEffect(() => () => void (told.current = true), []);
  const onMotionFinish = useCallback<Motion['onMotionFinish']>((_event, { direction }) => {
    if (direction !== 'exit' || told.current) return;
    told.current = true;
    latest.current();
  }, []);
  return { onMotionFinish };
}
