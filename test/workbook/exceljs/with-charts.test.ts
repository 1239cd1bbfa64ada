import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import type { ChartDraft } from '../../../src/workbook/chart-draft';
import type { SheetDraft } from '../../../src/workbook/draft';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { styles } from '../../../src/workbook/style';
import { opened } from '../../year-2007';
import { partsOf } from './opened';

const range = (sheet: string, top: number, bottom: number, column: number) => {
  return { sheet, top, left: column, bottom, right: column };
};

const chart: ChartDraft = {
  kind: 'columns',
  title: '图',
  description: '图',
  area: { top: 5, left: 1, bottom: 15, right: 4 },
  categories: { at: range('数', 2, 2, 1), texts: ['甲'] },
  series: [{ name: { at: range('数', 1, 1, 2), text: '数' }, at: range('数', 2, 2, 2), values: [1], color: '000000' }],
  format: { marks: '0', axis: '0' },
};

const cell = (content: string | number) => ({ content, style: styles.plain });
const rows = [{ cells: [cell('名'), cell('数')] }, { cells: [cell('甲'), cell(1)] }];
const at = { top: 2, left: 2, bottom: 2, right: 2 };

/** All that stands behind or before a drawing in a sheet's part. */
const busy: Partial<SheetDraft> = {
  notes: [{ row: 2, column: 1, text: '批注' }],
  highlights: [{ range: at, rule: { kind: 'bar', color: '8FB8DE' } }],
  filter: { top: 1, left: 1, bottom: 2, right: 2 },
  print: { orientation: 'landscape', pageEnds: [1] },
};

const write = (...sheets: readonly SheetDraft[]) =>
  writeWorkbook({ title: '图', date: '2008-02-05', sheets }, nodePacker);
const plain: SheetDraft = { name: '数', widths: [10, 10], rows, charts: [chart] };

describe.each<[string, SheetDraft[]]>([
  ['a plain sheet', [plain]],
  ['a sheet with notes, bars, a filter and ends of pages', [{ ...plain, ...busy }]],
  ['the second sheet', [{ name: '前', widths: [], rows: [] }, plain]],
  ['two sheets', [plain, { ...plain, ...busy, name: '后' }]],
])('charts on %s', (_what, sheets) => {
  it('are reached from their sheets, and everything has its content type', async () => {
    const parts = partsOf(await write(...sheets));
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [index, { charts }] of sheets.entries()) {
      const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      const id = /<drawing r:id="([^"]+)"\/>/.exec(sheet)?.[1];
      expect(id !== undefined).toBe(charts !== undefined);
      if (id === undefined) continue;
      const links = parts.get(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`) ?? '';
      expect(links.match(new RegExp(`Id="${id}"`, 'g'))).toHaveLength(1);
      const drawing = new RegExp(`Id="${id}"[^>]*Target="../drawings/([^"]+)"`).exec(links)?.[1] ?? '';
      const chartName = /Target="\.\.\/charts\/([^"]+)"/.exec(
        parts.get(`xl/drawings/_rels/${drawing}.rels`) ?? '',
      )?.[1];
      for (const part of [`/xl/drawings/${drawing}`, `/xl/charts/${chartName ?? ''}`]) {
        expect(parts.has(part.slice(1))).toBe(true);
        expect(types.split(`PartName="${part}"`)).toHaveLength(2);
      }
    }
  });

  it('stand before what the schema has behind them', async () => {
    const parts = partsOf(await write(...sheets));
    for (const [name, xml] of parts) {
      if (!/^xl\/worksheets\/sheet/.test(name) || !xml.includes('<drawing ')) continue;
      const drawing = xml.indexOf('<drawing ');
      for (const before of ['</sheetData>', '<pageSetup', '<headerFooter', '<rowBreaks', '</conditionalFormatting>'])
        expect(xml.lastIndexOf(before)).toBeLessThan(drawing);
      const legacy = xml.indexOf('<legacyDrawing');
      if (legacy >= 0) expect(legacy).toBeGreaterThan(drawing);
      expect(xml.lastIndexOf('<extLst>')).toSatisfy((place: number) => place < 0 || place > drawing);
    }
  });

  it('do not change what is read of the cells', async () => {
    const without = sheets.map((sheet) => ({ ...sheet, charts: [] }));
    expect(opened(await write(...sheets)).sheets).toEqual(opened(await write(...without)).sheets);
  });
});

it('a workbook without charts has none of their parts', async () => {
  const parts = partsOf(await write({ name: '数', widths: [10], rows }));
  expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
});
