import { createLedger } from '../../ledger/creating/create';
import { defaultIndicators } from '../../ledger/indicators';
import { readNotice } from '../../plan/notice';
import { sampleNotice } from '../../sample/notice-2007';
import { samplePoints } from '../../sample/work-points';
import type { WorkbookDraft } from '../../workbook/draft';
import { writeWorkbook } from '../../workbook/exceljs/write';
import { browserPacker } from '../machine/packer';
import { opened, type FileOpening } from './open-file';

async function made(name: string, draft: WorkbookDraft): Promise<FileOpening> {
  return opened(name, await writeWorkbook(draft, browserPacker));
}

/** The day the sample ledger was made, in the year it is kept for. */
const [sampleYear, sampleDeadline, sampleDay] = [2007, '2008-01-31', '2007-12-20'] as const;

/** A ledger for trying, made from the notice of a district. */
export function sampleLedger(): Promise<FileOpening> {
  const { plan } = readNotice(sampleNotice);
  const draft = createLedger({
    plan,
    year: sampleYear,
    deadline: sampleDeadline,
    asOf: sampleDay,
    id: 'sample-2007',
    indicators: defaultIndicators,
    points: samplePoints,
  });
  return made(`样例台账${sampleYear}.xlsx`, draft);
}

/** A workbook with nothing in it, for the pane to make a ledger in. */
export function blankWorkbook(): Promise<FileOpening> {
  return made('台账.xlsx', { title: '', date: '2007-01-01', sheets: [{ name: 'Sheet1', widths: [], rows: [] }] });
}
