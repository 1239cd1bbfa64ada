import { submissionStates } from '../../consolidation/annual';
import { taskCounts } from '../../consolidation/consolidated/consolidated-year';
import type { RollUp } from '../../consolidation/levels/roll-up';
import type { SourcedFigure } from '../../returns/unit-return';
import { mergeResultPieces } from '../result/merge-result';
import { sourceEntry } from '../result/source-entries';
import { levelLines } from './level-sources';

const numberOf = (figure: SourcedFigure): number | null => (figure.state === 'value' ? figure.value : null);

/** What the units below each district did, as 报送分地区 and 任务分地区 show it. */
function* districts({ districts: all }: RollUp): Generator<object> {
  for (const [unit, { year, ownTasks }] of all) {
    const { region, level, asOf, file, submissions, tasks } = year;
    const inState = (wanted: string) => submissions.filter(({ state }) => state === wanted).length;
    yield {
      unit,
      name: region,
      level,
      asOf: asOf ?? null,
      file: file.name,
      sha256: file.sha256,
      submissions: {
        应报单位: submissions.length,
        ...Object.fromEntries(submissionStates.map((state) => [state, inState(state)])),
      },
      tasks: [...ownTasks].flatMap(([task, own]) => {
        const totals = tasks.find(({ code }) => code === own);
        if (totals === undefined) return [];
        const counts = taskCounts.map((header) => [header, numberOf(totals.counts[header])] as const);
        return [{ task, own, ...Object.fromEntries(counts), average: numberOf(totals.average) }];
      }),
    };
  }
}

/** Lines of 数据来源: `level` 1 is what a district reported, what follows with higher ones is what it was made of. */
function* sources(rollUp: RollUp): Generator<object> {
  for (const { line, below } of levelLines(rollUp)) {
    yield { ...sourceEntry(line), sha256: line.file.sha256, level: 1 };
    for (const { depth, table, item, unit, unitName, file, sha256, sheet, cell, raw, adopted } of below) {
      yield {
        ...{ table, item, unit, unitName, file, sha256, sheet, cell, raw },
        state: adopted.state,
        value: numberOf(adopted),
        level: depth + 2,
      };
    }
  }
}

/**
 * A level's year as data for other programs: what the merge of a district gives, with a district where a unit stands.
 * @returns JSON as `mergeResultPieces` has it, besides `level`, `districts` (what the units below them did), and in
 *   `sources` the way down to the units' cells
 */
export function levelResultPieces(rollUp: RollUp): Generator<string> {
  return mergeResultPieces(rollUp.year, {
    head: { level: rollUp.level },
    lists: { districts: districts(rollUp) },
    sources: sources(rollUp),
  });
}
