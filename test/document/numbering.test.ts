import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/document';
import { numbered } from '../../src/document/numbering';
import { linePitch, linesOnPage, page, signatureIndents } from '../../src/document/official-layout';

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
const texts = (body: readonly Block[]) => numbered(body).map((block) => ('text' in block ? block.text : ''));

describe('headings of an official document', () => {
  it('are numbered by their level, each beginning the count of those below it', () => {
    const body = [
      heading(1, '基本情况'),
      heading(2, '机构'),
      heading(3, '人员'),
      heading(4, '专职'),
      heading(4, '兼职'),
      heading(2, '经费'),
      heading(3, '拨款'),
      { kind: 'paragraph', text: '一段文字' } as const,
      heading(1, '问题'),
      heading(2, '机构'),
    ];
    const expected =
      '一、基本情况 （一）机构 1.人员 （1）专职 （2）兼职 （二）经费 1.拨款 一段文字 二、问题 （一）机构';
    expect(texts(body)).toEqual(expected.split(' '));
  });

  it('count beyond ten', () => {
    const many = texts(Array.from({ length: 21 }, () => heading(1, '')));
    expect([many[9], many[10], many[18], many[19], many[20]]).toEqual([
      '十、',
      '十一、',
      '十九、',
      '二十、',
      '二十一、',
    ]);
  });

  it.each([
    [99, '九十九、'],
    [100, '一百、'],
    [101, '一百零一、'],
    [110, '一百一十、'],
    [115, '一百一十五、'],
    [1000, '一千、'],
    [1001, '一千零一、'],
    [1010, '一千零一十、'],
    [1200, '一千二百、'],
  ])('count to %d', (number, text) => {
    expect(texts(Array.from({ length: number }, () => heading(1, ''))).at(-1)).toBe(text);
  });
});

it('gives 22 lines room in the text block', () => {
  const block = ((page.height - page.top - page.bottom) * 72) / 25.4;
  expect(linePitch * linesOnPage).toBeLessThanOrEqual(block);
  expect((linePitch + 0.1) * linesOnPage).toBeGreaterThan(block);
});

describe('signature and date', () => {
  it('stand four characters from the edge, one centred over the other', () => {
    // 2008年2月5日 is six characters wide.
    expect(signatureIndents('区科协', '2008年2月5日')).toEqual({ by: 5.5, date: 4 });
  });

  it('keep two characters where the signature is long', () => {
    expect(signatureIndents('某某区全民科学素质工作领导小组办公室', '2008年2月5日')).toEqual({ by: 2, date: 8 });
  });

  it('stand at the edge where the signature takes the whole line', () => {
    const by = '某市某某新技术产业开发区全民科学素质工作领导小组办公室';
    expect(signatureIndents(by, '2008年2月5日')).toEqual({ by: 1, date: 11.5 });
    expect(signatureIndents(`${by}综合科`, '2008年2月5日').by).toBe(0);
  });
});
