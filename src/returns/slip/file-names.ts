import type { LedgerUnit } from '../../ledger/ledger-unit';
import { returnFileName } from '../issuing/file-name';

/** `U03_区发改局_2007年填报表（退回）.xlsx` and `U03_区发改局_2007年退回函.docx` */
export function slipFileNames(
  unit: Pick<LedgerUnit, 'code' | 'name'>,
  year: number,
): { readonly workbook: string; readonly letter: string } {
  const name = returnFileName(unit, year);
  return { workbook: name.replace(/\.xlsx$/, '（退回）.xlsx'), letter: name.replace(/填报表\.xlsx$/, '退回函.docx') };
}
