import type { PlainDate } from '../plan/plan';
import { cellText, type Table } from '../workbook/table';
import { dayOf } from './day';
import { namesIn } from './work-items';

/** 会议: what kind, when, and who was there. */
export interface Meeting {
  readonly code: string;
  /** 全体会议 or 专题会议, as written. */
  readonly kind: string;
  readonly date: PlainDate | undefined;
  /** 出席 and 列席, as written. */
  readonly present: readonly string[];
  /** Where 出席 stands in the ledger, A1. */
  readonly at: string;
}

/** Reads 会议, a row a meeting. */
export function readMeetings(table: Table | undefined): Meeting[] {
  return (table?.rows ?? []).flatMap((row): Meeting[] => {
    const text = (header: string) => cellText(row.cell(header)).trim();
    if (text('会议编号') === '' && text('会议类别') === '') return [];
    return [
      {
        code: text('会议编号'),
        kind: text('会议类别'),
        date: dayOf(row.cell('日期')),
        present: [...namesIn(text('出席')), ...namesIn(text('列席'))],
        at: row.at('出席') || row.at('会议编号'),
      },
    ];
  });
}
