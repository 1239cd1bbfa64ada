import type { ReturnFile, SourcedFigure } from '../../returns/unit-return';
import type { TableRecord } from '../../workbook/layout';
import { figureCell } from './figure-cell';
import { fileLink } from './file-link';

/** What a line of 数据来源 says of a figure: the file and the cell it came from, what stood there and what was adopted. */
export function originCells(
  folder: string,
  { name, sha256 }: Pick<ReturnFile, 'name' | 'sha256'>,
  figure: SourcedFigure,
): TableRecord {
  const { sheet, cell, raw, state } = figure;
  return {
    文件: name,
    'SHA-256': sha256,
    工作表: sheet,
    单元格: fileLink(folder, { file: name, sheet, cell }, cell),
    原值: raw,
    采用值: state === 'unreadable' ? null : figureCell(figure),
  };
}
