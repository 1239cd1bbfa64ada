/** Notes of ours on a copy that is sent back begin with it: a later copy has its own in their place. */
export const slipNote = '【退回】';

/** Stands before what had been noted at the cell by others. */
export const othersNote = '【原批注】';

/**
 * What others had noted at a cell.
 * @param text the note, which may be one of ours with theirs behind it
 * @returns the empty text where there is nothing but ours
 */
export function foreignNote(text: string): string {
  if (!text.startsWith(slipNote)) return text;
  const at = text.indexOf(othersNote);
  return at < 0 ? '' : text.slice(at + othersNote.length).trim();
}
