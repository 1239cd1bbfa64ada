import { expect, it } from 'vitest';
import { headerKey } from '../../src/workbook/header';

it.each([
  ['经费（元）', '经费(元)'],
  [' 完成 率\n', '完成率'],
  ['备注：', '备注'],
  ['*名称', '名称'],
  ['A：B', 'A:B'],
])('%j is compared as %j', (text, key) => {
  expect(headerKey(text)).toBe(key);
});
