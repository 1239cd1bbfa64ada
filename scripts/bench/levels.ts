/** `npm run bench:levels [districts] [cities]`: districts made a city, cities a province, and the province read back. */
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidatedResult } from '../../src/consolidation/consolidated/consolidated-year';
import { readConsolidatedFile } from '../../src/consolidation/consolidated/read';
import { rollUp } from '../../src/consolidation/levels/roll-up';
import { createLedger } from '../../src/ledger/creating/create';
import { readLedger } from '../../src/ledger/read';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { layLevelWorkbook } from '../../src/report/levels/level-workbook';
import { readReturnFile } from '../../src/returns/read';
import { snapshotOf } from '../../src/workbook/drafted';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { nodePacker } from '../writing/packer';
import { nodePlatform } from '../platform';
import { sampleReturns } from '../sample/returns';
import { wideLedger } from './wide-ledger';

/** Of the size of the sample plan. */
const [units, tasks, asOf] = [17, 9, '2008-02-05'] as const;
/** A province lists more lines of 数据来源 than any return has. */
const limits = { rowsWithContent: 1_000_000, cells: 10_000_000, milliseconds: 60_000 };

const [districtCount = 10, cityCount = 10] = process.argv.slice(2).map(Number);

async function timed<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

async function districtReport(region: string, seed: number): Promise<Uint8Array> {
  const base = wideLedger(units, tasks);
  const { ledger } = readLedger(snapshotOf(createLedger({ ...base, plan: { ...base.plan, region } })), '');
  if (ledger === undefined) throw new Error('the ledger just made cannot be read');
  const files = await sampleReturns(ledger, seed, asOf);
  const results = files.map((file) => readReturnFile({ ...file, modified: 0 }, ledger, nodePlatform));
  return writeWorkbook(layAnnualWorkbook(consolidate(ledger, results, asOf), ''), nodePacker);
}

const read = (bytes: Uint8Array, name: string): ConsolidatedResult =>
  readConsolidatedFile({ name, modified: 0, bytes }, nodePlatform, limits);

async function upper(results: readonly ConsolidatedResult[], level: string, region: string): Promise<Uint8Array> {
  const made = rollUp(results, { level, region, year: 2007 }, undefined, asOf);
  return writeWorkbook(layLevelWorkbook(made, ''), nodePacker);
}

/** The same report under another district's name: what is measured is the size. */
function renamed(result: ConsolidatedResult, region: string): ConsolidatedResult {
  const file = { ...result.file, name: `${region}.xlsx`, sha256: region };
  return { ...result, file, year: result.year === undefined ? undefined : { ...result.year, region, file } };
}

const districts: Uint8Array[] = [];
for (let index = 0; index < districtCount; index++) {
  districts.push(await districtReport(`第一市第${index + 1}区`, index + 1));
}
const city = await timed(`a city of ${districtCount} districts`, () =>
  upper(
    districts.map((bytes, index) => read(bytes, `${index}.xlsx`)),
    '市',
    '第一市',
  ),
);
const province = await timed(`a province of ${cityCount} such cities`, () => {
  const one = Array.from({ length: cityCount }, (_, index) => renamed(read(city, 'city.xlsx'), `第${index + 1}市`));
  return upper(one, '省', '某省');
});
console.log(`its workbook: ${(province.length / 2 ** 20).toFixed(1)} MB`);
await timed('read back', () => {
  const { year, findings } = read(province, 'province.xlsx');
  if (year === undefined || findings.length > 0) throw new Error(findings.map(({ code }) => code).join());
});
