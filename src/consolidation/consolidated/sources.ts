import { rawText } from '../../returns/normalising';
import { levelSourceSheet } from '../sheets';
import type { AnnualSheets } from './annual-sheets';
import { SourceBook, type SourceRecord } from './source-book';

/** 数据来源: every figure with the cell it was read from, and below it the cells that one was made of. */
export function readSources(sheets: AnnualSheets): SourceBook {
  const lines = sheets.table(levelSourceSheet, false).rows.map((row): SourceRecord => {
    const depth = row.figure('层级');
    return {
      depth: depth.state === 'value' ? depth.value - 1 : 0,
      table: row.text('汇总表'),
      item: row.text('汇总项'),
      unit: row.text('单位编码'),
      unitName: row.text('单位名称'),
      file: row.text('文件'),
      sha256: row.text('SHA-256'),
      sheet: row.text('工作表'),
      cell: row.text('单元格'),
      // Blanks and all: it is what the unit wrote.
      raw: rawText(row.cell('原值')),
      adopted: row.figure('采用值'),
    };
  });
  return new SourceBook(lines);
}
