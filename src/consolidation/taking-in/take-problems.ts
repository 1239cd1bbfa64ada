import { finding } from '../../findings/finding';
import type { LedgerState, LogEntry, Operation } from '../../ledger/operations/operation';
import { recordsAdded } from '../../ledger/registers/record-changes';
import { problemPrefix, problems } from '../../ledger/registers/problems';
import { nextKey } from '../../ledger/registers/register';
import type { Entered } from '../../ledger/registers/record';
import { openTable } from '../../ledger/operations/rows';
import { dayContent } from '../../ledger/progress/progress-sheet';
import { problemSheet } from '../../ledger/sheets/registers';
import type { AnnualConsolidation } from '../annual';
import { isWritten } from './offer';
import { answerOffers, matterOffers, type ProblemOffer } from './problem-offers';
import { matterCell, raisedRequests, type RaisedRequest } from '../problems/raised';
import { workedOutOnce } from './worked-out';

/** What taking the returns into 问题答复 would do. */
export interface ProblemsPreview {
  /** What is raised in a return and not in the register yet: the records, numbered, one for each unit that is asked. */
  readonly entered: readonly Entered[];
  /** Answers, and rows of the returns that changed: what is new is written, the rest only where that is accepted. */
  readonly offers: readonly ProblemOffer[];
  /** Numbers of records whose row stands in the return no more, with their cell. */
  readonly gone: readonly {
    readonly code: string;
    readonly content: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

export interface TakeProblems {
  readonly year: AnnualConsolidation;
  /** Offers that are to be written although the register says something else: their `id`. */
  readonly accept: readonly string[];
}

/** The record of something raised, as its return says it. */
function recordOf({ unit, file, matter, asked }: RaisedRequest, number: string, raised: string | undefined): Entered {
  return {
    问题编号: number,
    提出单位: unit.name,
    提出日期: raised ?? '',
    类别: matter.kind,
    任务编号: matter.task,
    反映内容: matter.content,
    请求协调单位: matter.asked.trim(),
    承办单位: asked?.name ?? '',
    状态: '待交办',
    来源文件: file.name,
    来源工作表: matter.at.sheet,
    来源单元格: matterCell(matter),
  };
}

function newRecords(state: LedgerState, year: AnnualConsolidation, entered: readonly RaisedRequest[]): Entered[] {
  if (entered.length === 0) return [];
  const prefix = problemPrefix(state.ledger.year);
  const first = Number(nextKey(state.workbook, prefix).slice(prefix.length));
  const numbered = (index: number) => `${prefix}${String(first + index).padStart(2, '0')}`;
  const days = new Map(year.submissions.map(({ unit, filledOn }) => [unit.code, filledOn]));
  return entered.map((one, index) => recordOf(one, numbered(index), days.get(one.unit.code)));
}

/** What the returns raise and answer beside what the register says. */
export const problemsPreview = workedOutOnce((state: LedgerState, year: AnnualConsolidation): ProblemsPreview => {
  const units = year.returns.map(({ unit }) => unit);
  const { requests, gone } = raisedRequests(year.matters, units, state.ledger);
  const unregistered = requests.filter(({ problem }) => problem === undefined);
  return {
    entered: newRecords(state, year, unregistered),
    offers: [...answerOffers(state, year), ...matterOffers(requests)],
    gone: gone.map(({ code, content, sheet, at }) => ({ code, content, sheet, cell: at })),
  };
});

function toWrite({ offers }: ProblemsPreview, accept: readonly string[]): ProblemOffer[] {
  const accepted = new Set(accept);
  return offers.filter((offer) => isWritten(offer, accepted));
}

function logOf(records: readonly Entered[], written: readonly ProblemOffer[]): LogEntry[] {
  return [
    ...records.map((record) => ({
      subject: `${problems.noun} ${record['问题编号'] ?? ''}`,
      before: '',
      after: record['反映内容'] ?? '',
    })),
    ...written.flatMap(({ problem, fields }) =>
      fields.map(({ header, held, offered }) => ({
        subject: `${problems.noun} ${problem.code} ${header}`,
        before: held,
        after: offered,
      })),
    ),
  ];
}

/**
 * Takes what the returns raise into the register, each matter once for each unit that is asked to act, and the answers
 * into the records they belong to. A newer version of a return doubles nothing; what it says otherwise is written only
 * where that is accepted, and what it says no more stays.
 */
export const takeProblems: Operation<TakeProblems> = {
  name: '写入问题答复',
  whyNot: (state, { year, accept }) => {
    const { ledger } = state;
    const place = { sheet: problemSheet.name };
    if (year.ledger.id !== ledger.id || year.ledger.year !== ledger.year)
      return finding('problems-of-other-ledger', place, { year: year.ledger.year });
    const preview = problemsPreview(state, year);
    if (preview.entered.length > 0 || toWrite(preview, accept).length > 0) return undefined;
    const count = preview.offers.length;
    return count > 0 ? finding('problems-to-confirm-only', place, { count }) : finding('problems-nothing-new', place);
  },
  act: (state, { year, accept }) => {
    const preview = problemsPreview(state, year);
    const records = preview.entered;
    const written = toWrite(preview, accept);
    const opened = openTable(state.workbook, problemSheet);
    for (const { problem, fields } of written) {
      for (const { header, offered } of fields) {
        const isDay = problemSheet.columns.some((column) => column.header === header && column.kind === 'date');
        opened?.changes.set(problem.row, header, isDay ? dayContent(offered) : offered);
      }
    }
    const added = records.length === 0 ? [] : recordsAdded(state, problems, records);
    return { changes: [...(opened?.changes.changes() ?? []), ...added], log: logOf(records, written) };
  },
};
