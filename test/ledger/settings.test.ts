import { expect, it } from 'vitest';
import { defaultSettings, settingLines, settingsFrom } from '../../src/ledger/settings';

const read = (...lines: readonly (readonly [string, string])[]) => settingsFrom(new Map(lines));

it('are the initial ones where the sheet says nothing', () => {
  expect(read()).toEqual(defaultSettings);
  expect(Object.keys(defaultSettings).sort()).toEqual(settingLines.map(({ key }) => key).sort());
});

it.each<[string, string, Partial<typeof defaultSettings>]>([
  ['黄灯提前天数', '7', { dueSoonDays: 7 }],
  ['黄灯提前天数', ' 0 ', { dueSoonDays: 0 }],
  ['黄灯提前天数', '', {}],
  ['黄灯提前天数', '三天', {}],
  ['黄灯提前天数', '-1', {}],
  ['同比提醒倍数', '2.5', { jumpFactor: 2.5 }],
  ['咨询电话', '0570-1234567', { contactPhone: '0570-1234567' }],
  ['咨询联系人', ' ', {}],
  ['没有这一项', '1', {}],
])('%s = %j', (name, value, changed) => {
  expect(read([name, value])).toEqual({ ...defaultSettings, ...changed });
});
