import { finding, placed, type Finding } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { nearest } from '../../plan/nearest';
import type { PlainDate } from '../../plan/plan';
import type { FileResult, ReturnFile } from '../../returns/unit-return';
import { headerKey } from '../../workbook/header';
import type { AnnualConsolidation } from '../annual';
import { consolidate } from '../consolidate';
import type { ConsolidatedResult, ConsolidatedYear } from '../consolidated/consolidated-year';
import type { SourceRecord } from '../consolidated/source-book';
import { activityItem, shareItem } from '../source-items';
import { districtReturn, type DistrictReturn } from './district-return';
import { liesBelow } from './level';
import { mostFrequent } from './upper-dictionary';
import { ledgerForDistricts, ledgerOf, type UpperYear } from './upper-ledger';

/** Districts' years as one, one level up. */
export interface RollUp {
  readonly level: string;
  readonly year: AnnualConsolidation;
  /** The districts' reports that count, by unit code. */
  readonly districts: ReadonlyMap<string, DistrictReturn>;
}

/** The year that most of the reports are of; of years that equally many are of, the newest. */
export function commonYear(results: readonly ConsolidatedResult[]): number | undefined {
  const years = results.flatMap(({ year }) => (year === undefined ? [] : [year.year]));
  return mostFrequent(
    years.sort((left, right) => right - left),
    String,
  );
}

function unitNamed(name: string, { units }: Ledger): LedgerUnit | undefined {
  const key = headerKey(name);
  return units.find((unit) => [unit.name, ...unit.aliases].some((own) => headerKey(own) === key));
}

/** The district that a path speaks of, for files that cannot be read. */
function unitOfPath(path: string, { units }: Ledger): LedgerUnit | undefined {
  const byLength = [...units].sort((left, right) => right.name.length - left.name.length);
  return byLength.find(({ name }) => path.includes(name));
}

/** Whether a report is of a district that another one, of a level between, has put together already. */
function liesWithin(inner: ConsolidatedYear, outer: ConsolidatedYear): boolean {
  if (!liesBelow(inner.level, outer.level)) return false;
  const name = headerKey(inner.region);
  return outer.submissions.some(({ unit }) => headerKey(unit.name) === name);
}

/** What speaks against a report before anything of it is looked at. */
function objectionTo(
  year: ConsolidatedYear,
  upper: UpperYear,
  others: readonly ConsolidatedYear[],
): Finding | undefined {
  if (year.region === '') return finding('level-region-missing', {});
  if (!liesBelow(year.level, upper.level)) {
    return finding('level-not-below', {}, { level: year.level, expected: upper.level });
  }
  if (year.year !== upper.year) {
    return finding('level-other-year', {}, { year: String(year.year), expected: upper.year });
  }
  const outer = others.find((other) => objectionTo(other, upper, []) === undefined && liesWithin(year, other));
  if (outer === undefined) return undefined;
  return finding('level-within-other', {}, { region: year.region, other: outer.file.name });
}

function refused(file: ReturnFile, unit: LedgerUnit | undefined, findings: readonly Finding[]): FileResult {
  const where = unit === undefined ? { file: file.name } : { file: file.name, unit: unit.code };
  return { file, unit: unit?.code, content: undefined, findings: placed(findings, where) };
}

function readOne(one: ConsolidatedResult, ledger: Ledger, objection: Finding | undefined): FileResult | DistrictReturn {
  const { file, year, findings } = one;
  if (year === undefined) return refused(file, unitOfPath(file.name, ledger), findings);
  const unit = unitNamed(year.region, ledger);
  if (objection !== undefined) return refused(file, unit, [...findings, objection]);
  if (unit === undefined) {
    const names = ledger.units.map(({ name }) => name);
    const values = { region: year.region, nearest: nearest(year.region, names) };
    return refused(file, unit, [...findings, finding('level-region-unknown', {}, values)]);
  }
  const district = districtReturn(year, unit, ledger);
  const own = placed(findings, { file: file.name, unit: unit.code });
  return { ...district, result: { ...district.result, findings: [...own, ...district.result.findings] } };
}

const byName = (left: ConsolidatedResult, right: ConsolidatedResult): number =>
  left.file.name < right.file.name ? -1 : left.file.name > right.file.name ? 1 : 0;

/** In an order that the files' does not bear on. */
function byRegion(left: ConsolidatedYear, right: ConsolidatedYear): number {
  if (left.region !== right.region) return left.region < right.region ? -1 : 1;
  return left.file.sha256 < right.file.sha256 ? -1 : 1;
}

/**
 * Puts districts' reports together as a merge does with returns: versions, decisions, totals and findings are the same,
 * a district stands where a unit does.
 * @param results what came of each file, in any order
 * @param upper level, region and year of what is made
 * @param ledger the upper office's; without one the districts that came are all that are expected
 * @param asOf the day it is made for
 */
export function rollUp(
  results: readonly ConsolidatedResult[],
  upper: UpperYear,
  ledger: Ledger | undefined,
  asOf: PlainDate,
): RollUp {
  const all = [...results].sort(byName).flatMap(({ year }) => (year === undefined ? [] : [year]));
  const objections = new Map(all.map((year) => [year, objectionTo(year, upper, all)]));
  const years = all.filter((year) => objections.get(year) === undefined);
  const own = ledger === undefined ? ledgerOf(years.sort(byRegion), upper) : ledgerForDistricts(ledger);
  const read = [...results].sort(byName).map((one) => {
    const objection = one.year === undefined ? undefined : objections.get(one.year);
    return readOne(one, own, objection);
  });
  const files = read.map((one) => ('result' in one ? one.result : one));
  const year = consolidate(own, files, asOf);
  const returns = new Map(read.flatMap((one) => ('result' in one ? [[one.result, one] as const] : [])));
  const districts = year.submissions.flatMap(({ unit, used }) => {
    const counts = used === undefined ? undefined : returns.get(used);
    return counts === undefined ? [] : [[unit.code, counts] as const];
  });
  return { level: upper.level, year, districts: new Map(districts) };
}

/** A line with the name of its unit, where the district's own report knows it. */
function named(record: SourceRecord, { submissions }: ConsolidatedYear): SourceRecord {
  if (record.unitName !== '' || record.depth > 0) return record;
  const name = submissions.find(({ unit }) => unit.code === record.unit)?.unit.name ?? '';
  return { ...record, unitName: name };
}

/**
 * What a district's figure was made of, by its own 数据来源: the units' cells, and where the units are districts
 * themselves, the cells below those.
 * @param unit the district's code
 * @param table and item of the upper 数据来源
 */
export function trailOf({ districts }: RollUp, unit: string, table: string, item: string): SourceRecord[] {
  const district = districts.get(unit);
  if (district === undefined) return [];
  const { year, ownTasks } = district;
  const trail = (own: string, of?: string) => year.sources.trail(table, own, of).map((line) => named(line, year));
  const [, number = '', figure] = /^活动(\d+) (参加人数|经费)$/.exec(item) ?? [];
  if (figure === '参加人数' || figure === '经费') {
    const activity = year.activities[Number(number) - 1];
    return activity?.number === undefined ? [] : trail(activityItem(activity.number, figure), activity.unit.code);
  }
  const [, task = ''] = /^(\S+) 完成率$/.exec(item) ?? [];
  return trail(task === '' ? item : shareItem(ownTasks.get(task) ?? task));
}
