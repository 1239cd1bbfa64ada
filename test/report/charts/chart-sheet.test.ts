import { beforeAll, describe, expect, it } from 'vitest';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import { coverCharts } from '../../../src/report/charts/cover-charts';
import { layCharts } from '../../../src/report/charts/chart-sheet';
import { yearCharts } from '../../../src/report/charts/year-charts';
import type { ChartDraft } from '../../../src/workbook/chart-draft';
import type { SheetRange, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { indicatorsWith, submissionsWith, tasksWith, yearWith } from './year';

/** What stands in a column of cells; undefined where a cell is empty. */
function held(workbook: WorkbookSnapshot, { sheet, top, left, bottom }: SheetRange) {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
  return Array.from({ length: bottom - top + 1 }, (_row, index) =>
    rows?.get(top + index)?.find(({ column }) => column === left),
  );
}

describe('the charts of a year’s workbook', () => {
  let charts: { readonly on: string; readonly chart: ChartDraft }[];
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    const year = yearOfFiles(await samples(2));
    charts = layAnnualWorkbook(year, '').sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => ({ on: sheet.name, chart })),
    );
    workbook = opened(await reportOf(year));
  });

  it('stand on the cover and on 图表', () => {
    const count = (sheet: string) => charts.filter(({ on }) => on === sheet).length;
    expect(count('封面')).toBe(3);
    expect(count('图表')).toBeGreaterThan(6);
  });

  it('draw what stands in their cells: names, labels and numbers, which are formulas', () => {
    for (const { chart } of charts) {
      expect(held(workbook, chart.categories.at).map((cell) => cell?.value)).toEqual(chart.categories.texts);
      for (const { name, at, values } of chart.series) {
        expect(held(workbook, name.at).map((cell) => cell?.value)).toEqual([name.text]);
        const cells = held(workbook, at);
        expect(cells.map((cell) => cell?.value)).toEqual(values);
        for (const cell of cells) expect(cell?.formula ?? true).toBe(true);
      }
    }
  });

  it('cover no cell that holds something, and not each other', () => {
    for (const { on, chart } of charts) {
      const { top, left, bottom, right } = chart.area;
      const rows = workbook.sheets.find(({ name }) => name === on)?.rows;
      for (let row = top; row <= bottom; row++)
        expect(rows?.get(row)?.filter(({ column }) => column >= left && column <= right) ?? []).toEqual([]);
      const others = charts.filter((other) => other.on === on && other.chart !== chart);
      for (const { chart: other } of others) {
        const apart =
          other.area.top > bottom || other.area.bottom < top || other.area.left > right || other.area.right < left;
        expect(apart).toBe(true);
      }
    }
  });
});

it('of a year of which nothing is known has a sheet that says so, and no chart', () => {
  const { sheet, placed } = layCharts(yearCharts(yearWith({})), '图表');
  expect([sheet.charts, placed]).toEqual([[], []]);
  expect([...sheet.rows].length).toBe(2);
});

it('begins a page where a chart and its table would not fit any more', () => {
  const tasks = tasksWith(Array.from({ length: 60 }, (_task, index) => index / 60));
  const indicators = indicatorsWith(Array.from({ length: 12 }, (_one, index) => [`指标${index}`, '人', 9, 8] as const));
  const { sheet } = layCharts(yearCharts(yearWith({ tasks, indicators })), '图表');
  const heights = [...sheet.rows].map(({ height = 15 }) => height);
  const ends = [...(sheet.print?.pageEnds ?? []), heights.length];
  expect(ends).toHaveLength(3);
  let from = 0;
  for (const end of ends) {
    expect(heights.slice(from, end).reduce((sum, height) => sum + height, 0)).toBeLessThan((8.27 - 1.2) * 72);
    from = end;
  }
});

it('puts two charts on a page where both have room', async () => {
  const charts = yearCharts(yearOfFiles(await samples(1)));
  const { sheet } = layCharts(charts, '图表');
  expect(charts.length).toBeGreaterThan(7);
  expect((sheet.print?.pageEnds ?? []).length + 1).toBeLessThan(charts.length * 0.75);
});

it('shows on the cover no chart of noughts alone', () => {
  const states = [
    ['成员单位', '未报'],
    ['责任单位', '未报'],
  ] as const;
  const onCover = (of: Parameters<typeof submissionsWith>[0]) =>
    coverCharts(layCharts(yearCharts(yearWith({ submissions: submissionsWith(of) })), '图表').placed, 1, [4, 8]).charts;
  expect(onCover(states)).toEqual([]);
  expect(onCover([...states, ['责任单位', '按时']])).toHaveLength(1);
});
