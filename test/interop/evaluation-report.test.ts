import { beforeAll, expect, it } from 'vitest';
import { drawChartRows } from '../../scripts/pictures/drawing';
import { nodePacker } from '../../scripts/writing/packer';
import { trendOf, type Trend } from '../../src/consolidation/years/trend';
import { writeDocx } from '../../src/document/docx/write';
import { originFormula } from '../../src/report/written/counted';
import { layEvaluationReport } from '../../src/report/written/years/evaluation-report';
import { indicatorYearCharts } from '../../src/report/years/indicator-year-charts';
import { layTrendWorkbook } from '../../src/report/years/trend-workbook';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { styles } from '../../src/workbook/style';
import { readBack, sampleYear } from '../consolidation/consolidated-file';
import { ledger2007 } from '../ledger-2007';
import { opened } from '../year-2007';
import { arePagesOfTheStandard } from './official-pages';
import { pagesOf, withPages, type Page } from './pages';
import { resaved, withLibreOffice } from './programs';
import { cellsOf, expectSameResults } from './same-results';

const asOf = '2011-03-01';
const [document, workbook] = ['总结评估.docx', '总结评估.xlsx'] as const;

/** Three sample years of five: units that changed their name, years without a report, the plan's phases. */
async function evaluated(): Promise<Trend> {
  const results = [];
  for (const year of [2006, 2007, 2009])
    results.push(readBack(await sampleYear('某市甲区', year, year), `${year}.xlsx`));
  const { phases, indicators, units } = ledger2007;
  const [gone = '', renamed = ''] = units.map(({ code }) => code);
  const histories = units.map(({ code, name, aliases }) => ({
    ...{ code, aliases: code === renamed ? [...aliases, name] : aliases, since: undefined },
    name: code === renamed ? `${name}（新设）` : name,
    active: code !== gone,
    until: code === gone ? '2009-06-30' : undefined,
    into: code === gone ? renamed : undefined,
  }));
  const history = { ledger: { region: '某市甲区', phases, indicators }, units: histories };
  return trendOf(results, { wanted: { from: 2006, to: 2010 }, history });
}

let trend: Trend;
beforeAll(async () => {
  trend = await evaluated();
}, 120_000);

withPages('an evaluation of several years, laid out by LibreOffice', () => {
  let pages: Page[];

  beforeAll(async () => {
    const office = { ...ledger2007, group: '某市甲区科学素质工作领导小组' };
    const rows = await drawChartRows(indicatorYearCharts(trend));
    const made = layEvaluationReport(trend, asOf, office, rows);
    pages = pagesOf(new Map([[document, await writeDocx(made.document)]])).get(document) ?? [];
  }, 180_000);

  arePagesOfTheStandard(() => pages, 4);

  it('is signed by the office, on the day it was made', () => {
    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
    expect(text).toContain('总结评估（2006—2010年）');
    expect(text).toContain('某市甲区科学素质工作领导小组办公室2011年3月1日');
  });
});

withLibreOffice('LibreOffice, of an evaluation', () => {
  it('comes to the results of every formula, and by its formula to every number that the document states', async () => {
    const { figures } = layEvaluationReport(trend, asOf);
    const draft = layTrendWorkbook(trend, '', asOf, figures);
    const rows = figures.map(({ origin, value }) => ({
      cells: [{ content: { formula: originFormula(origin), result: value }, style: styles.plain }],
    }));
    const book = { ...draft, sheets: [...draft.sheets, { name: '验算', widths: [], rows }] };
    const bytes = await writeWorkbook(book, nodePacker);
    const before = opened(bytes);
    expect(cellsOf(before, '验算').length).toBeGreaterThan(20);
    expectSameResults(before, opened(resaved(new Map([[workbook, bytes]]), true).get(workbook) ?? new Uint8Array()));
  }, 180_000);
});
