import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { printable } from '../../scripts/terminal/printable';
import { nodePacker } from '../../scripts/writing/packer';
import { criterionOf } from '../../src/report/consolidated/indicator-table';
import { resultText } from '../report/result-text';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { slipFileNames } from '../../src/returns/slip/file-names';
import { guardedText } from '../../src/workbook/officejs/text-guard';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { opened, reportOf, yearOfFiles } from '../year-2007';
import { carefulDraft } from '../returns/written';

/** Texts that would come alive where they are not kept texts. */
const hostile = [
  '=HYPERLINK("http://evil.example","点这里")',
  "=cmd|'/c calc'!A1",
  '@SUM(1+1)*cmd|x!A1',
  '＝1+1',
  '+1',
  '-1+1',
  '<f>1+1</f>',
  ']]><f>1</f>',
  '&lt;f&gt;',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '\u001b[31m红\u009b2J',
  'a\u2028b\u2029c',
  '\u202egpj.exe',
  '\ud800',
  '__proto__',
];

/** Names of files as a folder may hold them. */
const fileNames = [
  '=1+1.xlsx',
  '"引号".xlsx',
  "it's #1 100% ?a=b&c.xlsx",
  '%2e%2e%2fa.xlsx',
  'CON',
  'NUL.xlsx',
  'a\nb.xlsx',
  '\u001b]0;x\u0007.xlsx',
  '\u202ecod.xlsx',
  '\ufffe.xlsx',
  'javascript:alert(1).xlsx',
  `${'长'.repeat(83)}.xlsx`,
];

const parts = new Map<string, string>();
let report: Uint8Array;
let json: string;

beforeAll(async () => {
  const files = await Promise.all(
    hostile.map(async (text, index) => {
      const code = `U${String(index + 1).padStart(2, '0')}`;
      const draft = carefulDraft(code, {
        单位信息: { B6: text },
        任务进展: { I4: text, J4: text, K4: text, G4: text },
        指标: { D4: text, F4: text },
        活动: { A4: text, B4: text, C4: text, D4: text, E4: text, F4: text, H4: text },
        问题建议: { A4: text, B4: text, C4: text, D4: text },
      });
      return { name: fileNames[index] ?? `${code}.xlsx`, bytes: await writeWorkbook(draft, nodePacker) };
    }),
  );
  const year = yearOfFiles(files);
  report = await reportOf(year);
  json = resultText(year);
  for (const [name, bytes] of Object.entries(unzipSync(report))) parts.set(name, new TextDecoder().decode(bytes));
});

describe('the report of hostile texts and names', () => {
  it('can be opened, by us and by exceljs, and says each text as a text', async () => {
    const said = opened(report).sheets.flatMap(({ rows }) => [...rows.values()].flat());
    for (const text of hostile.filter((one) => /^[ -~\u2e80-\ud7ff\uff00-\uff60]*$/.test(one))) {
      const kept = said.filter(({ value }) => value === text);
      expect([text, kept.length > 0]).toEqual([text, true]);
      for (const cell of kept) expect(cell).toMatchObject({ kind: 'text' });
      for (const { formula } of kept) expect(formula).toBeUndefined();
    }
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(report.buffer as ArrayBuffer);
    expect(book.worksheets.length).toBeGreaterThan(8);
  });

  it('has no formula but its own: sums, counts, shares, links to files, and ranges that a chart draws', () => {
    const own =
      /^\(?(?:SUM|SUMIFS|COUNT|COUNTA|COUNTIF|COUNTIFS|IF|IFERROR|HYPERLINK)\(|^\d+-I\d+-J\d+$|^[A-Z]\d+\/[A-Z]\d+$/;
    const formulas = [...parts].flatMap(([, xml]) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula),
    );
    expect(formulas.length).toBeGreaterThan(100);
    const drawn = /^(?:'[^'[\]]+'|[^'!()[\]]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/;
    for (const formula of formulas) if (!drawn.test(formula ?? '')) expect(formula).toMatch(own);
    // To a file among the returns, or to a place in the workbook itself.
    const toFile = /^HYPERLINK\("回收\/(?:[^"\\:\n]|"")*",/;
    const toPlace = /^HYPERLINK\("#'[^'"]+'![A-Z]+\d+(?::[A-Z]+\d+)?",/;
    for (const formula of formulas.filter((one) => one?.startsWith('HYPERLINK'))) {
      const plain = (formula ?? '').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
      if (!toFile.test(plain)) expect(plain).toMatch(toPlace);
    }
  });

  it('leads nowhere outside: no relationship to the outside, no link to an address', () => {
    for (const [name, xml] of parts) {
      // The library writes links within the workbook as outer ones to a place alone.
      for (const [tag] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)) {
        expect([name, tag]).toEqual([name, expect.stringMatching(/ Target="#(?:'|&apos;)[^'&]+(?:'|&apos;)!A1"/)]);
      }
      for (const [, place] of xml.matchAll(/<hyperlink [^>]*location="([^"]*)"/g))
        expect(place).toMatch(/^#(?:'|&apos;)[^'&]+(?:'|&apos;)!A1$/);
    }
  });

  it('holds no character that XML cannot', () => {
    for (const [, xml] of parts) expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

it.each([
  ['KR100 上年数', '"KR100 上年数"'],
  ['A*"~ 上年数', '"A~*""~~ 上年数"'],
  ['>5 上年数', '"=>5 上年数"'],
])('%s is met by its own text alone where a sum asks for it', (text, criterion) => {
  expect(criterionOf(text)).toBe(criterion);
});

it('the result for programs is JSON without control characters, and says the names as they are', () => {
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
  const { submissions } = JSON.parse(json) as { submissions: { file: string | null }[] };
  expect(submissions.map(({ file }) => file)).toContain('a\nb.xlsx');
});

it.each(hostile)('a terminal is not driven by %j', (text) => {
  expect(printable(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
});

it.each(['=1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1', "=cmd|'/c calc'!A1", '\u200b=1'])(
  'Excel is given %j with the mark of a text',
  (text) => expect(guardedText(text)).toBe(`'${text}`),
);

describe('names of templates', () => {
  it.each([
    ['CON', 'U01_CON_2007年填报表.xlsx'],
    ['../../etc', 'U01_.._.._etc_2007年填报表.xlsx'],
    ['教育\u202e局\u200b', 'U01_教育_局__2007年填报表.xlsx'],
    ['a"b?c*', 'U01_a_b_c__2007年填报表.xlsx'],
    ['a\nb', 'U01_a_b_2007年填报表.xlsx'],
    ['半\ud800', 'U01_半__2007年填报表.xlsx'],
    ['局. ', 'U01_局. _2007年填报表.xlsx'],
  ])('%j', (name, file) => expect(returnFileName({ code: 'U01', name }, 2007)).toBe(file));

  it('stay below 255 bytes with room for a copy', () => {
    const name = returnFileName({ code: 'U01', name: '长'.repeat(200) }, 2007);
    expect(new TextEncoder().encode(name).length).toBeLessThan(220);
    expect(name).toMatch(/^U01_长+_2007年填报表\.xlsx$/);
  });

  it('are distinct for codes that differ only in what no file name holds', () => {
    const codes = ['U/1', 'U:1', 'U?1', 'U_1', 'U%1', 'U%2F1', '.U1', '-U1', '_U1', 'U\u200b1', 'U\u200c1', 'U\ud8001'];
    const files = codes.map((code) => returnFileName({ code, name: '局' }, 2007));
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(codes.length);
    for (const file of files) expect(file).not.toMatch(/[\\/:*?"<>|\u200b\u200c\ud800]/);
    const slips = codes.map((code) => slipFileNames({ code, name: '局' }, 2007));
    expect(new Set(slips.flatMap(({ workbook, letter }) => [workbook, letter])).size).toBe(2 * codes.length);
  });

  it.each(['~$U01', '.U01', '-U01'])('a code %j makes no hidden or lock file', (code) => {
    expect(returnFileName({ code, name: '局' }, 2007)).toMatch(/^_/);
  });
});
