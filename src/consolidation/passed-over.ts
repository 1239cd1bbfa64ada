import { finding, type FindingCode } from '../findings/finding';
import type { FileResult } from '../returns/unit-return';

/** Why something in the folder of returns is not even opened. */
export type PassedOver = Extract<FindingCode, 'file-is-lock' | 'file-of-system' | 'file-is-link' | 'folder-unreadable'>;

/**
 * Something in the folder of returns that no unit sent: it is put on record and belongs to nobody.
 * @param name path below the folder
 */
export function passedOver(name: string, why: PassedOver): FileResult {
  const findings = [finding(why, { file: name })];
  return { file: { name, sha256: '', modified: 0 }, unit: undefined, content: undefined, findings };
}
