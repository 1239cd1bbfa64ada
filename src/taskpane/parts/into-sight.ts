/** Brings what has just come onto the screen into sight, once: as the ref of what stands below a form that is filled in. */
export function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
