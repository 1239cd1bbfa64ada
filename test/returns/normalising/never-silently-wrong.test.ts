import { describe, expect, it } from 'vitest';
import { readDate, readNumber, readShare } from '../../../src/returns/normalising';
import { cellOf } from './cells';

/** Entries that once made, or would make, some program count wrong; nothing may be adopted of any of them. */
const hopeless = [
  ...['1,2', '12,00', '1,2000', '1,00,000', '12,34,567', '1.200.300', '1;200', '1、200', '1，2，3', "1'200"],
  ...['①', '②③', '½', '3½', '²', '3²', 'Ⅻ', '㉑', '㎡', '٣', '१२', '𝟏𝟐', '1²00', '１②'],
  ...['12O0', 'l200', '1200X', '0x10', '1e3', '1E5', '1.5e+06', 'NaN', 'Infinity', '-Infinity', 'null', 'true'],
  ...['+5', '=5', '=SUM(A1:A3)', '@5', '--5', '5-', '(500)', '△5', '-', '▲300', '5%%', '!5'],
  ...['200-300', '200~300', '3-5', '3—5', '二三', '三五百', '十几', '数十', '成百上千', '百', '若干', '两三个'],
  ...['男3人女5人', '3人、5人', '1200（含培训800）', '1200/800', '1/2', '3:5', '3×100', '3*100', '100+200', '5 6'],
  ...['2007年', '2007.9.3', '9月3日', '8:30', '13800138000转8', '0570-3838383', '3天', '3人次', '3元', '3%'],
  ...['半', '一半', '全部', '同上', '同去年', '见附件', '详见备注', '待定', '?', '3?', '共3场300人'],
  ...[
    '千',
    '万',
    '百',
    '三百零百',
    '千三万',
    '一亿五千',
    '3万45',
    '3万万',
    '3百千',
    '十两',
    '3.5.6',
    '3。5',
    '3．5．6',
    '.',
    ',',
    '。',
    '3 0 0',
  ],
  ...['\u202e123', '1\u0000', '12\n34', '12\t34', '\u202d12', '12\ud800', '3,', ',300'],
];

describe('nothing is adopted as a number of people', () => {
  it.each(hopeless.map((text) => [text]))('%j', (text) => {
    const read = readNumber(cellOf(text), { unit: '人', min: 0, integer: true });
    expect(read.state).not.toBe('value');
    expect(read.findings).not.toEqual([]);
    expect(read.raw).toBe(text);
  });
});

/** Entries that a hasty reading takes for something else; what is adopted must be this, and be reported. */
const traps: [text: string, value: number][] = [
  ['1.200', 1.2],
  ['三万五', 35000],
  ['一百五', 150],
  ['一百零五', 105],
  ['二〇〇七', 2007],
  ['约300人', 300],
  ['300多', 300],
  ['百余', 100],
  ['上千', 1000],
  ['1.2w', 12000],
  ['3万', 30000],
  ['0.57万', 5700],
  ['1.15万', 11500],
  ['８', 8],
  ['200 300', 200300],
  ['007', 7],
  ['十', 10],
];

describe('what is adopted of text is this, and is reported', () => {
  it.each(traps)('%j', (text, value) => {
    const read = readNumber(cellOf(text), { unit: '人' });
    expect(read).toMatchObject({ state: 'value', value });
    expect(read.findings.length).toBeGreaterThan(0);
  });
});

describe('no share is adopted', () => {
  it.each([
    ...['120%', '1.2', '1.01', '101', '1000%', '85‰', '八成多五', '4/5', '80-90', '80%-90%', '①', '80%90%', '完成80%'],
    ...[
      '85,5',
      '85。5',
      '+80%',
      '=0.8',
      '0.8e1',
      '80分',
      '80人',
      '过半',
      '一半',
      '多半',
      '-5%',
      '百分之',
      '成',
      '二三成',
      '百分之二三',
    ],
  ])('%j', (text) => {
    const read = readShare(cellOf(text));
    expect(read.state).not.toBe('value');
    expect(read.findings).not.toEqual([]);
  });
});

describe('no date is adopted', () => {
  it.each([
    ...['2007-02-30', '2007-13-01', '2007-00-10', '2月30日', '9月0日', '9月31日', '20071301', '9/3/2007', '03/09/07'],
    ...[
      '2007',
      '2007年',
      '2007年9月',
      '9月',
      '9月上旬',
      '9月3日-5日',
      '9月3、4日',
      '农历九月三日',
      '九月初三',
      '去年9月3日',
    ],
    ...[
      '昨天',
      '3',
      '39',
      '1e5',
      '12345678',
      '2007年9月③日',
      '2月1三',
      '1零月2日',
      '2007-9-3-4',
      '9.3.4.5',
      '-2007-9-3',
      '2007年9月3日前后',
    ],
  ])('%j', (text) => {
    const read = readDate(cellOf(text), { year: 2007 });
    expect(read.state).not.toBe('value');
    expect(read.findings).not.toEqual([]);
  });
});
