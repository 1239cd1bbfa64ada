/**
 * How an official document looks: GB/T 9704-2012, 党政机关公文格式. Lengths in millimetres, sizes in points.
 */

/** A4 with a text block of 156 x 225 mm: 5.2 of the standard. */
export const page = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 } as const;

/** 22 lines of 28 characters fill the text block: 5.2.3. */
export const linesOnPage = 22;
export const charactersInLine = 28;

/** 三号, 二号, 四号, 四号, 五号, 小五. */
export const sizes = { body: 16, title: 22, pageNumber: 14, caption: 14, table: 10.5, note: 9 } as const;

/** Distance from one line to the next, in points. The twentieth of a point that is left over must not cost a line. */
export const linePitch = Math.floor(((page.height - page.top - page.bottom) * 72 * 20) / 25.4 / linesOnPage) / 20;

/** Distance between the lines of a table's cells, in points. */
export const tableLinePitch = sizes.table * 1.35;

/**
 * What is taken from the width of each character, in points: 28 characters of 三号 are wider than the text block.
 */
export const characterPitch = ((page.width - page.left - page.right) * 72) / 25.4 / charactersInLine - sizes.body;

/** The dashes beside the page number stand 7 mm under the text block: 7.5. */
export const pageNumberDepth = 7;

/**
 * Faces by their use, each with those that stand in for it where it is not installed: official faces come with
 * neither Windows nor macOS nor Linux.
 */
export const faces = {
  body: { name: '仿宋', others: ['仿宋_GB2312', 'FangSong', 'STFangsong', '华文仿宋', '宋体'], family: 'modern' },
  title: { name: '方正小标宋简体', others: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'], family: 'roman' },
  first: { name: '黑体', others: ['SimHei', 'Heiti SC', 'STHeiti'], family: 'swiss' },
  second: { name: '楷体', others: ['楷体_GB2312', 'KaiTi', 'STKaiti', '华文楷体', '宋体'], family: 'script' },
  number: { name: '宋体', others: ['SimSun', 'Songti SC', 'STSong'], family: 'roman' },
} as const;

export type Face = (typeof faces)[keyof typeof faces];

/** How many body characters wide a text is: letters and digits take half of one. */
export function characters(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u02ff' ? 1 : 0.5;
  return width;
}

/**
 * How far signature and date stand from the right edge, in body characters (7.3.5.1): the date four, the signature
 * centred over it; one too long for that keeps two, or as much as there is, and the date is centred under it.
 */
export function signatureIndents(by: string, date: string): { readonly by: number; readonly date: number } {
  const [name, day] = [characters(by), characters(date)];
  const kept = Math.max(0, Math.min(2, charactersInLine - name));
  const centre = Math.max(4 + day / 2, kept + name / 2);
  return { by: Math.max(0, centre - name / 2), date: Math.max(0, centre - day / 2) };
}
