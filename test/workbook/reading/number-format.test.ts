import { expect, test } from 'vitest';
import { builtInKind, kindOfFormat, type NumberKind } from '../../../src/workbook/reading/number-format';

const codes: Record<NumberKind, readonly string[]> = {
  date: [
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'm/d/yy h:mm',
    '[$-804]yyyy"年"m"月"d"日";@',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'aaaa',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'h"时"mm"分"',
    '上午/下午h"时"mm"分"',
    'e"年"m"月"',
    '[Red]yyyy',
    '*-yyyy',
  ],
  percent: ['0%', '0.00%', '[Red]0.0%;-0.0%', '#,##0.0 %', '0.0%_);(0.0%)'],
  plain: [
    'General',
    'G/通用格式',
    '0.00',
    '#,##0.00_);[Red](#,##0.00)',
    '0"年"',
    '0\\y',
    '0"%"',
    '0\\%',
    '_d0',
    '0.00E+00',
    '@',
    '[h]:mm:ss',
    '[mm]:ss',
    '[$¥-804]#,##0',
    '0;yyyy',
    '',
    '"unclosed yyyy',
  ],
};
for (const [kind, list] of Object.entries(codes)) {
  test.each(list)(`${kind}: %s`, (code) => expect(kindOfFormat(code)).toBe(kind));
}

test('built-in formats', () => {
  const dates = Array.from({ length: 100 }, (_, id) => id).filter((id) => builtInKind(id) === 'date');
  const chinese = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
  expect(dates).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, ...chinese.slice(0, 10), 45, 47, ...chinese.slice(10)]);
  expect([9, 10].map(builtInKind)).toEqual(['percent', 'percent']);
});
