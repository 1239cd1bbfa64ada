import type { CountedProblem } from '../../consolidation/annual';
import { matterCell } from '../../consolidation/raised';
import { hasAnswer } from '../../consolidation/problems';
import type { PlainDate } from '../../plan/plan';
import { cellOf } from '../../returns/unit-return';
import { apart, gathered, open, part, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';

/** How a problem stands that was handed to a unit: answered in time or late, not answered, not due yet, or not known. */
type Standing = 'inTime' | 'late' | 'failed' | 'early' | 'unknown';

function standing(one: CountedProblem, asOf: PlainDate): Standing {
  const { deadline } = one.problem;
  if (hasAnswer(one)) {
    if (deadline === undefined) return 'inTime';
    if (one.answered === undefined) return 'unknown';
    return one.answered <= deadline ? 'inTime' : 'late';
  }
  if (deadline === undefined) return 'unknown';
  return deadline < asOf ? 'failed' : 'early';
}

/** Whether a unit was asked: handed over, and neither handed back nor answered by the office itself. */
function wasHanded({ problem, state }: CountedProblem): boolean {
  return state === '办理中' || (problem.handed !== undefined && state !== '待交办');
}

function evidenceOf({ problems, unregistered }: UnitYear) {
  return gathered([
    ...problems.map(({ problem, returned }) =>
      returned === undefined
        ? { sheet: problem.sheet, cell: problem.at }
        : { file: returned.file.name, sheet: returned.report.at.sheet, cell: cellOf(returned.report.at, '状态') },
    ),
    ...unregistered.map(({ file, matter }) => ({
      ...{ file: file.name, sheet: matter.at.sheet, cell: matterCell(matter) },
    })),
  ]);
}

/** 问题答复: what was handed to the unit, and whether it was answered in time; 不采纳 with its reason is an answer. */
export function problemsAnswered(year: UnitYear): Judgement {
  const { problems, unregistered, asOf } = year;
  const evidence = evidenceOf(year);
  const standings = problems.filter(wasHanded).map((one) => standing(one, asOf));
  const count = (which: Standing) => standings.filter((one) => one === which).length;
  const waiting = unregistered.length + problems.filter(({ state }) => state === '待交办').length;
  if (waiting > 0) return open(`有 ${waiting} 项请本单位办理的还没有交办，交办以后再算`, evidence);
  if (count('unknown') > 0) return open(`有 ${count('unknown')} 项没有答复时限，或没有答复日期`, evidence);
  const [inTime, late, failed, early] = [count('inTime'), count('late'), count('failed'), count('early')];
  const due = inTime + late + failed;
  if (due === 0) return apart(early === 0 ? '没有交本单位答复的问题建议' : `交本单位答复的 ${early} 项都没有到期`);
  const notDue = early === 0 ? '' : `，另有 ${early} 项没有到期，不算`;
  const how = `交本单位答复 ${due} 项，按时答复 ${inTime} 项，迟答复 ${late} 项，没有答复 ${failed} 项${notDue}`;
  return part(inTime, due, how, evidence);
}
