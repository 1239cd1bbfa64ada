/**
 * Puts a text on the clipboard.
 * @returns false where the host does not let us: Excel's panes often do not
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
