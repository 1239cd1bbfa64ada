import type { RollUp } from '../../consolidation/levels/roll-up';
import { annualMarks, sourceSheet, submissionSheet, taskTotalSheet } from '../../consolidation/sheets';
import type { SheetDraft, WorkbookDraft } from '../../workbook/draft';
import { contractVersion, layMeta, metaSheetName } from '../../workbook/meta';
import { layAnnualWorkbook } from '../consolidated/annual-workbook';
import type { CoverLine } from '../consolidated/cover/contents';
import { laySubmissions } from '../consolidated/submission-table';
import { layDistrictSubmissions, layDistrictTasks } from './district-tables';
import { layLevelSources } from './level-sources';

const submissionNote =
  '一行一个地区；填报日期是它的汇总日期。完整率：该地区应报的单位（应填数）里报了的（已填数）的比例。各单位的报送情况见“报送分地区”。';

/** What 目录 lists besides what a district's has. */
const more: readonly CoverLine[] = [
  ['报送分地区', '各地区下一级单位的报送情况'],
  ['任务分地区', '各地区下一级单位每项任务完成得怎样'],
];

/**
 * The consolidated workbook of a level: a consolidated workbook like a district's, with a district where a unit stands,
 * so that the next level reads it in the same way; besides, what the districts' own units did, by district.
 * @param folder path from the workbook's folder to the districts' reports, `/` at its end
 */
export function layLevelWorkbook(rollUp: RollUp, folder: string): WorkbookDraft {
  const { year, level } = rollUp;
  const { ledger, asOf } = year;
  const title = (what: string) => `${ledger.region}${ledger.year}年科学素质工作${what}`;
  const meta = () =>
    layMeta(
      { kind: '年度汇总', contract: contractVersion, ledger: ledger.id, year: ledger.year },
      {
        [annualMarks.region]: ledger.region,
        [annualMarks.asOf]: asOf,
        [annualMarks.planName]: ledger.planName,
        [annualMarks.level]: level,
      },
    );
  const ofLevel: Readonly<Record<string, (sheet: SheetDraft) => SheetDraft[]>> = {
    [submissionSheet.name]: () => [
      laySubmissions(year, title('报送情况'), folder, submissionNote),
      layDistrictSubmissions(rollUp, title('报送分地区')),
    ],
    [taskTotalSheet.name]: (sheet) => [sheet, layDistrictTasks(rollUp, title('任务分地区'))],
    [sourceSheet.name]: () => [layLevelSources(rollUp, title('数据来源'), folder)],
    [metaSheetName]: () => [meta()],
  };
  const draft = layAnnualWorkbook(year, folder, more);
  return { ...draft, sheets: draft.sheets.flatMap((sheet) => ofLevel[sheet.name]?.(sheet) ?? [sheet]) };
}
