import { columnName, rangeName } from '../address';
import type { SheetDraft } from '../draft';
import { margins } from '../paper';

/** Sets up the printed page of a new sheet. */
export function setPage(sheet: Excel.Worksheet, { print }: SheetDraft): void {
  const page = sheet.pageLayout;
  page.orientation = print?.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: print?.pagesWide ?? 1 };
  page.setPrintMargins('Inches', margins);
  page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  if (print?.repeatRows !== undefined) page.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  if (print?.area !== undefined) page.setPrintArea(rangeName(print.area));
  const columns = (print?.pagesWide ?? 1) < 2 ? 0 : (print?.repeatColumns ?? 0);
  if (columns > 0) page.setPrintTitleColumns(`$A:$${columnName(columns)}`);
}
