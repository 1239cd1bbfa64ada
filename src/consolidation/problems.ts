import type { Ledger, LedgerUnit } from '../ledger/ledger';
import { answeredStates, type Problem } from '../ledger/registers/problems';
import type { PlainDate } from '../plan/plan';
import type { ProblemAnswer } from '../returns/unit-return';
import type { CountedProblem, CountedReturn } from './annual';

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

/** Whether an answer was due before a day and did not come. */
export function isOverdue(one: CountedProblem, asOf: PlainDate): boolean {
  const { deadline } = one.problem;
  return !hasAnswer(one) && one.state === '办理中' && deadline !== undefined && deadline < asOf;
}
