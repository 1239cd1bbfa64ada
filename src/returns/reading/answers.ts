import { askedOf } from '../../ledger/asked';
import { answeredStates } from '../../ledger/registers/problems';
import type { Problem } from '../../ledger/ledger';
import type { PlainDate } from '../../plan/plan';
import { readMeta } from '../../workbook/meta';
import { cellText } from '../../workbook/snapshot';
import { headerKey } from '../../workbook/header';
import { answerSynonyms } from '../normalising';
import { answerSheet, answerStates } from '../sheets';
import type { ProblemAnswer } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import { checkPrefilled, namesAnother } from './prefilled';
import type { ReturnRow } from './return-table';

/** The day of an answer: where none was written, that of the return it came with. */
function dayOf(
  row: ReturnRow,
  year: number,
  answered: boolean,
  filledOn: PlainDate | undefined,
): PlainDate | undefined {
  const day = row.day('答复日期', year);
  if (day !== undefined || !answered || !row.isEmpty('答复日期') || filledOn === undefined) return day;
  row.report('answer-day-missing', '答复日期', { raw: '', adopted: filledOn });
  return filledOn;
}

function readRow(row: ReturnRow, problem: Problem, year: number, filledOn: PlainDate | undefined): ProblemAnswer {
  checkPrefilled(row, '提出单位', problem.by);
  checkPrefilled(row, '反映内容', problem.content);
  const [answer, state] = [row.text('答复情况'), row.choice('状态', answerStates, answerSynonyms)];
  const says = answeredStates.includes(state);
  if (says && answer === '') row.report('answer-without-text', '答复情况', { state });
  if (answer !== '' && row.isEmpty('状态')) row.report('answer-without-state', '状态');
  const day = dayOf(row, year, says && answer !== '', filledOn);
  if (day !== undefined && problem.handed !== undefined && day < problem.handed)
    row.report('answer-before-handed', '答复日期', { day, handed: problem.handed });
  return {
    ...{ at: row.place, problem, answer, state, day },
    stateWritten: row.written('状态'),
    dayWritten: row.written('答复日期'),
  };
}

/** The day a template went out, as its 下发标识 says it; empty where it does not. */
function issuedOn({ workbook }: ReturnContext): PlainDate {
  const [, year, month, day] = /-(\d{4})(\d{2})(\d{2})$/.exec(readMeta(workbook)?.issue ?? '') ?? [];
  return year === undefined ? '' : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** Whether the return should have the sheet: something was handed over before it was issued, or its sheet is there. */
function isExpected(context: ReturnContext, problems: readonly Problem[]): boolean {
  const day = issuedOn(context);
  const named = context.workbook.sheets.some(({ name }) => headerKey(name) === headerKey(answerSheet.name));
  return named || problems.some(({ handed }) => handed !== undefined && handed <= day);
}

/**
 * Reads 问题答复: what the unit answers to the problems that were handed to it, those that the ledger has an answer to by
 * now among them. A number that stands twice counts nowhere.
 * @param filledOn the day of the return
 */
export function readAnswers(context: ReturnContext, filledOn: PlainDate | undefined): ProblemAnswer[] {
  const { ledger, unit } = context;
  const { answering, problems } = askedOf(unit, ledger);
  const rows = new Map<Problem, ReturnRow[]>();
  for (const row of context.rows(answerSheet, isExpected(context, problems))) {
    const code = codeKey(cellText(row.raw('问题编号')));
    const problem = answering.find((one) => codeKey(one.code) === code);
    const another = problem && namesAnother(row, problem, answering, '反映内容');
    if (problem === undefined) {
      row.report('answer-not-asked', '问题编号', { code, unit: unit.name, raw: row.asText(answerSheet) });
    } else if (another !== undefined) {
      const values = { code: problem.code, name: another.content, raw: row.asText(answerSheet) };
      row.report('row-contradicts', '问题编号', values);
    } else rows.set(problem, [...(rows.get(problem) ?? []), row]);
  }
  return [...rows].flatMap(([problem, [row, ...more]]) => {
    if (row !== undefined && more.length === 0) return [readRow(row, problem, ledger.year, filledOn)];
    for (const one of [row, ...more])
      one?.report('key-twice', '问题编号', { key: problem.code, raw: one.asText(answerSheet) });
    return [];
  });
}
