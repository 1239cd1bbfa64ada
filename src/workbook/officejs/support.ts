/** What the manifest requires: Excel 2021 and later. */
const required = '1.13';

/** Whether Excel has a version of its API; the gate before anything newer than what the manifest requires. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether Microsoft's client library is there: networks of offices may not reach the servers it comes from. */
export function libraryLoaded(): boolean {
  return typeof Office !== 'undefined';
}

/**
 * Waits until the page knows what it stands in.
 * @returns whether that is an Excel that is new enough
 */
export async function whenReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && supports(required);
}
