import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { light, lightFormula, type LightInput } from '../../src/ledger/progress/light';
import { defaultSettings, settingLines } from '../../src/ledger/settings';
import { progressStates } from '../../src/ledger/sheets/progress';
import type { CellContent, CellDraft, SheetDraft, WorkbookDraft } from '../../src/workbook/draft';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { styles } from '../../src/workbook/style';
import { scoredYear } from '../evaluation/scored-year';
import { new2007 } from '../ledger-2007';
import { opened, reportOf, samples, yearOfFiles } from '../year-2007';
import { resaved, withLibreOffice } from './programs';
import { cellsOf, expectSameResults } from './same-results';

function sheet(name: string, rows: readonly (readonly CellContent[])[]): SheetDraft {
  const cells = rows.map((row) => ({ cells: row.map((content): CellDraft => ({ content, style: styles.plain })) }));
  return { name, widths: [], rows: cells };
}

const workbook = (sheets: readonly SheetDraft[]): WorkbookDraft => ({ title: '', date: '2008-02-05', sheets });

/** A formula that was saved with a result it never had. */
const wronglyCached = workbook([sheet('一', [[{ formula: '1+1', result: 99 }]])]);

interface LightCase extends LightInput {
  readonly asOf: string;
}

/** A day of some years, as a number of days. */
const day = (from: string, days: number) =>
  fc
    .nat(days)
    .map((after) => new Date(Date.parse(`${from}T00:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10));

const lightCases: readonly LightCase[] = [
  // Where the rule turns: the thresholds themselves, the deadline and the days around it.
  ...progressStates.flatMap((state) =>
    [undefined, 0, 0.2, 0.4, 0.5, 0.9, 1].flatMap((share) =>
      ['2007-04-11', '2007-07-02', '2007-12-27', '2007-12-28', '2007-12-31', '2008-01-01'].map((asOf): LightCase => ({
        state,
        share,
        deadline: undefined,
        year: 2007,
        asOf,
      })),
    ),
  ),
  ...fc.sample(
    fc.record({
      state: fc.constantFrom('' as const, ...progressStates),
      share: fc.option(
        fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
        { nil: undefined },
      ),
      deadline: fc.option(day('2006-11-01', 600), { nil: undefined }),
      year: fc.constantFrom(2006, 2007, 2008),
      asOf: day('2006-06-01', 900),
    }),
    { numRuns: 600, seed: 2007 },
  ),
];

function lightsWorkbook(settings: readonly (readonly [string, CellContent])[]): WorkbookDraft {
  const rows = lightCases.map((item, index) => {
    const row = index + 1;
    const formula = lightFormula({
      state: `A${row}`,
      share: `B${row}`,
      deadline: `C${row}`,
      year: `D${row}`,
      asOf: `E${row}`,
    });
    const deadline = item.deadline === undefined ? null : { date: item.deadline };
    return [item.state || null, item.share ?? null, deadline, item.year, { date: item.asOf }, { formula, result: '?' }];
  });
  return workbook([sheet('灯', rows), sheet('设置', settings)]);
}

const ownSettings = { ...defaultSettings, dueSoonDays: 15, behindPoints: 5, farBehindPoints: 12 };
const settingsTable = (values: typeof defaultSettings) =>
  settingLines.map(({ name, key }) => [name, values[key]] as const);

withLibreOffice('LibreOffice recalculates', () => {
  let files: Map<string, Uint8Array>;
  let recalculated: Map<string, Uint8Array>;
  const before = (name: string) => opened(files.get(name) ?? new Uint8Array());
  const after = (name: string) => opened(recalculated.get(name) ?? new Uint8Array());

  beforeAll(async () => {
    const drafts = {
      'wrong.xlsx': wronglyCached,
      'lights.xlsx': lightsWorkbook(settingsTable(defaultSettings)),
      'own-lights.xlsx': lightsWorkbook(settingsTable(ownSettings)),
      'no-settings.xlsx': lightsWorkbook([['黄灯提前天数', '三天']]),
      'ledger.xlsx': createLedger(new2007),
    };
    files = new Map();
    for (const [name, draft] of Object.entries(drafts)) files.set(name, await writeWorkbook(draft, nodePacker));
    for (const seed of [1, 2]) files.set(`report-${seed}.xlsx`, await reportOf(yearOfFiles(await samples(seed))));
    files.set('empty-report.xlsx', await reportOf(yearOfFiles([])));
    files.set('scored-report.xlsx', await reportOf(scoredYear()));
    recalculated = resaved(files, true);
  });

  it('really: a wrong result is put right', () => {
    expect(cellsOf(before('wrong.xlsx'), '一')[0]?.value).toBe(99);
    expect(cellsOf(after('wrong.xlsx'), '一')[0]?.value).toBe(2);
  });

  it.each([
    ['lights.xlsx', defaultSettings],
    ['own-lights.xlsx', ownSettings],
    ['no-settings.xlsx', defaultSettings],
  ])('%s: the formula of the lights agrees with the function', (name, settings) => {
    const shown = new Map(
      cellsOf(after(name), '灯').flatMap(({ row, column, value }) => (column === 6 ? [[row, value]] : [])),
    );
    const seen = new Set<string>();
    for (const [index, item] of lightCases.entries()) {
      const own = light(item, item.asOf, settings);
      seen.add(own);
      expect([item, shown.get(index + 1) ?? '']).toEqual([item, own]);
    }
    expect([...seen].sort()).toEqual(['', '灰', '红', '绿', '黄'].sort());
  });

  const reports = ['report-1.xlsx', 'report-2.xlsx', 'empty-report.xlsx', 'scored-report.xlsx'];
  it.each(reports)('%s: to the results that were cached', (name) => expectSameResults(before(name), after(name)));

  it('the ledger’s cover to what was cached; its lights follow today', () => {
    const counts = (book: WorkbookSnapshot) =>
      cellsOf(book, '封面').flatMap(({ column, row, value, formula }) =>
        formula === true && column >= 7 && column <= 9 ? [[row, column, value]] : [],
      );
    expect(counts(after('ledger.xlsx'))).toEqual(counts(before('ledger.xlsx')));
  });
});
