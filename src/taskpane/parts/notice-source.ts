import { finding, type Finding } from '../../findings/finding';
import { decodeNoticeText } from '../../plan/notice';

/** A notice as it was handed in. */
export interface NoticeSource {
  /** Of the file; empty where the text was pasted. */
  readonly name: string;
  /** As handed in: the mark of a new ledger is made from them. */
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A notice that was pasted or typed. */
export function pastedNotice(text: string): NoticeSource {
  return { name: '', bytes: new TextEncoder().encode(text), text };
}

/** First bytes of files that look like notices and hold no text we can read. */
const otherKinds: readonly (readonly [kind: string, mark: readonly number[]])[] = [
  ['.doc / .wps', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const zipMark = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Reads the text of a notice's file by what it is, whatever its name says: .docx, or plain text.
 * @returns the notice, or why it cannot be read
 */
export async function noticeOfFile(name: string, bytes: Uint8Array): Promise<NoticeSource | Finding> {
  const other = otherKinds.find(([, mark]) => startsWith(bytes, mark));
  if (other !== undefined) return finding('pane-notice-other-kind', { file: name }, { kind: other[0] });
  if (!startsWith(bytes, zipMark)) return { name, bytes, text: decodeNoticeText(bytes) };
  const { readDocxText } = await import('../../document/reading/docx');
  try {
    return { name, bytes, text: await readDocxText(bytes) };
  } catch {
    return finding('pane-notice-unreadable', { file: name });
  }
}
