import { finding } from '../../../src/findings/finding';
import type { WorkbookReading } from '../../../src/workbook/reading';

/** The password that Excel gives a workbook that is only recommended to be opened read-only ([MS-OFFCRYPTO] 2.4.2.3). */
const readOnlyPassword = 'VelvetSweatshop';

/**
 * Decrypts a workbook: that of Excel 2007 and later, and of earlier ones.
 * @param passwords tried in this order, after the one that everybody knows
 * @returns the workbook as it would be without a password, or why not
 */
export async function decrypted(
  bytes: Uint8Array,
  passwords: readonly string[],
): Promise<Uint8Array | WorkbookReading> {
  const { default: officeCrypto } = await import('officecrypto-tool');
  for (const password of [readOnlyPassword, ...passwords]) {
    try {
      return new Uint8Array(await officeCrypto.decrypt(Buffer.from(bytes), { password }));
    } catch {
      // The library says in many ways that a password is wrong or a file damaged.
    }
  }
  const code = passwords.length === 0 ? 'file-has-password' : 'file-password-wrong';
  return { ok: false, findings: [finding(code, {})] };
}
