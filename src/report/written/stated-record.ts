import type { TableRecord } from '../../workbook/layout';
import { insideLink } from '../cells/inside-link';
import { originFormula, spanOf } from './counted';
import type { StatedFigure } from './wording';

/** What 数据来源 says of a number of a sentence: how it is written, what it is, and the cells it is counted from, linked. */
export function statedRecord({ value, shown, origin }: StatedFigure): TableRecord {
  const cells = spanOf(origin.counting);
  return {
    工作表: origin.sheet,
    单元格: insideLink(origin.sheet, cells, cells),
    原值: shown,
    采用值: value,
    算法: originFormula(origin),
  };
}
