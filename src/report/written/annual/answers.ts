import type { CountedMatter, CountedProblem } from '../../../consolidation/annual';
import { handedOutcomes, hasAnswer, outcomeOf } from '../../../consolidation/problems/problems';
import { linesOf, stopped } from '../excerpt';
import { textValue, type Values } from '../wording';
import { counts, day, type ReportDraft } from './draft';

/** The answer to a problem, or that none came by the day of the report; nothing where nobody is asked. */
export function answerText(draft: ReportDraft, one: CountedProblem): string {
  const { problem, state, answer, answered } = one;
  const who = problem.units.join('、');
  if (!hasAnswer(one)) return unansweredText(draft, who, problem.deadline);
  const key = state === '不采纳' ? 'problemTurnedDown' : 'problemAnswer';
  return draft.wording.say(key, {
    承办单位: textValue(who || draft.year.ledger.office),
    答复日期: day(answered),
    答复: textValue(stopped(linesOf(answer).join(' '))),
  }).text;
}

function unansweredText(draft: ReportDraft, who: string, deadline?: string): string {
  return draft.wording.say('problemUnanswered', { 承办单位: textValue(who), 答复时限: day(deadline) }).text;
}

/** What came of a matter: of each unit that is asked its answer, or that there is none. */
export function answersTo(draft: ReportDraft, { matter, problems, unregistered }: CountedMatter): string[] {
  const answers = problems.map((one) => answerText(draft, one));
  const silent = unregistered.map(({ name }) => unansweredText(draft, name));
  const all = [...answers, ...silent].filter((text) => text !== '');
  // Somebody is asked whom the ledger does not know.
  return all.length > 0 ? all : [unansweredText(draft, matter.asked.trim())].filter((text) => text !== '');
}

/** How many problems of a task were handed to units, and how they stand; unknown rather than 0 where none was. */
export function answerCounts(draft: ReportDraft, task: string): Values {
  const { problems: sheet } = draft.sheets;
  const { problems, asOf } = draft.year;
  const origin = (outcome: string) =>
    sheet.over('count', '问题编号', sheet.is('任务编号', task), sheet.is('办理结果', outcome));
  const outcomes = problems.flatMap((one) => (one.problem.task === task ? [outcomeOf(one, asOf)] : []));
  const handed = outcomes.filter((outcome) => handedOutcomes.some((one) => one === outcome));
  if (handed.length === 0) return {};
  const each = Object.fromEntries(
    handedOutcomes.map((outcome) => {
      const count = handed.filter((one) => one === outcome).length;
      return [outcome, draft.number(`${task} ${outcome}`, count, origin(outcome))];
    }),
  );
  return {
    ...each,
    交办: draft.number(`${task} 交办`, handed.length, sheet.total(...handedOutcomes.map(origin))),
    办理结果: counts(each, '条'),
  };
}
