import type { Finding } from '../findings/finding';
import type { WrittenDocument } from '../document/document';
import { inFileName } from '../ledger/file-name';

/** A paper of the office, or the reason why there can be none. */
export type Paper =
  | { readonly made: true; readonly name: string; readonly document: WrittenDocument }
  | { readonly made: false; readonly reason: Finding };

/** The file's name: what no file system holds is left out. */
export function paperName(text: string): string {
  return `${inFileName(text, '')}.docx`;
}
