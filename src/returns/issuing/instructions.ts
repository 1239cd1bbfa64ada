import { dayName } from '../../findings/day-name';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { CellContent, RowDraft, SheetDraft } from '../../workbook/draft';
import { notApplicable } from '../../workbook/not-applicable';
import { styles, type CellStyle } from '../../workbook/style';
import { rowHeight } from '../../workbook/text-width';
import { instructionSheetName } from '../sheets';
import type { Outstanding } from './outstanding';

const width = 92;

const line = (text: string): RowDraft => ({
  height: rowHeight([{ text, width }]),
  cells: [{ content: text, style: styles.prose }],
});
const heading = (text: string): RowDraft => ({ height: 26, cells: [{ content: text, style: styles.heading }] });
const pair = (left: CellContent, right: CellContent, style: CellStyle = styles.centred): RowDraft => ({
  height: 22,
  cells: [
    { content: left, style: styles.label },
    { content: right, style },
  ],
});

/**
 * 填报说明: how a return is filled in and by when, and how many cells are still empty, counted by formulas that follow
 * what is filled in.
 */
export function layInstructions(ledger: Ledger, unit: LedgerUnit, outstanding: readonly Outstanding[]): SheetDraft {
  const { contact, contactPhone } = ledger.settings;
  const deadline = ledger.deadline === undefined ? '另行通知' : dayName(ledger.deadline);
  const top: RowDraft[] = [
    { height: 34, cells: [{ content: `${unit.name}${ledger.year}年填报说明`, style: styles.title }] },
    line(
      `请于${deadline}前填好本表并报${ledger.office || '领导小组办公室'}。有疑问请问${contact}${contactPhone === '' ? '' : `，电话${contactPhone}`}。`,
    ),
    heading('怎么填'),
    line('1. 只填淡黄色的格子；其余内容由办公室填好，已锁定。可用 Excel、WPS 或 LibreOffice 填写。'),
    line(`2. 数字不写单位。没有发生的填 0；与本单位无关的填 ${notApplicable}；暂时不知道的留空，报送前补齐。`),
    line('3. 日期如 2007-9-3；完成率如 85%。'),
    line('4. 全年确实没有内容可报的，在“单位信息”的零报告一栏选“是”，不要交空表。'),
    line('5. 填好后直接保存，不要改工作表名称和表头；文件名可以改。'),
    heading('还有几处没填'),
  ];
  const first = top.length + 1;
  const counts = outstanding.map(({ what, formula, count }) => pair(what, { formula, result: count }));
  const total = outstanding.reduce((sum, { count }) => sum + count, 0);
  const totalFormula = `SUM(B${first}:B${first + counts.length - 1})`;
  const tasks: RowDraft[] =
    ledger.tasks.length === 0
      ? []
      : [heading('任务编号'), ...ledger.tasks.map(({ code, name }) => pair(code, name, styles.text))];
  const rows = [...top, ...counts, pair('合计', { formula: totalFormula, result: total }), ...tasks];
  const wide = rows.flatMap((row, index) =>
    row.cells.length === 1 ? [{ top: index + 1, left: 1, bottom: index + 1, right: 2 }] : [],
  );
  const countRange = { top: first, left: 2, bottom: first + counts.length, right: 2 };
  return {
    name: instructionSheetName,
    tab: 'C55A11',
    widths: [18, width - 18],
    rows,
    merges: wide,
    highlights: [
      { range: countRange, rule: { kind: 'formula', formula: `B${first}=0`, color: '1E7B34', fill: 'D9F2E0' } },
      { range: countRange, rule: { kind: 'formula', formula: `B${first}>0`, color: 'C00000', fill: 'FBD9D9' } },
    ],
    locked: true,
    print: { orientation: 'portrait' },
  };
}
