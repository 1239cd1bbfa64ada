/** Texts come with wide spaces and digits, and marks of plain-text editors; here they have one form. */
export function plain(line: string): string {
  const text = line
    .replace(/[\s\u3000\u00a0\u2002-\u200b\ufeff]+/g, ' ')
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\*\*/g, '')
    .replace(/^ ?#{1,6} /, '')
    .trim();
  // Labels are set wide: 牵 头 单 位：
  return text.replace(/^(?:[\u4e00-\u9fff] ){1,6}[\u4e00-\u9fff](?= ?(?:[:：]|$))/, (wide) => wide.replaceAll(' ', ''));
}

/** The lines of a text as they stand, whatever ends them. */
export const rawLines = (text: string): string[] => text.split(/\r\n|\r|\n|\u2028|\f/);

/** — 3 —, 第3页 共9页: between two lines, and no part of the text. */
export const pageNumber =
  /^(?:[—–－-]{1,2} ?\d{1,4} ?[—–－-]{1,2}|第 ?\d{1,4} ?页(?:[ ,，/]*共 ?\d{1,4} ?页)?|\d{1,4}(?: ?\/ ?\d{1,4})?)$/;
