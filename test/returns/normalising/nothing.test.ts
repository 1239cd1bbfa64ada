import { expect, it } from 'vitest';
import { isNothing } from '../../../src/returns/normalising';

it.each([
  ...['无', '無。', '没有', '暂无', '不适用', '不涉及', 'N/A', '－', '——', '—————', '----', '/', '////', ' 无 '],
  ...['无问题', '没有问题', '暂无意见', '无问题和建议。'],
])('%j says that there is nothing', (text) => {
  expect(isNothing(text)).toBe(true);
});

it.each(['', ' ', '0', '无人管理', '没有场地', '无问题可言但缺经费', '-5', '—见附件', 'NA区'])(
  '%j says something, or is left empty',
  (text) => {
    expect(isNothing(text)).toBe(false);
  },
);
