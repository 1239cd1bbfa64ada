import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocxText } from '../../src/document/reading/docx';
import { decodeNoticeText, readNotice } from '../../src/plan/notice';
import { tasksIn } from './tasks-in';

const text = '1、科普日\n牵头单位：县科协';
const utf16 = (little: boolean) => {
  const units = [...`\ufeff${text}`].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe('a text file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16(true)],
    ['UTF-16 big-endian', utf16(false)],
    // 科普日 in GB18030, as older systems write it.
    ['GB18030', Uint8Array.from([0xbf, 0xc6, 0xc6, 0xd5, 0xc8, 0xd5])],
  ])('in %s is read', (name, bytes) => {
    expect(decodeNoticeText(bytes)).toBe(name === 'GB18030' ? '科普日' : text);
  });
});

const paragraph = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A paragraph that Word numbers by itself. */
const numbered = (text: string, level: number): string =>
  paragraph(text, `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`);
/** Rows of cells; `|` is a cell joined with the one above it. */
function table(rows: readonly (readonly string[])[]): string {
  const joins = (row: number, column: number) => rows[row]?.[column] === '|';
  const cell = (text: string, row: number, column: number) => {
    const merge = joins(row, column) ? '<w:vMerge/>' : joins(row + 1, column) ? '<w:vMerge w:val="restart"/>' : '';
    return `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text === '|' ? '' : text)}</w:tc>`;
  };
  const body = rows.map((row, at) => `<w:tr>${row.map((text, column) => cell(text, at, column)).join('')}</w:tr>`);
  return `<w:tbl>${body.join('')}</w:tbl>`;
}

/** Forms of the levels of a list, `numFmt lvlText`. */
const plainForms: readonly string[] = ['chineseCounting %1、', 'decimal %2、', 'decimal %3、'];

function docx(body: readonly string[], forms = plainForms): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const levels = forms
    .map((form) => form.split(' '))
    .map(
      ([format, text], at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`),
  });
}

describe('a .docx file', () => {
  it('is read paragraph by paragraph', async () => {
    const read = await readDocxText(
      docx(['1、科普日', '牵头单位：县科协', '责任单位：县教育局、县文旅局'].map((text) => paragraph(text))),
    );
    expect(readNotice(read).plan.assignments.map(({ role }) => role)).toEqual(['牵头', '责任', '责任']);
  });

  it('has the numbers that Word makes', async () => {
    const read = await readDocxText(
      docx([
        numbered('重点任务', 0),
        numbered('2021年科普日', 1),
        paragraph('牵头单位：县科协'),
        numbered('农民行动', 1),
        numbered('办好课堂。', 2),
        numbered('送科技下乡。', 2),
        paragraph('牵头单位：县农业农村局'),
      ]),
    );
    expect(tasksIn(read)).toEqual(['2021年科普日: 县科协 / ', '农民行动: 县农业农村局 / ']);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the heading', ['chineseCountingThousand %1、'], [numbered('重点任务', 0), paragraph('（一）科普日')]],
    ['the task', ['chineseCounting （%1）'], [paragraph('一、重点任务'), numbered('科普日', 0)]],
    ['the heading, in Roman numbers', ['upperRoman %1.'], [numbered('重点任务', 0), paragraph('1.科普日')]],
    ['both, one as 1. and 1.1', ['decimal %1.', 'decimal %1.%2'], [numbered('重点任务', 0), numbered('科普日', 1)]],
    [
      'both, the lower by letters',
      ['chineseCounting （%1）', 'lowerLetter %2)'],
      [numbered('工作', 0), numbered('科普日', 1)],
    ],
  ])('keeps the order of its levels where Word numbers %s', async (_name, forms, headings) => {
    const points = ['（1）办好主场活动。', '（2）办好社区活动。', '牵头单位：县科协'].map((text) => paragraph(text));
    const other = [paragraph('1、送科技下乡'), paragraph('牵头单位：县农业农村局')];
    const read = await readDocxText(docx([...headings, paragraph('牵头单位：县教育局'), ...other], forms));
    expect(tasksIn(read)).toEqual(['科普日: 县教育局 / ', '送科技下乡: 县农业农村局 / ']);
    const whole = await readDocxText(docx([...headings.slice(0, -1), numbered('科普月', 0), ...points], forms));
    expect(tasksIn(whole)).toEqual(['科普月: 县科协 / ']);
  });

  it('has its tables', async () => {
    const rows = [
      ['任务', '措施', '牵头单位', '责任单位'],
      ['科普活动', '办好科普日', '县科协', '县教育局'],
      ['|', '办好科技周', '|', '县文旅局'],
    ];
    const read = await readDocxText(docx([numbered('保障措施', 0), numbered('加强领导。', 1), table(rows)]));
    expect(tasksIn(read)).toEqual(['办好科普日: 县科协 / 县教育局', '办好科技周: 县科协 / 县文旅局']);
  });

  it('that is none is refused', async () => {
    await expect(readDocxText(strToU8('no document'))).rejects.toThrow();
  });
});
