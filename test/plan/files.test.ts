import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocxText } from '../../src/document/reading/docx';
import { decodeNoticeText, readNotice } from '../../src/plan/notice';

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

function docx(paragraphs: readonly string[]): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const body = paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

describe('a .docx file', () => {
  it('is read paragraph by paragraph', async () => {
    const read = await readDocxText(docx(['1、科普日', '牵头单位：县科协', '责任单位：县教育局、县文旅局']));
    expect(readNotice(read).plan.assignments.map(({ role }) => role)).toEqual(['牵头', '责任', '责任']);
  });

  it('that is none is refused', async () => {
    await expect(readDocxText(strToU8('no document'))).rejects.toThrow();
  });
});
