import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { opened, reportOf, samples, yearOfFiles } from '../year-2007';
import { chartsReadByOpenpyxl, resaved, withLibreOffice, withOpenpyxl, type ReadChart } from './programs';

let report: Uint8Array;
let workbook: WorkbookSnapshot;

beforeAll(async () => {
  report = await reportOf(yearOfFiles(await samples(2)));
  workbook = opened(report);
});

/** What stands in the cells of a reference, `'图表'!$B$4:$B$12`; null where a cell is empty. */
function cellsAt(reference: string): (string | number | boolean | null)[] {
  const [, sheet, first = '', last = first] = /^'?([^'!]+)'?!(\$\w+\$\d+)(?::(\$\w+\$\d+))?$/.exec(reference) ?? [];
  const [from, to] = [first, last].map((address) => parseAddress(address.replaceAll('$', '')));
  if (from === undefined || to === undefined) throw new Error(`${reference} is no reference`);
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
  return Array.from({ length: to.row - from.row + 1 }, (_row, index) => {
    return rows?.get(from.row + index)?.find(({ column }) => column === from.column)?.value ?? null;
  });
}

const numberOf = (value: string | number | null) => (value === null ? null : Number(value));

/** A chart with its numbers as numbers, for programs that keep them as texts. */
const withNumbers = ({ kind, series }: ReadChart) => ({
  kind,
  series: series.map(({ name, categories, values: [reference, values] }) => ({
    name: name[1],
    categories: categories[1],
    values: [reference.replaceAll(/['$]/g, ''), values.map(numberOf)],
  })),
});

withOpenpyxl('openpyxl', () => {
  it('reads every chart, with the cells it refers to and what stands in them', () => {
    const charts = chartsReadByOpenpyxl(report);
    expect(charts.filter(({ sheet }) => sheet === '封面')).toHaveLength(3);
    expect(charts.filter(({ sheet }) => sheet === '图表').length).toBeGreaterThan(6);
    for (const { kind, series } of charts) {
      expect(kind).toBe('BarChart');
      expect(series.length).toBeGreaterThan(0);
      for (const { name, categories, values } of series) {
        for (const [reference, cached] of [name, categories]) expect(cached).toEqual(cellsAt(reference));
        expect(values[1].map(numberOf)).toEqual(cellsAt(values[0]));
      }
    }
  });
});

withLibreOffice('LibreOffice', () => {
  describe('saving the workbook with every formula computed anew', () => {
    withOpenpyxl('and openpyxl reading it', () => {
      it('keeps the charts and the numbers they draw', () => {
        const saved = resaved(new Map([['年度汇总.xlsx', report]]), true).get('年度汇总.xlsx') ?? new Uint8Array();
        const [before, after] = [report, saved].map((bytes) => chartsReadByOpenpyxl(bytes).map(withNumbers));
        expect(after).toHaveLength(before?.length ?? 0);
        for (const [index, chart] of (before ?? []).entries()) {
          const other = after?.[index];
          expect(other?.kind).toBe(chart.kind);
          for (const [place, { name, categories, values }] of chart.series.entries()) {
            const one = other?.series[place];
            expect([one?.name, one?.categories, one?.values[0]]).toEqual([name, categories, values[0]]);
            const [numbers, again] = [values[1], one?.values[1] ?? []] as (number | null)[][];
            for (const [at, number] of (numbers ?? []).entries()) {
              const found = again?.[at] ?? null;
              if (number === null) expect(found).toBeNull();
              else expect(found).toBeCloseTo(number, 9);
            }
          }
        }
      });
    });
  });
});
