import type { AnnualConsolidation } from '../consolidation/annual';
import { decidablePlaces } from '../consolidation/decisions/decidable';
import { outcomeOf } from '../consolidation/problems/problems';
import { evaluate } from '../evaluation/evaluate';
import type { Evaluation } from '../evaluation/evaluation';
import { sentence } from '../findings/sentence';
import { cellOf, type UnitReturn } from '../returns/unit-return';
import { sourceLines, type SourceLine } from './sources';
import { countedFindings, countedStates } from './summary';

/** Entries put into text at a time. */
const atATime = 256;

/** As JSON; what drives terminals or breaks lines is escaped, which says the same to every reader of JSON. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A field that holds a list, in pieces: the whole of it as one text would be tens of megabytes. */
function* listField(name: string, entries: Iterable<object>): Generator<string> {
  yield `,${json(name)}:[`;
  let batch: object[] = [];
  let separator = '';
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < atATime) continue;
    yield separator + json(batch).slice(1, -1);
    separator = ',';
    batch = [];
  }
  if (batch.length > 0) yield separator + json(batch).slice(1, -1);
  yield ']';
}

/** A line of 数据来源 as data. */
export function sourceEntry({ table, item, unit, file, figure, decision }: SourceLine): object {
  return {
    table,
    item,
    unit,
    file: file.name,
    sheet: figure.sheet,
    cell: figure.cell,
    raw: figure.raw,
    state: figure.state,
    value: figure.state === 'value' ? figure.value : null,
    ...(decision === undefined ? {} : { decided: decision.decided }),
  };
}

function* sources(year: AnnualConsolidation): Generator<object> {
  for (const line of sourceLines(year)) yield sourceEntry(line);
}

function* adjudications(year: AnnualConsolidation): Generator<object> {
  for (const { unit, sheet, key, field, raw, decided, reason, by, date, file, source } of year.applied) {
    yield { unit, sheet, key, field, raw, decided, reason, by, date, file: file.name, cell: source?.cell ?? null };
  }
}

/** Scores by unit: what 测评 and 测评明细 show. */
function* evaluated({ units }: Evaluation): Generator<object> {
  for (const { unit, items, adjustments, handGrade, computedGrade, rate, rank, ...points } of units) {
    yield {
      unit: unit.code,
      name: unit.name,
      kind: unit.kind,
      ...points,
      rate: rate ?? null,
      rank: rank ?? null,
      grade: handGrade?.grade ?? computedGrade ?? null,
      gradeByHand: handGrade !== undefined,
      items: items.map(({ criterion, state, points: scored, computed, self, how, evidence }) => ({
        item: criterion.item,
        full: criterion.full,
        rule: criterion.rule,
        state,
        points: scored ?? null,
        computed: computed ?? null,
        self: self?.score.state === 'value' ? self.score.value : null,
        how,
        evidence,
      })),
      adjustments,
    };
  }
}

/** What a version said, value by value, before any decision. */
function saidBy(content: UnitReturn): object[] {
  return decidablePlaces(content)
    .filter(({ source }) => source.raw !== '')
    .map(({ sheet, key, field, source, adopted }) => ({
      sheet,
      key,
      field,
      cell: source.cell,
      raw: source.raw,
      adopted,
    }));
}

/** Every version of every unit; what it said where there are several, since `sources` has what the only one said. */
function* versions(year: AnnualConsolidation): Generator<object> {
  for (const { unit, versions: all } of year.submissions) {
    const several = all.filter(({ number }) => number !== undefined).length > 1;
    for (const { result, copies, number, standing, why } of all) {
      const { file, content } = result;
      yield {
        unit: unit.code,
        version: number ?? null,
        file: file.name,
        sha256: file.sha256,
        copies,
        filledOn: content?.filledOn ?? null,
        standing,
        why,
        ...(several && content !== undefined ? { said: saidBy(content) } : {}),
      };
    }
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

/** What the register has of what units raised, with the answers. */
function* problems({ problems: all, asOf }: AnnualConsolidation): Generator<object> {
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
  if (evaluation !== undefined) yield* listField('evaluation', evaluated(evaluation));
  yield* listField('adjudications', adjudications(year));
  yield* listField('versions', versions(year));
  for (const [name, entries] of Object.entries(more.lists ?? {})) yield* listField(name, entries);
  yield* listField('sources', more.sources ?? sources(year));
  yield '}\n';
}

/** The consolidated year as one text of JSON. */
export function mergeResult(year: AnnualConsolidation): string {
  return [...mergeResultPieces(year)].join('');
}
