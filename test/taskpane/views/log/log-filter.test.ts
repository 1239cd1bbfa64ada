import { describe, expect, it } from 'vitest';
import { linesWith } from '../../../../src/taskpane/views/log/log-filter';

const line = (time: string, operation: string, subject: string, before = '', after = '') => ({
  ...{ time, operation, subject, before, after },
  sheet: '操作日志',
  cell: 'A4',
});

const lines = [
  line('2007-12-20 09:30', '分配职责', 'T01 区教育局', '', '牵头'),
  line('2007-12-19 15:40', '单位更名', 'U05', '区农业局', '区农业农村局'),
];

describe('lines of the log by words', () => {
  it.each([
    ['', 2],
    ['教育局', 1],
    ['更名 农业', 1],
    ['更名 教育', 0],
    ['2007-12', 2],
    ['12月20日', 1],
    ['19 dec', 1],
    ['ｕ０５', 1],
    ['牵头', 1],
    ['assign roles', 1],
  ])('%j finds %i', (wanted, count) => {
    expect(linesWith(lines, wanted)).toHaveLength(count);
  });
});
