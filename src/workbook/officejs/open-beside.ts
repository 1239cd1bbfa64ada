import { refusalOf } from './refusals';

/** Bytes that are turned to text at once: functions take only so many arguments. */
const stride = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += stride) {
    text += String.fromCharCode(...bytes.subarray(from, from + stride));
  }
  return btoa(text);
}

/**
 * Opens a workbook in a window of its own.
 * @param bytes an .xlsx file
 * @throws WorkbookRefusal
 */
export async function openBeside(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw refusalOf(error);
  }
}
