import { expect, it } from 'vitest';
import { layForm } from '../../src/workbook/form-layout';
import type { FormSpec } from '../../src/workbook/sheet-spec';

const form: FormSpec = {
  name: '样表',
  fields: [
    { label: '名称', kind: 'text' },
    { label: '日期', kind: 'date', entry: true },
    { label: '是否', kind: 'choice', choices: ['是', '否'], entry: true },
  ],
};
const sheet = layForm({ spec: form, title: '标题', values: { 名称: '甲' }, locked: true });
const fields = [...sheet.rows].slice(2);

it('puts labels and values side by side from row 3 on', () => {
  expect(fields.map(({ cells }) => cells.map((cell) => cell?.content))).toEqual([
    ['名称', '甲'],
    ['日期', null],
    ['是否', null],
  ]);
});

it('opens and rules what is to be filled in', () => {
  expect(fields.map(({ cells }) => cells[1]?.style.open === true)).toEqual([false, true, true]);
  expect((sheet.entryRules ?? []).map(({ range, rule }) => [range.top, range.left, rule.kind])).toEqual([
    [4, 2, 'date'],
    [5, 2, 'list'],
  ]);
  expect(sheet.locked).toBe(true);
});
