import type { AnnualConsolidation } from '../../consolidation/annual';
import { evaluate } from '../../evaluation/evaluate';
import { sentence } from '../../findings/sentence';
import { countedFindings, countedStates } from '../summary';
import { json, listField } from './json-pieces';
import { problems } from './problems';
import { scores } from './scores';
import { sources } from './source-entries';
import { versions } from './versions';

function* adjudications(year: AnnualConsolidation): Generator<object> {
  for (const { unit, sheet, key, field, raw, decided, reason, by, date, file, source } of year.applied) {
    yield { unit, sheet, key, field, raw, decided, reason, by, date, file: file.name, cell: source?.cell ?? null };
  }
}

function* activities(year: AnnualConsolidation): Generator<object> {
  for (const { unit, activity } of year.activities) {
    yield {
      unit: unit.code,
      date: activity.date ?? null,
      name: activity.name,
      kind: activity.kind,
      task: activity.task,
      participants: activity.participants.state === 'value' ? activity.participants.value : null,
      cost: activity.cost.state === 'value' ? activity.cost.value : null,
    };
  }
}

/** What the result of a level says besides. */
export interface MoreResult {
  readonly head?: object;
  readonly lists?: Readonly<Record<string, Iterable<object>>>;
  /** In place of the year's own. */
  readonly sources?: Iterable<object>;
}

/**
 * The consolidated year as data for other programs, piece by piece. The same merge gives the same text.
 * @param more what there is to be said besides
 * @returns JSON with `version`, `year`, `asOf`, `summary`, `submissions`, `tasks`, `indicators`, `activities`,
 *   `matters`, `problems`, `findings`, `adjudications`, `versions` and `sources`, and `evaluation` where the ledger has a scoring
 *   standard; unknown values are null
 */
export function* mergeResultPieces(year: AnnualConsolidation, more: MoreResult = {}): Generator<string> {
  const { ledger } = year;
  const head = {
    version: 1,
    ledger: ledger.id,
    region: ledger.region,
    year: ledger.year,
    asOf: year.asOf,
    deadline: ledger.deadline ?? null,
    summary: { units: year.submissions.length, ...countedStates(year), findings: countedFindings(year) },
    ...more.head,
  };
  yield json(head).slice(0, -1);
  yield* listField(
    'submissions',
    year.submissions.map(({ unit, state, used, filledOn, versions, errors, warnings, completeness }) => ({
      unit: unit.code,
      name: unit.name,
      state,
      file: used?.file.name ?? null,
      sha256: used?.file.sha256 ?? null,
      filledOn: filledOn ?? null,
      versions: versions.length,
      errors,
      warnings,
      completeness: completeness ?? null,
    })),
  );
  yield* listField(
    'tasks',
    year.tasks.map(({ task, leads, average, ...counts }) => ({
      task: task.code,
      name: task.name,
      leads: leads.map(({ code }) => code),
      ...counts,
      average: average ?? null,
    })),
  );
  yield* listField(
    'indicators',
    year.indicators.map(({ indicator, asked, thisYear, total, lastTotal }) => ({
      code: indicator.code,
      name: indicator.name,
      unit: indicator.unit,
      combination: indicator.combination,
      asked,
      total: total ?? null,
      lastTotal: lastTotal ?? null,
      units: Object.fromEntries(
        thisYear.flatMap(({ unit, figure }) => (figure.state === 'value' ? [[unit.code, figure.value]] : [])),
      ),
    })),
  );
  yield* listField('activities', activities(year));
  yield* listField(
    'matters',
    year.matters.map(({ unit, matter, problems }) => ({
      ...{ unit: unit.code, ...matter },
      problems: problems.map(({ problem }) => problem.code),
    })),
  );
  yield* listField('problems', problems(year));
  yield* listField(
    'findings',
    year.findings.map((found) => ({ ...found, message: sentence(found) })),
  );
  const evaluation = evaluate(year);
  if (evaluation !== undefined) yield* listField('evaluation', scores(evaluation));
  yield* listField('adjudications', adjudications(year));
  yield* listField('versions', versions(year));
  for (const [name, entries] of Object.entries(more.lists ?? {})) yield* listField(name, entries);
  yield* listField('sources', more.sources ?? sources(year));
  yield '}\n';
}
