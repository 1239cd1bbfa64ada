import { finding, type FindingCode } from '../../findings/finding';
import type { FileResult } from '../../returns/unit-return';

/** Why something in the folder of returns is not even opened. */
export type PassedOver = Extract<
  FindingCode,
  'file-is-lock' | 'file-of-system' | 'file-is-result' | 'file-is-link' | 'folder-unreadable'
>;

/** Name of the merge's result for other programs; it lies beside each 年度汇总.xlsx, and so in folders of reports. */
export const mergeResultName = 'merge-result.json';

/** A lock file that an office program keeps beside an open workbook: `~$name.xlsx` (Excel, WPS) or `.~lock.name.xlsx#`. */
function isLockFile(name: string): boolean {
  return name.startsWith('~$') || (name.startsWith('.~lock.') && name.endsWith('#'));
}

/** Files that operating systems and programs leave behind: never returns. */
function isLeftover(name: string): boolean {
  const known = ['thumbs.db', 'desktop.ini', '.ds_store'].includes(name.toLowerCase());
  return known || name.startsWith('._') || name.endsWith('.tmp');
}

/**
 * Why a file is not opened, told from its name alone.
 * @param name of the file, without its folder
 */
export function whyPassedOver(name: string): PassedOver | undefined {
  if (isLockFile(name)) return 'file-is-lock';
  if (name === mergeResultName) return 'file-is-result';
  return isLeftover(name) ? 'file-of-system' : undefined;
}

/**
 * Something in the folder of returns that no unit sent: it is put on record and belongs to nobody.
 * @param name path below the folder
 */
export function passedOver(name: string, why: PassedOver): FileResult {
  const findings = [finding(why, { file: name })];
  return { file: { name, sha256: '', modified: 0 }, unit: undefined, content: undefined, findings };
}
