import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Whether an element is at least so wide; follows its size.
 * @param least CSS pixels
 */
export function useWide(element: RefObject<HTMLElement | null>, least: number): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = () => setWide(watched.clientWidth >= least);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, least]);
  return wide;
}
