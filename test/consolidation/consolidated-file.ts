import { nodePlatform } from '../../scripts/platform';
import { sampleReturns } from '../../scripts/sample/returns';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidatedResult, ConsolidatedYear } from '../../src/consolidation/consolidated/consolidated-year';
import { readConsolidated } from '../../src/consolidation/consolidated/read';
import type { Ledger } from '../../src/ledger/ledger';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { readReturnFile } from '../../src/returns/read';
import { snapshotOf } from '../../src/workbook/drafted';
import type { WorkbookDraft } from '../../src/workbook/draft';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { parseAddress } from '../../src/workbook/address';
import { ledger2007 } from '../ledger-2007';

/** A district's year made of sample returns. */
export async function sampleYear(
  region: string,
  year = 2007,
  seed = 1,
  base: Ledger = ledger2007,
): Promise<AnnualConsolidation> {
  const ledger = { ...base, region, year, id: `${region} ${year}`, deadline: `${year + 1}-01-31` };
  const asOf = `${year + 1}-02-05`;
  const files = await sampleReturns(ledger, seed, asOf);
  const results = files.map((file) => readReturnFile({ ...file, modified: 0 }, ledger, nodePlatform));
  return consolidate(ledger, results, asOf);
}

const digestOf = (text: string): string => nodePlatform.sha256(new TextEncoder().encode(text));

/** What is read of a workbook, as if it had been a file of that name. */
export function readAs(name: string, workbook: WorkbookSnapshot | WorkbookDraft, modified = 0): ConsolidatedResult {
  const snapshot = 'definedNames' in workbook ? workbook : snapshotOf(workbook);
  const held = JSON.stringify(snapshot.sheets.map((sheet) => [sheet.name, [...sheet.rows]]));
  return readConsolidated({ name, modified, sha256: digestOf(held) }, snapshot);
}

/** A district's year as its consolidated workbook says it. */
export function readBack(year: AnnualConsolidation, name = `${year.ledger.region}/年度汇总.xlsx`): ConsolidatedResult {
  return readAs(name, layAnnualWorkbook(year, ''));
}

/** The year of a result that has one. */
export function yearOf({ year, findings }: ConsolidatedResult): ConsolidatedYear {
  if (year === undefined) throw new Error(findings.map(({ code }) => code).join());
  return year;
}

/** The workbook with other values in some cells, or none where the value is undefined. */
export function edited(
  workbook: WorkbookSnapshot,
  sheet: string,
  values: Readonly<Record<string, string | number | undefined>>,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const rows = new Map(one.rows);
      for (const [at, value] of Object.entries(values)) {
        const place = parseAddress(at);
        if (place === undefined) throw new Error(`${at} is no address`);
        const others = (rows.get(place.row) ?? []).filter(({ column }) => column !== place.column);
        const kind = typeof value === 'number' ? ('number' as const) : ('text' as const);
        const cell: Cell[] = value === undefined ? [] : [{ ...place, kind, value }];
        rows.set(
          place.row,
          [...others, ...cell].sort((left, right) => left.column - right.column),
        );
      }
      return { ...one, rows };
    }),
  };
}
