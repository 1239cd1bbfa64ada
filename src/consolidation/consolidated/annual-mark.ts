import { finding, type Finding } from '../../findings/finding';
import { isDay } from '../../ledger/reading/day';
import { contractVersion, metaValues, readMeta } from '../../workbook/meta';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { annualMarks } from '../sheets';
import type { AnnualMark } from './consolidated-year';

/** The district in the title of a sheet; workbooks of before it stood in `_meta` say it there only. */
function regionInTitle({ sheets }: WorkbookSnapshot, year: number): string {
  for (const { rows } of sheets) {
    const title = cellText(rows.get(1)?.[0]);
    const at = title.indexOf(`${year}年`);
    if (at > 0) return title.slice(0, at).trim();
  }
  return '';
}

/** Years that a plan may be of: any other is a slip, and years beside it would be a span of hundreds. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

/**
 * What a workbook says of itself, if it is a consolidated one that this program can read.
 * @returns the mark, or why it is none: annual-not-recognised, annual-other-kind, annual-newer-contract,
 *   annual-year-unreadable
 */
export function readAnnualMark(workbook: WorkbookSnapshot): AnnualMark | Finding {
  const meta = readMeta(workbook);
  if (meta === undefined) return finding('annual-not-recognised', {});
  if (meta.kind !== '年度汇总') return finding('annual-other-kind', {}, { kind: meta.kind });
  if (!(meta.contract <= contractVersion)) {
    return finding('annual-newer-contract', {}, { version: String(meta.contract), known: contractVersion });
  }
  const values = metaValues(workbook);
  const { year, ledger } = meta;
  if (!isYear(year)) return finding('annual-year-unreadable', {}, { raw: values.get('年度') ?? '' });
  const asOf = values.get(annualMarks.asOf) ?? '';
  return {
    ledger,
    year,
    region: values.get(annualMarks.region) ?? regionInTitle(workbook, year),
    level: values.get(annualMarks.level) ?? '',
    asOf: isDay(asOf) ? asOf : undefined,
    planName: values.get(annualMarks.planName) ?? '',
  };
}
