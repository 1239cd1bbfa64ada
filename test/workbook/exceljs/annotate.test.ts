import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { finding } from '../../../src/findings/finding';
import type { SheetDraft } from '../../../src/workbook/draft';
import { annotate, type Annotation } from '../../../src/workbook/exceljs/annotate';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { styles } from '../../../src/workbook/style';
import { carefulDraft } from '../../returns/written';
import { opened } from '../../year-2007';
import { partsOf } from './opened';

const machine = { platform: nodePlatform, packer: nodePacker };

const front = (text = '说明'): SheetDraft => ({
  name: '退回说明',
  widths: [20],
  rows: [
    { cells: [{ content: text, style: styles.text }] },
    { cells: [{ content: { text: 'D4', sheet: '指标', cell: 'D4' }, style: styles.link }] },
  ],
  locked: true,
  print: { orientation: 'landscape', repeatRows: [1, 1] },
});

async function annotated(bytes: Uint8Array, annotations: readonly Annotation[], sheet = front()): Promise<Uint8Array> {
  const copy = await annotate(bytes, annotations, () => sheet, machine);
  if (!copy.ok) throw new Error(copy.findings.map(({ code }) => code).join());
  return copy.bytes;
}

const notesOf = (bytes: Uint8Array): Record<string, string[]> =>
  Object.fromEntries(
    opened(bytes).sheets.flatMap(({ name, comments }) =>
      comments.length === 0 ? [] : [[name, comments.map(({ row, column, text }) => `${row} ${column} ${text}`)]],
    ),
  );

/** Names of a workbook's sheets with their part, in the order of its tabs. */
function sheetParts(bytes: Uint8Array): { name: string; xml: string }[] {
  const parts = partsOf(bytes);
  const arrows = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([arrow]) => [
      /Id="([^"]+)"/.exec(arrow)?.[1] ?? '',
      /Target="([^"]+)"/.exec(arrow)?.[1] ?? '',
    ]),
  );
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"/g)].map(
    ([, name = '', id = '']) => ({ name, xml: parts.get(`xl/${arrows.get(id) ?? ''}`) ?? '' }),
  );
}

const marksOf = (bytes: Uint8Array, sheet: string): string[] =>
  [
    ...(sheetParts(bytes)
      .find(({ name }) => name === sheet)
      ?.xml.matchAll(
        /<conditionalFormatting sqref="(\w+)"><cfRule type="expression" dxfId="\d+" priority="1"><formula>([^<]*)/g,
      ) ?? []),
  ].map(([, cell, formula]) => `${cell} ${formula?.replaceAll('&quot;', '"')}`);

let original: Uint8Array;

beforeAll(async () => {
  original = await writeWorkbook(carefulDraft('U04', { 指标: { D4: '约35人', D5: null, D6: 7 } }), nodePacker);
});

describe('a copy with annotations', () => {
  const annotations = [
    { sheet: '指标', cell: 'D4', note: '“约35人”是估计数。\n请核实。' },
    { sheet: '指标', cell: 'D5', note: '' },
    { sheet: '指标', cell: 'D6', note: '太小。' },
    { sheet: '单位信息', cell: 'B6', note: '请填写。' },
  ];
  let copy: Uint8Array;
  beforeAll(async () => {
    copy = await annotated(original, annotations);
  });

  it('says at the cells what is to be said there', () => {
    expect(notesOf(copy)).toEqual({
      单位信息: ['6 2 【退回】请填写。'],
      指标: ['4 4 【退回】“约35人”是估计数。\n请核实。', '6 4 【退回】太小。'],
    });
  });

  it('colours the cells as long as they hold what they held', () => {
    expect(marksOf(copy, '指标')).toEqual([
      'D4 EXACT($D$4,"约35人")',
      'D5 LEN($D$5)=0',
      'D6 AND(ISNUMBER($D$6),$D$6=7)',
    ]);
  });

  it('has the sheet in front, and only that one chosen', () => {
    const names = opened(original).sheets.map(({ name }) => name);
    expect(opened(copy).sheets.map(({ name }) => name)).toEqual(['退回说明', ...names]);
    const chosen = sheetParts(copy).filter(({ xml }) => /tabSelected="(?:1|true)"/.test(xml));
    expect(chosen.map(({ name }) => name)).toEqual(['退回说明']);
    expect(partsOf(copy).get('xl/workbook.xml')).toContain('activeTab="0"');
  });

  it('holds everything else of the workbook', () => {
    const others = opened(copy).sheets.filter(({ name }) => name !== '退回说明');
    expect(others.map((sheet) => ({ ...sheet, comments: [] }))).toEqual(opened(original).sheets);
    for (const { name, xml } of sheetParts(original)) {
      const now = sheetParts(copy).find((sheet) => sheet.name === name)?.xml ?? '';
      for (const tag of ['sheetProtection', 'dataValidations', 'cols', 'mergeCells', 'autoFilter']) {
        const element = new RegExp(`<${tag}[\\s>](?:[^<]*/>|.*?</${tag}>)`, 's');
        expect([name, tag, element.exec(now)?.[0]]).toEqual([name, tag, element.exec(xml)?.[0]]);
      }
    }
  });

  it('repeats the header rows of the sheets they belong to', () => {
    const order = opened(copy).sheets.map(({ name }) => name);
    const titles = [
      ...(partsOf(copy).get('xl/workbook.xml') ?? '').matchAll(/localSheetId="(\d+)">&apos;([^&]+)&apos;!/g),
    ];
    expect(titles.length).toBeGreaterThan(4);
    for (const [, place, sheet] of titles) expect(order[Number(place)]).toBe(sheet);
  });

  it('has boxes large enough for what the notes say', async () => {
    const long = '“约35人”是估计数，暂按 35 采用。'.repeat(12);
    const bytes = await annotated(original, [
      { sheet: '指标', cell: 'D4', note: '短。' },
      { sheet: '指标', cell: 'D9', note: long },
    ]);
    const drawing = [...partsOf(bytes)].find(([name]) => name.startsWith('xl/drawings/vmlDrawing'))?.[1] ?? '';
    const heights = [...drawing.matchAll(/<x:Anchor>([^<]*)/g)].map(([, anchor = '']) => {
      const [, , top = 0, , , , bottom = 0] = anchor.split(', ').map(Number);
      return bottom - top;
    });
    expect(heights[0]).toBeLessThan(3);
    expect(heights[1]).toBeGreaterThan(6);
  });

  it('takes the place of an earlier copy: its sheet, its notes and its colours', async () => {
    const second = await annotated(copy, [{ sheet: '指标', cell: 'D6', note: '还是太小。' }], front('再次退回'));
    expect(notesOf(second)).toEqual({ 指标: ['6 4 【退回】还是太小。'] });
    expect(marksOf(second, '指标')).toEqual(['D6 AND(ISNUMBER($D$6),$D$6=7)']);
    expect(opened(second).sheets.filter(({ name }) => name === '退回说明')).toHaveLength(1);
    expect(opened(second).sheets[0]?.rows.get(1)?.[0]?.value).toBe('再次退回');
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(Buffer.from(await annotated(original, annotations)), Buffer.from(copy))).toBe(0);
  });
});

describe('texts at cells', () => {
  it('stay texts, whatever they begin with and whatever quotes they hold', async () => {
    const text = '"&HYPERLINK("http://example.org","x")&"';
    const bytes = await writeWorkbook(
      carefulDraft('U04', { 指标: { D4: text, D5: '=1+1', D6: '-2\n+3' } }),
      nodePacker,
    );
    const copy = await annotated(bytes, [
      { sheet: '指标', cell: 'D4', note: '=1+1' },
      { sheet: '指标', cell: 'D5', note: '@x' },
      { sheet: '指标', cell: 'D6', note: '</t><b>' },
    ]);
    expect(marksOf(copy, '指标')).toEqual([
      'D4 EXACT($D$4,"""&amp;HYPERLINK(""http://example.org"",""x"")&amp;""")',
      'D5 EXACT($D$5,"=1+1")',
      'D6 LEN($D$6)=5',
    ]);
    expect(notesOf(copy)['指标']).toEqual(['4 4 【退回】=1+1', '5 4 【退回】@x', '6 4 【退回】</t><b>']);
    expect(
      opened(copy)
        .sheets.find(({ name }) => name === '指标')
        ?.rows.get(5)
        ?.find(({ column }) => column === 4),
    ).toEqual({ row: 5, column: 4, kind: 'text', value: '=1+1' });
  });
});

describe('notes of others', () => {
  async function withNotes(bytes: Uint8Array, notes: Readonly<Record<string, string>>): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('指标');
    if (sheet === undefined) throw new Error('there is no sheet 指标');
    for (const [cell, note] of Object.entries(notes)) sheet.getCell(cell).note = note;
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  it('stay, behind ours where both are at one cell, and are alone again when ours are taken off', async () => {
    const noted = await withNotes(original, { D4: '按去年口径', E9: '待查' });
    const first = await annotated(noted, [{ sheet: '指标', cell: 'D4', note: '请核实。' }]);
    expect(notesOf(first)['指标']).toEqual(['4 4 【退回】请核实。\n【原批注】按去年口径', '9 5 待查']);
    expect(notesOf(await annotated(first, []))['指标']).toEqual(['4 4 按去年口径', '9 5 待查']);
  });
});

describe('a workbook that cannot be copied', () => {
  it('is refused with what the reader says of it', async () => {
    const copy = await annotate(new TextEncoder().encode('%PDF-1.4\n'), [], () => front(), machine);
    expect(copy).toEqual({ ok: false, findings: [finding('file-is-pdf', {})] });
  });
});
