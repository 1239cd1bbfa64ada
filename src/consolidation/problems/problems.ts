import type { Ledger, Problem } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { answeredStates } from '../../ledger/registers/problems';
import type { PlainDate } from '../../plan/plan';
import type { ProblemAnswer } from '../../returns/unit-return';
import type { CountedProblem, CountedReturn } from '../annual';

/**
 * An answer that counts: its state says so, its words are there, and its day is known and not before that on which the
 * matter was handed over: what is taken up again waits for a new one.
 */
export function isAnswer({ state, answer, day }: ProblemAnswer, { handed }: Problem): boolean {
  return answeredStates.includes(state) && answer !== '' && day !== undefined && day >= (handed ?? '');
}

interface Returned {
  readonly unit: LedgerUnit;
  readonly file: CountedReturn['file'];
  readonly report: ProblemAnswer;
}

function counted(problem: Problem, returned: Returned | undefined): CountedProblem {
  const { state, answer, answered } = problem;
  const own = { problem, state, answer, answered };
  if (state !== '办理中' || returned === undefined) return { ...own, returned: undefined };
  const { report } = returned;
  if (isAnswer(report, problem))
    return { problem, state: report.state, answer: report.answer, answered: report.day, returned };
  // A word on how far it is stands beside the state of the ledger.
  return report.answer === '' ? { ...own, returned: undefined } : { ...own, answer: report.answer, returned };
}

/**
 * The problems of the register with the answer that stands: the ledger's, else the one that came in a return. Without one
 * there is none: nothing is made up.
 */
export function countedProblems(ledger: Ledger, returns: readonly CountedReturn[]): CountedProblem[] {
  const answers = new Map<string, Returned>();
  for (const { unit, file, content } of returns) {
    for (const report of content.answers) {
      const { code } = report.problem;
      const known = answers.get(code);
      if (known === undefined || (isAnswer(report, report.problem) && !isAnswer(known.report, known.report.problem)))
        answers.set(code, { unit, file, report });
    }
  }
  return ledger.problems.map((problem) => counted(problem, answers.get(problem.code)));
}

/** Whether there is an answer; 不采纳 with its reason is one. */
export function hasAnswer({ state }: Pick<CountedProblem, 'state'>): boolean {
  return answeredStates.includes(state);
}

/**
 * How a problem stands on a day. 直接答复: by the office, which handed it to nobody; 未定: no 答复时限, or nobody knows when
 * the answer came.
 */
export type ProblemOutcome = '按时答复' | '迟答复' | '逾期未答复' | '未到期' | '待交办' | '直接答复' | '未定';

/** The outcomes of what was handed to a unit: what it is measured by. */
export const handedOutcomes = ['按时答复', '迟答复', '逾期未答复', '未到期', '未定'] as const;

/** How a problem stands on a day. */
export function outcomeOf(one: CountedProblem, asOf: PlainDate): ProblemOutcome {
  const { problem, state, answered, returned } = one;
  const { deadline } = problem;
  if (state === '待交办') return '待交办';
  if (!hasAnswer(one)) return deadline === undefined ? '未定' : deadline < asOf ? '逾期未答复' : '未到期';
  if (problem.handed === undefined && returned === undefined) return '直接答复';
  if (deadline === undefined) return '按时答复';
  if (answered === undefined) return '未定';
  return answered <= deadline ? '按时答复' : '迟答复';
}
