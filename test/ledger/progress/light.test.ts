import { expect, it } from 'vitest';
import { daysBetween, light, type LightInput } from '../../../src/ledger/progress/light';
import { defaultSettings } from '../../../src/ledger/settings';

const item = (rest: Partial<LightInput>): LightInput => ({
  state: '进行中',
  share: undefined,
  deadline: undefined,
  year: 2007,
  ...rest,
});

// Thresholds of a new ledger: 3 days before the deadline, 10 and 30 points behind.
it.each<[string, Partial<LightInput>, string, string]>([
  ['no state', { state: '' }, '2008-06-01', ''],
  ['done, late', { state: '已完成', share: 1 }, '2008-06-01', '绿'],
  ['done, whatever the share says', { state: '已完成', share: 0 }, '2007-12-31', '绿'],
  ['suspended, late', { state: '暂缓' }, '2008-06-01', '灰'],
  ['under way, its share unknown', {}, '2007-11-01', '绿'],
  ['under way on the last day', { share: 1 }, '2007-12-31', '黄'],
  ['a day late', { share: 1 }, '2008-01-01', '红'],
  ['three days left', { share: 1 }, '2007-12-28', '黄'],
  ['four days left', { share: 1 }, '2007-12-27', '绿'],
  ['half of the year, half done', { share: 0.5 }, '2007-07-02', '绿'],
  ['half of the year, ten points behind', { share: 0.4 }, '2007-07-02', '黄'],
  ['half of the year, nine points behind', { share: 0.41 }, '2007-07-02', '绿'],
  ['half of the year, thirty points behind', { share: 0.2 }, '2007-07-02', '黄'],
  ['half of the year, thirty-one points behind', { share: 0.19 }, '2007-07-02', '红'],
  ['not started in January', { state: '未启动' }, '2007-01-20', '绿'],
  ['not started in March', { state: '未启动' }, '2007-03-01', '黄'],
  ['not started in June', { state: '未启动' }, '2007-06-01', '红'],
  ['not started before its year', { state: '未启动' }, '2006-06-01', '绿'],
  ['a deadline of its own', { share: 0.5, deadline: '2007-06-30' }, '2007-07-01', '红'],
  ['a deadline in the next year', { share: 0.5, deadline: '2008-12-31' }, '2008-01-01', '绿'],
  ['a deadline before its year', { share: 0, deadline: '2006-12-01' }, '2006-12-01', '黄'],
])('%s', (_what, rest, asOf, expected) => {
  expect(light(item(rest), asOf, defaultSettings)).toBe(expected);
});

it('follows the settings', () => {
  const settings = { ...defaultSettings, dueSoonDays: 0, behindPoints: 20, farBehindPoints: 40 };
  expect(light(item({ share: 1 }), '2007-12-30', settings)).toBe('绿');
  expect(light(item({ share: 0.35 }), '2007-07-02', settings)).toBe('绿');
  expect(light(item({ share: 0.15 }), '2007-07-02', settings)).toBe('黄');
});

it.each([
  ['2007-12-31', '2008-01-01', 1],
  ['2008-02-28', '2008-03-01', 2],
  ['2008-01-01', '2007-01-01', -365],
  ['2007-01-01', '2007-01-01', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
