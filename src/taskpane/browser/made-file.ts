import { createLedger } from '../../ledger/creating/create';
import { defaultIndicators } from '../../ledger/indicators';
import { readNotice } from '../../plan/notice';
import { sampleNotice } from '../../sample/notice-2007';
import { samplePoints } from '../../sample/work-points';
import { writeWorkbook } from '../../workbook/exceljs/write';
import { browserPacker } from '../machine/packer';
import { browserPlatform } from '../machine/platform';
import { opened, type FileOpening } from './open-file';

/** The day the sample ledger was made, in the year it is kept for. */
const [sampleYear, sampleDeadline, sampleDay] = [2007, '2008-01-31', '2007-12-20'] as const;

/** A ledger for trying, made from the notice of a district. */
export async function sampleLedger(): Promise<FileOpening> {
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
  return opened(`样例台账${sampleYear}.xlsx`, await writeWorkbook(draft, browserPacker));
}

/** A workbook with nothing in it, not even a sheet, for the pane to make a ledger in. */
export async function blankWorkbook(): Promise<FileOpening> {
  const { blankInMemory } = await import('../../workbook/exceljs/open');
  const workbook = blankInMemory(browserPlatform, browserPacker);
  return { ok: true, file: { name: '台账.xlsx', handle: undefined, workbook } };
}
