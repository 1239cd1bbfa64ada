import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import type { PictureBlock, WrittenDocument } from '../../src/document/document';
import { writeDocx } from '../../src/document/docx/write';
import { documentLines } from '../../src/document/lines';

const picture = (changes: Partial<PictureBlock> = {}): PictureBlock => ({
  kind: 'picture',
  png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
  width: 150,
  height: 80,
  description: '甲 1；乙 没有数。',
  caption: '图1  各任务',
  ...changes,
});

const documentOf = (...body: WrittenDocument['body']): WrittenDocument => ({
  title: ['报告'],
  date: '2008-02-05',
  body,
});
const xmlOf = async (...body: WrittenDocument['body']) =>
  strFromU8(unzipSync(await writeDocx(documentOf(...body)))['word/document.xml'] ?? new Uint8Array());
const sizesIn = (xml: string) =>
  [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, width, height]) => [
    Math.round(Number(width) / 36_000),
    Math.round(Number(height) / 36_000),
  ]);

it('stands in its size, inline, with its description; its caption comes next', async () => {
  const xml = await xmlOf(picture());
  expect(sizesIn(xml)).toEqual([[150, 80]]);
  expect(xml).toContain('<wp:inline');
  expect(xml).toContain('descr="甲 1；乙 没有数。"');
  expect(xml.indexOf('图1  各任务', xml.indexOf('</w:drawing>'))).toBeGreaterThan(0);
});

it('is made smaller where it is wider than the text', async () => {
  expect(sizesIn(await xmlOf(picture({ width: 312, height: 100 })))).toEqual([[156, 50]]);
});

it('holds the bytes of the picture, once for one that stands twice', async () => {
  const other = picture({ png: new Uint8Array([9, 9]) });
  const parts = unzipSync(await writeDocx(documentOf(picture(), picture(), other)));
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => [...bytes]).sort()).toEqual([[...picture().png], [9, 9]].sort());
});

it('gives the same bytes again, and every drawing a number of its own', async () => {
  const document = documentOf(picture(), picture({ caption: '图2' }));
  const [first, second] = [await writeDocx(document), await writeDocx(document)];
  expect(Buffer.compare(first, second)).toBe(0);
  const numbers = [...(await xmlOf(picture(), picture())).matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(numbers).toEqual(['1', '2']);
});

it('is read as its caption', async () => {
  const document = documentOf(picture(), { kind: 'paragraph', text: '后文。' });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(document)) });
  const read = value.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [line.replace(/\s+/g, ' ').trim()]));
  expect(read).toEqual(documentLines(document));
});

it('keeps texts from coming alive', async () => {
  const xml = await xmlOf(picture({ description: '"/><w:evil/>', caption: '<w:evil/>\u202e' }));
  expect(xml).not.toContain('<w:evil/>');
});
