import type { PaneHost } from '../../host';

/**
 * Hands a new workbook out: in a window of its own where the host has that, else as a file.
 * @param onRefused hears why no window was opened
 * @returns whether it stands in a window of its own
 */
export async function handOut(
  host: Pick<PaneHost, 'save' | 'openBeside'>,
  name: string,
  bytes: Uint8Array,
  onRefused: (error: unknown) => void,
): Promise<boolean> {
  if (host.openBeside !== undefined) {
    try {
      await host.openBeside(name, bytes);
      return true;
    } catch (error) {
      onRefused(error);
    }
  }
  await host.save(name, bytes);
  return false;
}
