import type { Finding } from '../findings/finding';
import type { WrittenDocument } from '../document/document';

/** A paper of the office, or the reason why there can be none. */
export type Paper =
  | { readonly made: true; readonly name: string; readonly document: WrittenDocument }
  | { readonly made: false; readonly reason: Finding };

/** The file's name: what no file system holds is left out. */
export function paperName(text: string): string {
  return `${text.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '')}.docx`;
}
