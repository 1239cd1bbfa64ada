/**
 * The workbook part with the mark of the 1904 system as exceljs knows it: other programs may write `true`
 * (ECMA-376 part 1, 18.2.28, an xsd:boolean), which exceljs takes for no; every date would be four years off.
 * @param xml the workbook part
 */
export function withKnownDateSystem(xml: string): string {
  return xml.replace(/(<workbookPr\b[^>]*\bdate1904\s*=\s*)(["'])true\2/, '$1$21$2');
}
