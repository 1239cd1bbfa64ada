import { describe, expect, it } from 'vitest';
import { issueReturn } from '../../../src/returns/issuing/issue';
import { createLedger } from '../../../src/ledger/creating/create';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import { pageHeight } from '../../../src/workbook/paper';
import type { RowDraft, SheetDraft, WorkbookDraft } from '../../../src/workbook/draft';
import { ledger2007, new2007 } from '../../ledger-2007';
import { unitOf } from '../../returns/written';
import { samples, yearOfFiles } from '../../year-2007';

const annual = async (): Promise<WorkbookDraft> => layAnnualWorkbook(yearOfFiles(await samples(1)), '回收/');

/** Sheets whose text would be too small on one page across. */
const severalWide = ({ sheets }: WorkbookDraft): string[] =>
  sheets.filter(({ print }) => (print?.pagesWide ?? 1) > 1).map(({ name }) => name);

describe('on paper', () => {
  it.each<[string, () => WorkbookDraft | Promise<WorkbookDraft>, string[]]>([
    ['a ledger', () => createLedger(new2007), ['问题答复']],
    ['a return', () => issueReturn(ledger2007, unitOf('U14'), '2007-12-20'), []],
    ['a report', annual, ['指标汇总']],
  ])('%s can be read with all columns of a sheet on one page', async (_what, make, several) => {
    expect(severalWide(await make())).toEqual(several);
  });

  it('a report has no column of links at its edge, which lead nowhere on paper', async () => {
    const { sheets } = await annual();
    const last = (name: string): number | undefined => sheets.find((sheet) => sheet.name === name)?.print?.area?.right;
    expect(['任务进展', '活动汇总', '问题建议', '裁定'].map(last)).toEqual([13, 10, 8, 9]);
  });

  it('the cover begins a page where a table would be torn', async () => {
    const cover = (await annual()).sheets.find(({ name }) => name === '封面') as SheetDraft;
    const rows: readonly RowDraft[] = [...cover.rows];
    const ends = [0, ...(cover.print?.pageEnds ?? []), rows.length];
    const pages = ends.slice(1).map((end, index) => rows.slice(ends[index], end));
    const headings = pages.map((page) =>
      page.flatMap(({ cells }) => cells[0]?.content ?? []).find((text) => text !== ''),
    );
    expect(headings.slice(1)).toEqual(['图', '各任务', '各单位']);
    for (const page of pages) {
      expect(page.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThanOrEqual(pageHeight);
    }
  });
});
