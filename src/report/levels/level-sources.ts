import type { SourceRecord } from '../../consolidation/consolidated/source-book';
import { trailOf, type RollUp } from '../../consolidation/levels/roll-up';
import { levelSourceSheet } from '../../consolidation/sheets';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { decisionLine } from '../cells/decision-marks';
import { figureCell } from '../cells/figure-cell';
import { originCells } from '../cells/origin-cells';
import { sourceLines, type SourceLine } from '../sources';
import { districtFigures } from './district-tables';

/** Items of lines further down stand further in: no sum over the items of the districts takes them in. */
const indent = '　';

/** Every figure that a district reported, with the lines of its own 数据来源 that it was made of. */
export function* levelLines(rollUp: RollUp): Generator<{ line: SourceLine; below: readonly SourceRecord[] }> {
  const of = (line: SourceLine) => ({ line, below: trailOf(rollUp, line.unit, line.table, line.item) });
  for (const line of sourceLines(rollUp.year)) yield of(line);
  for (const line of districtFigures(rollUp)) if (line.figure.state !== 'empty') yield of(line);
}

function* records(rollUp: RollUp, folder: string): Generator<TableRecord> {
  const names = new Map(rollUp.year.ledger.units.map(({ code, name }) => [code, name]));
  for (const { line, below: trail } of levelLines(rollUp)) {
    const { table, item, unit, file, figure, decision } = line;
    yield {
      汇总表: table,
      汇总项: item,
      单位编码: unit,
      单位名称: names.get(unit),
      ...originCells(folder, file, figure),
      层级: 1,
      ...(decision === undefined ? {} : { 裁定: decisionLine(decision) }),
    };
    for (const below of trail) {
      yield {
        汇总表: table,
        汇总项: indent.repeat(below.depth + 1) + below.item,
        单位编码: below.unit,
        单位名称: below.unitName === '' ? null : below.unitName,
        文件: below.file,
        'SHA-256': below.sha256,
        工作表: below.sheet,
        单元格: below.cell,
        原值: below.raw === '' ? null : below.raw,
        采用值: below.adopted.state === 'unreadable' ? null : figureCell(below.adopted),
        层级: below.depth + 2,
      };
    }
  }
}

/**
 * 数据来源 of a level: a line for each district's figure with its cell, and below it the cells that the district made it
 * of, down to the units'. Only the districts' own files can be reached by links.
 */
export function layLevelSources(rollUp: RollUp, title: string, folder: string): SheetDraft {
  let count = 0;
  for (const record of records(rollUp, folder)) count += record['层级'] === undefined ? 0 : 1;
  return layTable({
    spec: levelSourceSheet,
    title,
    note: '层级 1 是各地区报来的数和它在地区年度汇总里的单元格；下面缩进的几行是地区这个数的来源，一层一层到填报单位的单元格。',
    records: records(rollUp, folder),
    count,
    tab: '7F7F7F',
  });
}
