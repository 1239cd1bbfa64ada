import type { AnnualConsolidation } from '../consolidation/annual';
import { sentence } from '../findings/sentence';
import { sourceLines } from './sources';
import { countedFindings, countedStates } from './summary';

/** Name of the merge's result for other programs. */
export const mergeResultName = 'merge-result.json';

/**
 * The consolidated year as data for other programs. The same merge gives the same text.
 * @returns JSON with `version`, `year`, `asOf`, `summary`, `submissions`, `tasks`, `indicators`, `activities`,
 *   `matters`, `findings` and `sources`; unknown values are null
 */
export function mergeResult(year: AnnualConsolidation): string {
  const { ledger } = year;
  const result = {
    version: 1,
    ledger: ledger.id,
    region: ledger.region,
    year: ledger.year,
    asOf: year.asOf,
    deadline: ledger.deadline ?? null,
    summary: { units: year.submissions.length, ...countedStates(year), findings: countedFindings(year) },
    submissions: year.submissions.map(({ unit, state, used, filledOn, versions, errors, warnings, completeness }) => ({
      unit: unit.code,
      name: unit.name,
      state,
      file: used?.file.name ?? null,
      sha256: used?.file.sha256 ?? null,
      filledOn: filledOn ?? null,
      versions,
      errors,
      warnings,
      completeness: completeness ?? null,
    })),
    tasks: year.tasks.map(({ task, leads, average, ...counts }) => ({
      task: task.code,
      name: task.name,
      leads: leads.map(({ code }) => code),
      ...counts,
      average: average ?? null,
    })),
    indicators: year.indicators.map(({ indicator, asked, thisYear, total, lastTotal }) => ({
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
    activities: year.activities.map(({ unit, activity }) => ({
      unit: unit.code,
      date: activity.date ?? null,
      name: activity.name,
      kind: activity.kind,
      task: activity.task,
      participants: activity.participants.state === 'value' ? activity.participants.value : null,
      cost: activity.cost.state === 'value' ? activity.cost.value : null,
    })),
    matters: year.matters.map(({ unit, matter }) => ({ unit: unit.code, ...matter })),
    findings: year.findings.map((found) => ({ ...found, message: sentence(found) })),
    sources: [...sourceLines(year)].map(({ table, item, unit, file, figure }) => ({
      table,
      item,
      unit,
      file: file.name,
      sheet: figure.sheet,
      cell: figure.cell,
      raw: figure.raw,
      state: figure.state,
      value: figure.state === 'value' ? figure.value : null,
    })),
  };
  return `${JSON.stringify(result)}\n`;
}
