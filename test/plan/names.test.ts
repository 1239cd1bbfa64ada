import { describe, expect, it } from 'vitest';
import { inFull } from '../../src/plan/notice/names/levels';
import { readNames } from '../../src/plan/notice/names/list';

describe('a list of units', () => {
  it.each<[string, Partial<ReturnType<typeof readNames>>]>([
    [
      '县科协（汇总档案）、县委党校（县行政学院）',
      { names: ['县科协', '县委党校（县行政学院）'], remarks: ['汇总档案'] },
    ],
    ['县科协（责任人：主席）、县教育局', { names: ['县科协', '县教育局'], remarks: [] }],
    ['教育、科技、工会等部门', { names: [], groups: ['教育、科技、工会等部门'], open: true }],
    ['县教育局.县科协', { names: ['县教育局', '县科协'] }],
    ['妇联 团工委 各社区', { names: ['妇联', '团工委'], groups: ['各社区'] }],
    ['—', { names: [], odd: [] }],
    ['★县科协、县教育局', { names: ['县教育局'], odd: ['★县科协'] }],
    ['抄送：县委办', { names: [], odd: ['抄送：县委办'] }],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toMatchObject(expected);
  });
});

describe('names that leave out their level', () => {
  it.each([
    [
      ['市教育局', '科协'],
      ['市教育局', '市科协'],
    ],
    [
      ['市委宣传部', '编办', '团市委', '财政局'],
      ['市委宣传部', '市委编办', '团市委', '市财政局'],
    ],
    [
      ['市科协', '白江生态环境分局', '机关党委', '供电公司'],
      ['市科协', '白江生态环境分局', '机关党委', '供电公司'],
    ],
    [
      ['科协', '市教育局'],
      ['科协', '市教育局'],
    ],
  ])('%s', (names, expected) => {
    expect(inFull(names)).toEqual(expected);
  });
});
