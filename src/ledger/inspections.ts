import type { PlainDate } from '../plan/plan';
import { cellText, type Table } from '../workbook/table';
import { dayOf } from './day';
import { inspectionSheet } from './sheets';
import { namesIn } from './work-items';

/** 督查: what was found with whom, and whether it was put right. */
export interface Inspection {
  readonly code: string;
  readonly date: PlainDate | undefined;
  /** 对象: names of units as written. */
  readonly units: readonly string[];
  /** Task code. */
  readonly task: string;
  readonly problem: string;
  /** 整改时限. */
  readonly deadline: PlainDate | undefined;
  readonly remedy: string;
  /** 整改中 or 已整改, as written. */
  readonly state: string;
  /** Where the state stands in the ledger, A1. */
  readonly at: string;
}

/** Reads 督查, a row an inspection. */
export function readInspections(table: Table | undefined): Inspection[] {
  return (table?.rows ?? []).flatMap((row): Inspection[] => {
    const text = (header: string) => cellText(row.cell(header)).trim();
    if (text('对象') === '') return [];
    return [
      {
        code: text('督查编号'),
        date: dayOf(row.cell('日期')),
        units: namesIn(text('对象')),
        task: text('任务编号'),
        problem: text('发现问题'),
        deadline: dayOf(row.cell('整改时限')),
        remedy: text('整改情况'),
        state: text('状态'),
        at: row.at('状态') || row.at(inspectionSheet.key[0] ?? ''),
      },
    ];
  });
}
