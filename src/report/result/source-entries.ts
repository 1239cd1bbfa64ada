import type { AnnualConsolidation } from '../../consolidation/annual';
import { sourceLines, type SourceLine } from '../sources';

/** A line of 数据来源 as data. */
export function sourceEntry({ table, item, unit, file, figure, decision }: SourceLine): object {
  return {
    table,
    item,
    unit,
    file: file.name,
    sheet: figure.sheet,
    cell: figure.cell,
    raw: figure.raw,
    state: figure.state,
    value: figure.state === 'value' ? figure.value : null,
    ...(decision === undefined ? {} : { decided: decision.decided }),
  };
}

/** 数据来源: every figure and the cell it came from. */
export function* sources(year: AnnualConsolidation): Generator<object> {
  for (const line of sourceLines(year)) yield sourceEntry(line);
}
