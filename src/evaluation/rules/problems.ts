import { matterCell } from '../../consolidation/problems/raised';
import { outcomeOf, type ProblemOutcome } from '../../consolidation/problems/problems';
import { cellOf } from '../../returns/unit-return';
import { apart, gathered, open, part, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';

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
  const outcomes = problems.map((one) => outcomeOf(one, asOf));
  const count = (which: ProblemOutcome) => outcomes.filter((one) => one === which).length;
  const waiting = unregistered.length + count('待交办');
  if (waiting > 0) return open(`有 ${waiting} 项请本单位办理的还没有交办，交办以后再算`, evidence);
  if (count('未定') > 0) return open(`有 ${count('未定')} 项没有答复时限，或没有答复日期`, evidence);
  const [inTime, late, failed, early] = [count('按时答复'), count('迟答复'), count('逾期未答复'), count('未到期')];
  const due = inTime + late + failed;
  if (due === 0) return apart(early === 0 ? '没有交本单位答复的问题建议' : `交本单位答复的 ${early} 项都没有到期`);
  const notDue = early === 0 ? '' : `，另有 ${early} 项没有到期，不算`;
  const how = `交本单位答复 ${due} 项，按时答复 ${inTime} 项，迟答复 ${late} 项，没有答复 ${failed} 项${notDue}`;
  return part(inTime, due, how, evidence);
}
