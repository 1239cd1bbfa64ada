import { finding, type Finding } from '../../findings/finding';
import { headerKey } from '../../workbook/header';
import type { ConsolidatedResult, ConsolidatedYear } from '../consolidated/consolidated-year';

/** The years that are put side by side. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which file stands for which year, and what is said of the others. */
export interface ChosenYears {
  readonly span: Span;
  readonly region: string;
  /** Ascending; years without a report are missing. */
  readonly years: readonly ConsolidatedYear[];
  readonly findings: readonly Finding[];
}

/** Every year of a span. */
export function yearsOf({ from, to }: Span): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Newest merge first, then the newest file; names and bytes settle the rest, whatever the order of the files. */
function newestFirst(left: ConsolidatedYear, right: ConsolidatedYear): number {
  const [leftDay, rightDay] = [left.asOf ?? '', right.asOf ?? ''];
  if (leftDay !== rightDay) return leftDay > rightDay ? -1 : 1;
  const byTime = right.file.modified - left.file.modified;
  if (byTime !== 0) return byTime;
  const [leftName, rightName] = [left.file.name + left.file.sha256, right.file.name + right.file.sha256];
  return leftName < rightName ? -1 : leftName > rightName ? 1 : 0;
}

function whyNewest(used: ConsolidatedYear, other: ConsolidatedYear): string {
  if (used.asOf !== other.asOf) return '汇总日期更新';
  return used.file.modified === other.file.modified ? '按文件名在前' : '文件修改时间更新';
}

/** What most of the reports are of; of several the one of the newest report. */
function mostCommon(years: readonly ConsolidatedYear[], keyOf: (year: ConsolidatedYear) => string): string {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(keyOf(year), (counts.get(keyOf(year)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = years.filter((year) => counts.get(keyOf(year)) === most);
  const [newest] = [...candidates].sort((left, right) => right.year - left.year || newestFirst(left, right));
  return newest === undefined ? '' : keyOf(newest);
}

/** Whose work a report is the sum of. */
const reporters = (level: string): string => (level === '' ? '本级各单位' : '下级各地区');

/** The reports of one district, and of one level: what a city's bureaus did is not what its districts did. */
function ofOneDistrict(
  years: readonly ConsolidatedYear[],
  regions: readonly string[],
  findings: Finding[],
): { readonly region: string; readonly years: readonly ConsolidatedYear[] } {
  const region = regions[0] ?? mostCommon(years, (one) => one.region);
  const names = new Set([region, ...regions].map(headerKey));
  const own = years.filter((one) => {
    if (names.has(headerKey(one.region))) return true;
    const values = { region: one.region, expected: region };
    findings.push(finding('years-other-region', { file: one.file.name }, values));
    return false;
  });
  const level = mostCommon(own, (one) => one.level);
  const alike = own.filter((one) => {
    if (one.level === level) return true;
    const values = { level: reporters(one.level), expected: reporters(level) };
    findings.push(finding('years-other-level', { file: one.file.name }, values));
    return false;
  });
  return { region, years: alike };
}

/** One report a year: identical ones count once, of different ones the newest. */
function oneOfEach(years: readonly ConsolidatedYear[], findings: Finding[]): ConsolidatedYear[] {
  const byYear = new Map<number, ConsolidatedYear>();
  for (const one of [...years].sort(newestFirst)) {
    const used = byYear.get(one.year);
    if (used === undefined) byYear.set(one.year, one);
    else if (used.file.sha256 === one.file.sha256) {
      findings.push(finding('years-identical', { file: one.file.name }, { other: used.file.name }));
    } else {
      const values = { year: one.year, used: used.file.name, why: whyNewest(used, one) };
      findings.push(finding('years-same-year', { file: one.file.name }, values));
    }
  }
  return [...byYear.values()].sort((left, right) => left.year - right.year);
}

/**
 * Chooses the reports of a span of years: one district's, one a year.
 * @param results what came of each file, in any order
 * @param wanted the span, as far as it was given; else from the first to the last year there is
 * @param regions names of the district where they are known, today's first; else it is that of most reports
 */
export function chooseYears(
  results: readonly ConsolidatedResult[],
  wanted: Partial<Span> = {},
  regions: readonly string[] = [],
): ChosenYears {
  const findings: Finding[] = [];
  const read = results.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const own = ofOneDistrict(read, regions, findings);
  const chosen = oneOfEach(own.years, findings);
  const span = { from: wanted.from ?? chosen[0]?.year ?? 0, to: wanted.to ?? chosen.at(-1)?.year ?? 0 };
  const years = chosen.filter(({ year, file }) => {
    if (year >= span.from && year <= span.to) return true;
    findings.push(finding('years-outside', { file: file.name }, { year, from: span.from, to: span.to }));
    return false;
  });
  if (years.length === 0) findings.push(finding('years-none', {}));
  else {
    const there = new Set(years.map(({ year }) => year));
    for (const year of yearsOf(span))
      if (!there.has(year)) findings.push(finding('years-missing', {}, { year: String(year) }));
  }
  // Whatever the order of the files was.
  const text = (one: Finding) => `${one.where.file ?? '~'} ${one.code} ${String(one.values['year'] ?? '')}`;
  findings.sort((left, right) => (text(left) < text(right) ? -1 : text(left) > text(right) ? 1 : 0));
  return { span, region: own.region, years, findings };
}
