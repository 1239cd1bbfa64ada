import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { readLedger } from '../../../src/ledger/read';
import type { ChangeSet } from '../../../src/workbook/change-set';
import type { CellContent, SheetDraft } from '../../../src/workbook/draft';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { WorkbookRefusal } from '../../../src/workbook/open-workbook';
import { styles } from '../../../src/workbook/style';
import { new2007 } from '../../ledger-2007';
import { cellsOf } from '../reading/read';
import { formats, workbook, worksheet, type Parts } from '../reading/workbook-builder';
import { aroundCells, inMemory, partsOf, readAgain, refusedWith } from './opened';

const ledgerFile = await writeWorkbook(createLedger(new2007), nodePacker);

const block = (sheet: string, row: number, column: number, ...contents: (CellContent | undefined)[][]): ChangeSet => [
  { kind: 'block', sheet, row, column, contents },
];

const made = (parts: Parts): Promise<Awaited<ReturnType<typeof inMemory>>> => inMemory(workbook(parts));

/** Cells of the first sheet, as they are seen and as the saved file holds them. */
async function seenAndSaved(parts: Parts, changes: ChangeSet = []): Promise<Record<string, unknown[]>[]> {
  const open = await made(parts);
  await open.apply(changes);
  const saved = readAgain(await open.save());
  expect(open.losses).toEqual([]);
  return [open.content, saved].map(({ sheets }) => cellsOf(sheets[0]));
}

async function both(parts: Parts, changes: ChangeSet, cells: Record<string, unknown[]>): Promise<void> {
  expect(await seenAndSaved(parts, changes)).toEqual([cells, cells]);
}

async function refusal(work: Promise<unknown>): Promise<unknown[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookRefusal)) throw new Error(`no refusal: ${String(error)}`);
  return [error.finding.code, error.finding.where.cell ?? ''];
}

describe('a ledger opened in memory', () => {
  it('is what the reader reads, very hidden sheets included', async () => {
    const open = await inMemory(ledgerFile);
    expect(await open.load()).toEqual(readAgain(ledgerFile));
    expect(open.content.sheets.find(({ name }) => name === '_meta')?.visibility).toBe('veryHidden');
    expect(open.losses).toEqual([]);
  });

  it('comes through ten openings with nothing changed but what was written', async () => {
    let bytes = ledgerFile;
    for (let round = 0; round < 10; round++) {
      const open = await inMemory(bytes);
      await open.apply(block('会议', 4 + round, 1, [`M${round}`, '全体会议', { date: '2007-10-08' }]));
      bytes = await open.save();
      expect(open.losses).toEqual([]);
      expect(readAgain(bytes)).toEqual(open.content);
    }
    const [before, after] = [readAgain(ledgerFile), readAgain(bytes)];
    expect(after.sheets.filter(({ name }) => name !== '会议')).toEqual(
      before.sheets.filter(({ name }) => name !== '会议'),
    );
    expect(readLedger(after, '').findings).toEqual([]);
    const [old, saved] = [partsOf(ledgerFile), partsOf(bytes)];
    for (const [name, xml] of old) {
      if (!/^xl\/worksheets\/sheet/.test(name)) continue;
      const links = (text: string): string => text.replace(/r:id="\w+"/g, 'r:id=""');
      expect(links(aroundCells(saved.get(name)))).toBe(links(aroundCells(xml)));
    }
    expect(saved.get('xl/styles.xml')).toBe(old.get('xl/styles.xml'));
  });

  it('keeps the Normal font, which cells without a font of their own have and columns are measured in', async () => {
    const normal = '<font><sz val="12"/><name val="仿宋"/><charset val="134"/></font>';
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<fonts count="2">${normal}<font><sz val="9"/><name val="黑体"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';
    const open = await made({ rows: ['<row r="1"><c r="A1"><v>7</v></c><c r="B1" s="1"><v>8</v></c></row>'], styles });
    const written = partsOf(await open.save()).get('xl/styles.xml') ?? '';
    expect(/<fonts[^>]*>(.*?)<\/fonts>/.exec(written)?.[1]).toMatch(`${normal}<font>`);
    expect(written).toContain('黑体');
  });

  it('gives the same bytes for the same work', async () => {
    const work = async (): Promise<Uint8Array> => {
      const open = await inMemory(ledgerFile);
      await open.apply(block('进展', 4, 7, ['已完成', 1]));
      return open.save();
    };
    expect(await work()).toEqual(await work());
  });

  it('asks the programs that open it to compute its formulas', async () => {
    const bytes = await (await inMemory(ledgerFile)).save();
    expect(partsOf(bytes).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('hears of nobody else, and tells of what it did and what it is to show', async () => {
    const open = await inMemory(ledgerFile);
    const heard: unknown[] = [];
    open.onChanged((change) => heard.push(change));
    open.onApplied(() => heard.push('applied'));
    open.onShown((shown) => heard.push(shown));
    await open.apply(block('进展', 4, 7, ['已完成']));
    await open.show('进展', 'G4');
    const hidden = { name: '藏着', widths: [], rows: [], visibility: 'hidden' as const };
    const added = [hidden, { name: '新的', widths: [], rows: [] }];
    await open.apply(added.map((draft) => ({ kind: 'new-sheet', draft })));
    const shown = [
      { sheet: '进展', cell: 'G4' },
      { sheet: '新的', cell: 'A1' },
    ];
    expect(heard).toEqual(['applied', shown[0], 'applied', shown[1]]);
    expect(await refusal(open.show('没有', 'A1'))).toEqual(['keeping-no-sheet', '']);
  });
});

describe('what is written', () => {
  it('can be taken back, formulas as formulas, results of 0 and of nothing too', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="inlineStr"><is><t>字</t></is></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1"><f>A1-7</f><v>0</v></c><c r="E1" t="str"><f>IF(A1=7,"","x")</f><v></v></c>' +
      '<c r="F1" s="1"><v>39000</v></c><c r="G1"><f>A1+1</f></c></row>';
    const open = await made({ rows: [rows], styles: formats('General', 'yyyy-mm-dd') });
    const before = open.content;
    const line = [['新', 1, null, 'x', true, 'y', 2, { date: '2007-09-03' }]];
    const back = await open.apply(block('表1', 1, 1, ...line));
    expect(back).toEqual(
      block('表1', 1, 1, [
        7,
        '字',
        true,
        { formula: 'A1-7', result: 0 },
        { formula: 'IF(A1=7,"","x")', result: '' },
        { date: '2006-10-10' },
        { formula: 'A1+1', result: '' },
        null,
      ]),
    );
    expect(cellsOf(open.content.sheets[0])['H1']).toEqual(['date', '2007-09-03', 39328]);
    const again = await open.apply(back);
    expect(again).toEqual(block('表1', 1, 1, ...line));
    const { G1: uncomputed, ...others } = cellsOf(before.sheets[0]);
    expect(uncomputed).toEqual(['uncomputed', '', '=']);
    expect(cellsOf(open.content.sheets[0])).toEqual(others);
  });

  it('leaves a cell alone where nothing is said, and keeps its look', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"><v>0.25</v></c><c r="C1" s="1"/></row>';
    const parts = { rows: [rows], styles: formats('General', '0.0%') };
    await both(parts, block('表1', 1, 1, [undefined, 0.75, 0.8]), {
      A1: ['number', 0.5, '%'],
      B1: ['number', 0.75, '%'],
      C1: ['number', 0.8, '%'],
    });
  });

  it('shows a day as a day and a number as a number, whatever the cell was made for', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>39000</v></c><c r="B1" s="2"/></row>';
    const parts = { rows: [rows], styles: formats('General', 'yyyy"年"', '0%') };
    await both(parts, block('表1', 1, 1, [5, { date: '2008-01-31' }]), {
      A1: ['number', 5],
      B1: ['date', '2008-01-31', 39478],
    });
  });

  it('has the look it was given', async () => {
    const open = await made({ rows: [''] });
    await open.apply([{ kind: 'block', sheet: '表1', row: 2, column: 2, contents: [[0.5]], looks: [styles.percent] }]);
    expect(cellsOf(readAgain(await open.save()).sheets[0])).toEqual({ B2: ['number', 0.5, '%'] });
  });

  it('is what a file can hold', async () => {
    const open = await made({ rows: [''] });
    const texts = ['a\rb', '_x000D_', 'bell\u0007', '=1+1', ' blank ', '<&>"', '😀\ud83d', 'x'.repeat(40_000)];
    await open.apply(block('表1', 1, 1, ...texts.map((text) => [text])));
    const saved = readAgain(await open.save());
    expect(saved.sheets).toEqual(open.content.sheets);
    expect(open.losses).toEqual([]);
    const held = [...(saved.sheets[0]?.rows.values() ?? [])].map(([cell]) => cell?.value);
    expect(held).toEqual(['a\rb', '_x000D_', 'bell\ufffd', '=1+1', ' blank ', '<&>"', '😀\ufffd', 'x'.repeat(32_767)]);
  });

  it('is not lost under a merged cell, and then nothing is written', async () => {
    const merged = worksheet('<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row>', {
      after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    const open = await made({ sheets: [merged] });
    const before = open.content;
    expect(await refusal(open.apply(block('表1', 1, 1, [1, 2])))).toEqual(['keeping-covered-cell', 'B1']);
    expect(open.content).toBe(before);
    await open.apply(block('表1', 1, 1, [1, null], [null, null]));
    expect(cellsOf(open.content.sheets[0])['A1']).toEqual(['number', 1]);
  });

  it('needs its sheet', async () => {
    const open = await made({ rows: [''] });
    const changes = [...block('表1', 1, 1, [1]), ...block('表9', 1, 1, [1])];
    expect(await refusal(open.apply(changes))).toEqual(['keeping-no-sheet', '']);
    expect(open.content.sheets[0]?.rows.size).toBe(0);
  });
});

describe('a sheet', () => {
  const draft: SheetDraft = {
    name: '新表',
    widths: [10],
    rows: [{ cells: [{ content: '头', style: styles.header }] }, { cells: [{ content: 0.5, style: styles.percent }] }],
    print: { orientation: 'landscape', repeatRows: [1, 1] },
  };

  it('is added behind the others and taken away again', async () => {
    const open = await inMemory(ledgerFile);
    const names = open.content.sheets.map(({ name }) => name);
    const back = await open.apply([{ kind: 'new-sheet', draft }, ...block('新表', 3, 1, ['多'])]);
    expect(open.content.sheets.map(({ name }) => name)).toEqual([...names, '新表']);
    const bytes = await open.save();
    expect(readAgain(bytes).sheets).toEqual(open.content.sheets);
    const last = open.content.sheets.length - 1;
    expect(partsOf(bytes).get('xl/workbook.xml')).toContain(`localSheetId="${last}">&apos;新表&apos;!$1:$1<`);
    await open.apply(back);
    expect(readAgain(await open.save())).toEqual(readAgain(ledgerFile));
  });

  it('keeps its name to itself', async () => {
    const open = await inMemory(ledgerFile);
    const twice = await refusal(open.apply([{ kind: 'new-sheet', draft: { ...draft, name: '进展' } }]));
    expect(twice).toEqual(['workbook-sheet-exists', '']);
  });

  it('of the office is never taken away', async () => {
    const open = await inMemory(ledgerFile);
    expect(await refusal(open.apply([{ kind: 'removed-sheet', sheet: '进展' }]))).toEqual([
      'workbook-sheet-not-ours',
      '',
    ]);
  });
});

describe('rules that a table grows by', () => {
  const range = { top: 44, left: 1, bottom: 44, right: 1 };
  const list = (choices: readonly string[]): ChangeSet => [
    {
      kind: 'rules',
      sheet: '会议',
      entryRules: [{ range, rule: { kind: 'list', choices, strict: true }, prompt: '选', refusal: '不对' }],
      highlights: [{ range, rule: { kind: 'bar', color: '8FB8DE' } }],
    },
  ];
  const rulesOf = (bytes: Uint8Array): string => {
    const place = readAgain(bytes).sheets.findIndex(({ name }) => name === '会议') + 1;
    return partsOf(bytes).get(`xl/worksheets/sheet${place}.xml`) ?? '';
  };

  it('stand beside those that were there', async () => {
    const open = await inMemory(ledgerFile);
    const count = (xml: string): number => xml.match(/<dataValidation /g)?.length ?? 0;
    const before = count(rulesOf(ledgerFile));
    await open.apply(list(['甲', '乙']));
    const saved = rulesOf(await open.save());
    expect(saved).toContain('sqref="A44:A44"><formula1>&quot;甲,乙&quot;</formula1>');
    expect([count(saved), /<dataValidations count="(\d+)"/.exec(saved)?.[1]]).toEqual([before + 1, `${before + 1}`]);
    expect(saved).toContain('<conditionalFormatting sqref="A44:A44"><cfRule type="dataBar"');
  });

  it('have their long lists in a hidden sheet, each list once', async () => {
    const open = await inMemory(ledgerFile);
    const units = Array.from({ length: 60 }, (_, index) => `第${index + 1}号街道办事处`);
    await open.apply(list(units));
    await open.apply(list(units));
    const bytes = await open.save();
    expect(rulesOf(bytes)).toContain('<formula1>&apos;_lists&apos;!$A$1:$A$60</formula1>');
    const lists = readAgain(bytes).sheets.find(({ name }) => name === '_lists');
    expect([lists?.visibility, lists?.rows.size]).toEqual(['veryHidden', 60]);
    const again = await inMemory(bytes);
    await again.apply(list([...units, '又一街道']));
    expect(rulesOf(await again.save())).toContain('<formula1>&apos;_lists&apos;!$B$1:$B$61</formula1>');
  });
});

describe('what exceljs would misread', () => {
  it.each([27, 28, 29, 30, 31, 34, 36, 50, 52, 55, 57, 58])('number format %i stays a date', async (id) => {
    const row = '<row r="1"><c r="A1" s="1"><v>39000</v></c><c r="B1"><v>1</v></c></row>';
    await both({ rows: [row], styles: formats(0, id) }, block('表1', 1, 2, [2]), {
      A1: ['date', '2006-10-10', 39000],
      B1: ['number', 2],
    });
  });

  it('number formats with marked characters mean the same', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>39000</v></c></row>';
    const styled = formats('General', '0\\d', 'yyyy\\-mm\\-dd');
    await both({ rows: [row], styles: styled }, [], { A1: ['number', 5], B1: ['date', '2006-10-10', 39000] });
  });

  it('times of the day and spans of time stay what they are', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>39000.354166666664</v></c><c r="B1" s="2"><v>1.3333333333</v></c></row>';
    const open = await made({ rows: [row], styles: formats('General', 'yyyy-mm-dd hh:mm', '[h]:mm') });
    const saved = readAgain(await open.save()).sheets[0]?.rows.get(1);
    expect(saved?.map(({ kind, value }) => [kind, value])).toEqual([
      ['date', '2006-10-10T08:30:00'],
      ['number', expect.closeTo(1.3333333333, 9)],
    ]);
    expect(open.losses).toEqual([]);
  });

  it('a shared formula outlives its first cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"A1"&amp;\'表2 A1\'!$A1&amp;甲!A1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>';
    const open = await made({ rows: [rows] });
    await open.apply(block('表1', 1, 2, ['手填']));
    expect(await open.apply(block('表1', 2, 2, [null]))).toEqual(
      block('表1', 2, 2, [{ formula: `A2&"A1"&'表2 A1'!$A2&甲!A2`, result: 3 }]),
    );
    expect(cellsOf(readAgain(await open.save()).sheets[0])['B1']).toEqual(['text', '手填']);
  });

  it('results that are empty, or texts where dates are usual, stay so', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>待定</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>NOW()</f></c>' +
      '<c r="E1" t="str"><f>"a"</f><v>&amp;lt;</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    await both({ rows: [rows], styles: formats('General', 'yyyy-mm-dd') }, [], {
      A1: ['text', '待定', '='],
      D1: ['uncomputed', '', '='],
      E1: ['text', '&lt;', '='],
      F1: ['error', '#DIV/0!', '='],
    });
  });

  it('texts with escapes stay as they are', async () => {
    const strings =
      '<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><r><t>粗_x000D_</t></r><r><t>细</t></r></si>';
    const row = [0, 1, 2].map((index) => `<c r="${'ABC'[index] ?? ''}1" t="s"><v>${index}</v></c>`).join('');
    await both({ rows: [`<row r="1">${row}</row>`], strings }, [], {
      A1: ['text', 'a\rb'],
      B1: ['text', '_x000D_'],
      C1: ['text', '粗\r细'],
    });
  });

  it('a formula with a link stays a formula, and its link a link', async () => {
    const relations = (content: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
    const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const sheet = worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>7</v></c></row>', {
      after:
        '<hyperlinks xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="B1:B3" location="表1!A1"/></hyperlinks>',
    });
    const target = 'https://example.invalid/?a=1&amp;b=2';
    const open = await made({
      sheets: [sheet],
      more: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: relations(`<Relationship Id="rId9" Type="${link}" Target="${target}" TargetMode="External"/>`),
        },
      ],
    });
    await open.apply(block('表1', 5, 1, [{ text: '去', sheet: '表1', cell: 'A1' }]));
    const bytes = await open.save();
    expect(cellsOf(readAgain(bytes).sheets[0])).toEqual({
      A1: ['number', 2, '='],
      B1: ['number', 7],
      A5: ['text', '去'],
    });
    const parts = partsOf(bytes);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A1" r:id="kept1"/><hyperlink ref="B1:B3" location="表1!A1"/><hyperlink ref="A5" r:id="rId1"',
    );
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(`Id="kept1" Type="${link}" Target="${target}"`);
  });
});

describe('what stands around the cells', () => {
  const around =
    '<sheetProtection sheet="1" password="CC1A"/><autoFilter ref="A1:B3" xmlns:xr="urn:x" xr:uid="{1}"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter>' +
    '<dataValidations count="2"><dataValidation type="decimal" allowBlank="1" sqref="A2:A1048576"><formula1>$B$1</formula1><formula2>$B$2</formula2></dataValidation><dataValidation type="list" sqref="C1"><formula1>甲乙</formula1></dataValidation></dataValidations>' +
    '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>_lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  it('stays as it stood: rules by other cells, whole columns, lists of other sheets, filters, passwords', async () => {
    const open = await made({ sheets: [worksheet('<row r="1"><c r="A1"><v>7</v></c></row>', { after: around })] });
    await open.apply(block('表1', 1, 1, [8]));
    const saved = partsOf(await open.save()).get('xl/worksheets/sheet1.xml') ?? '';
    for (const kept of [
      '<sheetProtection sheet="1" password="CC1A"/>',
      '<filters><filter val="甲"/></filters>',
      'sqref="A2:A1048576"><formula1>$B$1</formula1><formula2>$B$2</formula2>',
      '<xm:f>_lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref>',
      '<pageSetup paperSize="9" orientation="landscape"/>',
    ]) {
      expect(saved).toContain(kept);
    }
    expect(saved).not.toContain('xr:uid');
    expect(open.losses).toEqual([]);
  });

  it('and names of every kind, and the protection of the structure', async () => {
    const names =
      '<definedNames><definedName name="税率">0.17</definedName><definedName name="区" localSheetId="0">OFFSET(表1!$A$1,1,0)</definedName></definedNames>';
    const open = await made({ rows: [''], before: '<workbookProtection lockStructure="1"/>', after: names });
    const saved = partsOf(await open.save()).get('xl/workbook.xml') ?? '';
    expect(saved).toContain(names);
    expect(saved).toMatch(
      /<workbookPr[^>]*\/><workbookProtection lockStructure="1"\/><bookViews>|<workbookProtection lockStructure="1"\/><sheets>/,
    );
  });

  it('and sheets whose parts have other names', async () => {
    const parts: Parts = {
      rows: ['<row r="1"><c r="A1"><v>7</v></c></row>'],
      change: {
        'xl/worksheets/sheet1.xml': { name: 'xl/worksheets/Tabelle.xml' },
        'xl/_rels/workbook.xml.rels': {
          content:
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/Tabelle.xml"/></Relationships>',
        },
      },
    };
    await both(parts, block('表1', 2, 1, ['在']), { A1: ['number', 7], A2: ['text', '在'] });
  });
});

describe('a file that is not opened', () => {
  it('is refused with the findings of the reader', async () => {
    expect(await refusedWith(ledgerFile.slice(0, 900))).toEqual(['zip-incomplete']);
    expect(await refusedWith(new TextEncoder().encode('%PDF-1.4'))).toEqual(['file-is-pdf']);
  });

  it('may hold more than exceljs would bear: parts the reader does not need are checked too', async () => {
    const bomb = workbook({
      rows: [''],
      more: [{ name: 'docProps/core.xml', content: new Uint8Array(40_000_000) }],
    });
    expect(await refusedWith(bomb)).toEqual(['limit-inflation-ratio']);
    const lying = workbook({ rows: [''], more: [{ name: 'docProps/app.xml', content: 'x'.repeat(999), size: 5 }] });
    expect(await refusedWith(lying)).toEqual(['part-size']);
  });

  it('may be one whose elements carry prefixes', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    expect(await refusedWith(workbook({ sheets: [sheet] }))).toEqual(['keeping-impossible']);
  });
});
