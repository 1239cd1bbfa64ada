import { expect, it } from 'vitest';
import { readChineseNumeral } from '../../../src/returns/normalising/chinese-numeral';

it.each([
  ['零', '0'],
  ['十', '10'],
  ['十五', '15'],
  ['二十', '20'],
  ['一百零五', '105'],
  ['一百一十五', '115'],
  ['一百十五', '115'],
  ['一千零一十', '1010'],
  ['两千两百', '2200'],
  ['一万零三百', '10300'],
  ['十万零五千', '105000'],
  ['一亿零五千', '100005000'],
  ['一亿五千万', '150000000'],
  ['三万亿', '3000000000000'],
  ['壹仟貳佰', '1200'],
  ['二零', '20'],
  ['〇七', '07'],
  ['三点一四', '3.14'],
])('%s is %s', (text, digits) => {
  expect(readChineseNumeral(text)).toEqual({ digits, doubtful: false });
});

it.each([
  ['一百五', '150'],
  ['三万五', '35000'],
  ['二十万五', '205000'],
  ['三亿五', '350000000'],
  ['一千二十', '1020'],
  ['一万三百', '10300'],
  ['一二三', '123'],
  ['一', '1'],
])('%s is probably %s', (text, digits) => {
  expect(readChineseNumeral(text)).toEqual({ digits, doubtful: true });
});

it.each([
  '',
  '○',
  '百',
  '十百',
  '千三万',
  '三三百',
  '三百零百',
  '三五',
  '两十',
  '二十两',
  '一百零两',
  '亿万',
  '一亿五千',
  '二十〇',
  '三点',
  '点五',
  '一点二点三',
  '三四百',
  '甲',
])('“%s” is no numeral', (text) => {
  expect(readChineseNumeral(text)).toBeUndefined();
});
