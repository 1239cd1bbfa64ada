import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { returnFileName } from '../../../src/returns/issuing/file-name';
import { opened, reportOf, yearOfFiles } from '../../year-2007';
import { carefulDraft, unitOf } from '../../returns/written';
import { headersOf, recordsOf } from '../records';

/** What a return may hold, by accident or not; none of it may come alive in the report. */
const hostile = [
  '=HYPERLINK("http://x","点这里")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '<b>粗</b> & "引号" \'\' </t>',
  '_x0041_',
  "'=1+1",
  '\t=1+1',
  '{=1}',
];

/** A return that holds one of these in every cell that a text is read from. */
function hostileDraft(code: string, text: string) {
  return carefulDraft(code, {
    单位信息: { B6: text },
    任务进展: { I4: text, J4: text, K4: text, G4: text, H4: text },
    指标: { D4: text, F4: text },
    活动: { B4: text, C4: text, D4: text, E4: text, F4: text, H4: text },
    问题建议: { A4: text, B4: text, C4: text, D4: text },
  });
}

let report: WorkbookSnapshot;

beforeAll(async () => {
  const files = await Promise.all(
    hostile.map(async (text, index) => {
      const unit = unitOf(`U${String(index + 1).padStart(2, '0')}`);
      const bytes = await writeWorkbook(hostileDraft(unit.code, text), nodePacker);
      return { name: returnFileName(unit, 2007), bytes };
    }),
  );
  report = opened(await reportOf(yearOfFiles(files)));
});

/** Columns that hold text as it came. */
const textColumns: readonly (readonly [string, readonly string[]])[] = [
  ['任务进展', ['进展情况', '存在问题', '意见建议']],
  ['活动汇总', ['活动名称', '活动类型', '地点', '备注']],
  ['问题建议', ['类别', '内容', '请求协调单位']],
  ['数据质量', ['原值']],
  ['数据来源', ['原值']],
];

it.each(textColumns)('%s keeps every text a text', (sheet, headers) => {
  for (const header of headers) {
    const cells = recordsOf(report, sheet).flatMap((record) => record.cell(header) ?? []);
    for (const text of hostile) {
      const kept = cells.filter(({ value }) => String(value).trim() === text.trim());
      expect([header, text, kept.length > 0]).toEqual([header, text, true]);
      for (const cell of kept) expect(cell).toMatchObject({ kind: 'text' });
      for (const cell of kept) expect(cell.formula).toBeUndefined();
    }
  }
});

it.each([
  ['报送情况', ['文件', '完整率']],
  ['任务进展', ['单元格']],
  ['活动汇总', ['单元格']],
  ['问题建议', ['单元格']],
  ['数据质量', ['单元格']],
  ['数据来源', ['单元格']],
])('%s has formulas only for its links and of its own numbers: %j', (sheet, links) => {
  const computed = headersOf(report, sheet).filter((header) =>
    recordsOf(report, sheet).some((record) => record.cell(header)?.formula),
  );
  expect(computed).toEqual(links);
});
