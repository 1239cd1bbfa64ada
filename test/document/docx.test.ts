import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WrittenDocument } from '../../src/document/document';
import { readOriginal } from '../../src/document/docx/original';
import { writeDocx } from '../../src/document/docx/write';
import { documentLines } from '../../src/document/lines';
import { readDocxLines } from '../../src/document/reading/docx';

const letter: WrittenDocument = {
  title: ['关于退回修改', '年度填报表的函'],
  date: '2008-02-05',
  addressee: '区教育局',
  body: [
    { kind: 'heading', level: 1, text: '主要问题' },
    { kind: 'paragraph', text: '有 2 处没有采用。' },
    {
      kind: 'table',
      caption: '问题清单',
      columns: [
        { header: '单元格', share: 1 },
        { header: '问题', share: 3 },
      ],
      rows: [['指标!D4', '=HYPERLINK("http://example.org")<b>&']],
    },
    { kind: 'note', text: '注：只列主要的。' },
    { kind: 'heading', level: 1, text: '修改要求' },
  ],
  enclosures: ['填报表', '名单'],
  signature: { by: '某某区领导小组办公室', date: '2008-02-05' },
};

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const textOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split(/\n+/).filter((line) => line !== '');
};

afterEach(() => vi.useRealTimers());

describe('a document written as docx', () => {
  it('says all that it is made of, in order', async () => {
    expect(await textOf(await writeDocx(letter))).toEqual([
      '关于退回修改',
      '年度填报表的函',
      '区教育局：',
      '一、主要问题',
      '有 2 处没有采用。',
      '问题清单',
      '单元格',
      '问题',
      '指标!D4',
      '=HYPERLINK("http://example.org")<b>&',
      '注：只列主要的。',
      '二、修改要求',
      '附件：1. 填报表',
      '2. 名单',
      '某某区领导小组办公室',
      '2008年2月5日',
    ]);
  });

  it('has its number between the title and whom it goes to', async () => {
    const lines = await readDocxLines(await writeDocx({ ...letter, number: '科素函〔2008〕1号' }));
    expect(lines.slice(1, 4)).toEqual(['年度填报表的函', '科素函〔2008〕1号', '区教育局：']);
    expect(documentLines({ ...letter, number: '科素函〔2008〕1号' })).toEqual(lines);
  });

  it('is the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const first = await writeDocx(letter);
    vi.setSystemTime(new Date('2032-01-02T03:04:05Z'));
    expect(Buffer.compare(Buffer.from(await writeDocx(letter)), Buffer.from(first))).toBe(0);
    expect(partOf(first, 'docProps/core.xml')).toContain('>2008-02-05T00:00:00Z</dcterms:modified>');
  });

  it('has the page of GB/T 9704: A4, margins, 22 lines of 28 characters, page numbers outside', async () => {
    const bytes = await writeDocx(letter);
    const section = /<w:sectPr>.*<\/w:sectPr>/.exec(partOf(bytes, 'word/document.xml'))?.[0] ?? '';
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(section).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(section).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>');
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map(
      (name) => /<w:jc w:val="(\w+)"/.exec(partOf(bytes, name))?.[1],
    );
    expect(sides).toEqual(['right', 'left']);
  });

  it('names faces that stand in where the official ones are missing', async () => {
    const fonts = partOf(await writeDocx(letter), 'word/fontTable.xml');
    expect(fonts).toMatch(/w:name="方正小标宋简体"><w:altName w:val="[^"]*华文中宋/);
    expect(fonts).toMatch(/w:name="仿宋"><w:altName w:val="仿宋_GB2312,/);
  });

  it('repeats the header of a table and breaks no row', async () => {
    const xml = partOf(await writeDocx(letter), 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('goes on with texts of any length on the next page, each line on its own', async () => {
    const columns = [
      { header: '任务', share: 1 },
      { header: '内容', share: 3 },
    ];
    const rows = [
      ['行动', '第一行。\n\n第二行。'],
      ['工程', '很长的一段话。'.repeat(60)],
    ];
    const table = { kind: 'table' as const, columns, rows, prose: true as const };
    const bytes = await writeDocx({ title: ['标题'], date: '2008-02-05', body: [table] });
    const xml = partOf(bytes, 'word/document.xml');
    // The header and the short row.
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/第一行。<\/w:t>(?:(?!<w:tc>).)*<w:p>(?:(?!<w:tc>).)*第二行。/);
    expect(await readDocxLines(bytes)).toContain('行动 | 第一行。 第二行。');
  });

  it('parts no header from its rows and no note from what it is about', async () => {
    const picture = { kind: 'picture', png: new Uint8Array([1]), width: 10, height: 10, description: '' } as const;
    const body = [
      ...letter.body,
      { ...picture, caption: '图1' },
      { kind: 'note', text: '注：零报告算按时。' } as const,
    ];
    const xml = async (of: WrittenDocument['body']) =>
      partOf(await writeDocx({ ...letter, body: of }), 'word/document.xml');
    const staying = (document: string, text: string) =>
      document
        .split('<w:p>')
        .some((paragraph) => paragraph.includes(`>${text}<`) && paragraph.includes('<w:keepNext/>'));
    const noted = await xml(body);
    for (const text of ['单元格', '指标!D4', '图1']) expect([text, staying(noted, text)]).toEqual([text, true]);
    const plain = await xml(body.filter(({ kind }) => kind !== 'note'));
    for (const text of ['指标!D4', '图1']) expect([text, staying(plain, text)]).toEqual([text, false]);
  });

  it('keeps a text from elsewhere within its line', async () => {
    const text = '一\u0000二\u202e三\n四\ud800五';
    const bytes = await writeDocx({ ...letter, body: [{ kind: 'paragraph', text }] });
    expect(await textOf(bytes)).toContain('一\ufffd二三 四\ufffd五');
  });

  it('opens no link and holds no field but the page number', async () => {
    const parts = unzipSync(await writeDocx(letter));
    const links = Object.keys(parts).filter((name) =>
      strFromU8(parts[name] ?? new Uint8Array()).includes('TargetMode="External"'),
    );
    expect(links).toEqual([]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toContain('instrText');
  });
});

describe('a document with annexes', () => {
  const annexed: WrittenDocument = {
    ...letter,
    annexes: [
      { title: '填报表', body: [{ kind: 'heading', level: 1, text: '总表' }] },
      { title: '名单', body: [{ kind: 'paragraph', text: '<p>甲</p> & 乙\u202e' }] },
    ],
    keepsOriginal: true,
  };

  it('begins each on a page of its own, under its number, and counts its headings anew', async () => {
    const bytes = await writeDocx(annexed);
    expect((await textOf(bytes)).slice(-6)).toEqual(['附件1', '填报表', '一、总表', '附件2', '名单', '<p>甲</p> & 乙']);
    expect(partOf(bytes, 'word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('keeps its lines in the file, as a reader finds them', async () => {
    const bytes = await writeDocx(annexed);
    const lines = await readDocxLines(bytes);
    expect(lines).toEqual(readOriginal(bytes));
    expect(lines).toEqual(documentLines(annexed));
    expect(lines).toContain('单元格 | 问题');
  });

  it('keeps none unless it is asked to, and a file that is no document has none', async () => {
    expect(readOriginal(await writeDocx(letter))).toBeUndefined();
    expect(readOriginal(new TextEncoder().encode('不是文档'))).toBeUndefined();
  });
});
