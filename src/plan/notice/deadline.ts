import type { PlainDate } from '../plan';
import { lastDayIn, lastDayNamedBefore } from './dates';

/** When a task is to be done. */
export type Deadline =
  /** By a day; `assumed` where its year is the document's. */
  | { readonly kind: 'day'; readonly day: PlainDate; readonly assumed: boolean }
  /** 长期坚持, 每季度: work without an end, or work that comes again; it has no day. */
  | { readonly kind: 'standing' };

type LastDay = (text: string, year?: number) => PlainDate | undefined;

const again = /每(?:个)?(?:年|月|季|周|旬|学期|半年)|逐[年月季]/;
const standing =
  /长期|长效|长年|持续|常年|全年|经常|常态|日常|贯穿|不定期|适时|随时|始终|全过程|全程|每(?:个)?[天日次场期]/;

/** 明年6月底前, 本年12月, said in a document of a year. */
function withYear(text: string, year: number | undefined): string {
  if (year === undefined) return text;
  return text.replace(/[明次翌]年度?|下一年度?/g, `${year + 1}年`).replace(/[今本当]年度?/g, `${year}年`);
}

/** 4月启动 is when work begins. */
const begins = /(?:启动|开始|开工|动工)$/;

/** What may name a day: 全年 alone names none, and beside what comes every year only a day with its own year does. */
function datedPart(text: string): string {
  const clauses = text
    .replace(/(?<!\d{4} ?年?度? ?)全年/g, '')
    .split(/[，,；;。]/)
    .filter((clause) => !begins.test(clause.trim()));
  if (!clauses.some((clause) => again.test(clause))) return clauses.join('，');
  return clauses.filter((clause) => !again.test(clause) && /\d{4}/.test(clause)).join('，');
}

function readWith(lastDay: LastDay, text: string, year: number | undefined): Deadline | undefined {
  const day = lastDay(datedPart(withYear(text, year)), year);
  return day === undefined ? undefined : { kind: 'day', day, assumed: lastDay(datedPart(text)) !== day };
}

/**
 * What a deadline says: `2018年12月`, `12月底前`, `明年第三季度`, `二〇一八年十月`, `2018.11.30`; a month means its last day, and of
 * several dates the last counts. 长期坚持, 全年, 每年9月 are standing work.
 * @param year the document's, for a date that names none
 * @returns undefined where it is neither
 */
export function readDeadline(text: string, year?: number): Deadline | undefined {
  const read = readWith(lastDayIn, text, year);
  return read ?? (again.test(text) || standing.test(text) ? { kind: 'standing' } : undefined);
}

/**
 * A deadline in running text; only what says 前.
 * @param year for a date that names none; none is read without it
 */
export function deadlineIn(text: string, year?: number): Deadline | undefined {
  return readWith(lastDayNamedBefore, text, year);
}
