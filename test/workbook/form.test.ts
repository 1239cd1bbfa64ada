import { describe, expect, it } from 'vitest';
import { findForm, locateForm } from '../../src/workbook/form';
import type { FormSpec } from '../../src/workbook/sheet-spec';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from './sheet-of';

describe('forms', () => {
  const form: FormSpec = {
    name: '样表',
    fields: ['名称', '编码', '日期'].map((label) => ({ label, kind: 'text' })),
  };
  const values = (sheet: SheetSnapshot) => {
    const read = findForm(sheet, form);
    return read && form.fields.map(({ label }) => [read.cell(label)?.value, read.at(label), read.has(label)]);
  };

  it.each<[string, SheetSnapshot, unknown[][] | undefined]>([
    [
      'beside each other',
      sheetOf([['名称', '甲'], ['编码：', 'A'], ['日期']]),
      [
        ['甲', 'B1', true],
        ['A', 'B2', true],
        [undefined, 'B3', true],
      ],
    ],
    [
      'a column between',
      sheetOf([
        ['名称', null, '甲'],
        ['编码', 'A'],
      ]),
      [
        ['甲', 'C1', true],
        ['A', 'B2', true],
        [undefined, '', false],
      ],
    ],
    [
      'nothing of what stands beside the form',
      sheetOf([
        ['名称', null, null, '甲'],
        ['编码', 'A'],
      ]),
      [
        [undefined, 'B1', true],
        ['A', 'B2', true],
        [undefined, '', false],
      ],
    ],
    [
      'in one row',
      sheetOf([['名称', '甲', '编码', '日期', 'x']]),
      [
        ['甲', 'B1', true],
        [undefined, 'D1', true],
        ['x', 'E1', true],
      ],
    ],
    [
      'the first where a label stands twice',
      sheetOf([
        ['名称', '甲'],
        ['名称', '乙'],
        ['编码', 'A'],
      ]),
      [
        ['甲', 'B1', true],
        ['A', 'B3', true],
        [undefined, '', false],
      ],
    ],
    [
      'beside a label that is merged over columns',
      sheetOf(
        [
          ['名称', null, null, '甲'],
          ['编码', 'A'],
        ],
        { merges: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
      ),
      [
        ['甲', 'D1', true],
        ['A', 'B2', true],
        [undefined, '', false],
      ],
    ],
    ['too few labels', sheetOf([['名称', '甲']]), undefined],
  ])('%s', (_what, sheet, expected) => {
    expect(values(sheet)).toEqual(expected);
  });

  it('are found in a sheet of another name', () => {
    const sheet = {
      ...sheetOf([
        ['名称', '甲'],
        ['编码', 'A'],
      ]),
      name: '别的',
    };
    expect(locateForm(workbookOf(sheetOf([]), sheet), form)?.sheet.name).toBe('别的');
    expect(locateForm(workbookOf(sheetOf([])), form)).toBeUndefined();
  });
});
