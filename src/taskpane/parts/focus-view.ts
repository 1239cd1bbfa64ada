/** The focus goes to the view where what held it has left the screen; it would be nowhere else. */
export function focusView(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
