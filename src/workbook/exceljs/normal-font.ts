/** The part that styles are written into. */
export const stylesName = 'xl/styles.xml';

/** The font of the Normal style: the first of a styles part (ECMA-376 18.8.22). */
const first = /(<fonts[^>]*>\s*)(<font>[\s\S]*?<\/font>|<font\s*\/>)/;

/**
 * One font everywhere: columns are measured in digits of the Normal font (ECMA-376 18.3.1.13). As the minor font of a theme,
 * which exceljs makes it, a Chinese Excel takes 宋体 in its place, and every column is an eighth wider than it was laid out.
 */
const ours = '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>';

/**
 * The Normal font of a file, as it stands there.
 * @param xml its styles part
 * @returns undefined where it has none
 */
export function normalFontOf(xml: string): string | undefined {
  return first.exec(xml)?.[2];
}

/**
 * The styles with another Normal font: exceljs has one of its own, whatever the file had that it read.
 * @param xml the styles part as exceljs wrote it
 * @param font as a styles part names it; ours where there was no file
 */
export function withNormalFont(xml: string, font: string = ours): string {
  return xml.replace(first, (_whole, before: string) => before + font);
}
