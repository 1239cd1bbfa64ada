import type { AnnualConsolidation } from '../../consolidation/annual';
import { outcomeOf } from '../../consolidation/problems/problems';
import { cellOf } from '../../returns/unit-return';

/** What the register has of what units raised, with the answers. */
export function* problems({ problems: all, asOf }: AnnualConsolidation): Generator<object> {
  for (const one of all) {
    const { code, by, kind, task, content, units, handed, deadline, source } = one.problem;
    yield {
      ...{ code, by, kind, task, content, units },
      handed: handed ?? null,
      deadline: deadline ?? null,
      state: one.state,
      answer: one.answer,
      answered: one.answered ?? null,
      outcome: outcomeOf(one, asOf),
      raisedIn: source.file === '' ? null : source,
      answeredIn:
        one.returned === undefined
          ? null
          : {
              file: one.returned.file.name,
              sheet: one.returned.report.at.sheet,
              cell: cellOf(one.returned.report.at, '答复情况'),
            },
    };
  }
}
