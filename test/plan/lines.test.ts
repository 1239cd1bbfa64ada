import { describe, expect, it } from 'vitest';
import { hangingLines, wrapWidth } from '../../src/plan/notice/lines/wrapping';
import { issuersIn } from '../../src/plan/notice/lines/signature';

const line = (width: number) => '科'.repeat(width);

describe('the width at which lines are broken', () => {
  it.each<[string, number[], number | undefined]>([
    ['is that of most lines', [28, 28, 27, 28, 12, 28, 9], 28],
    ['is none where each line is a paragraph', [28, 64, 41, 90, 33, 120], undefined],
    ['is none where a few lines are alike by chance', [26, 26, 41, 26, 44, 50], undefined],
    ['is none of short lines', [8, 8, 8, 8, 8, 8, 8], undefined],
  ])('%s', (_name, widths, expected) => {
    expect(wrapWidth(widths.map(line))).toBe(expected);
  });
});

describe('lines without an indent', () => {
  it('go on with an indented paragraph that has no end', () => {
    const text = ['　　为做好全年工作，现将任务分解', '如下，请抓好落实。', '　　一、科普日', '　　责任单位：县科协'];
    expect([...hangingLines(text)]).toEqual([2]);
  });

  it('are paragraphs where hardly any line has an indent', () => {
    expect([...hangingLines(['　　为做好全年工作，现将任务分解', '如下', '一、科普日', '二、科技周'])]).toEqual([]);
  });
});

describe('who issues a document', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['stands at its head', ['县委宣传部', '县科学技术协会', '关于办好科普日的通知'], [1, 2]],
    ['stands above its date', ['请抓好落实。', '', '县科学技术协会', '2023年3月1日'], [3]],
    ['is no unit of the list before it', ['责任单位：县教育局、', '县文旅局、团县委', '县科协', '2023年3月1日'], [3]],
    ['is nobody where no day follows', ['责任单位：县教育局', '县科协'], []],
  ])('%s', (_name, lines, expected) => {
    expect([...issuersIn(lines.map((text, at) => ({ line: at + 1, text })))]).toEqual(expected);
  });
});
