import { expect, it } from 'vitest';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { numberCell, textCell, withCells } from './reshaped';
import { carefulReturn, codesAndCells, readBack } from './written';

const careful = carefulReturn('U05', { 问题建议: { A4: '问题', B4: 'T01', C4: '经费不足', D4: null } });

/** A sheet copied, and something changed in the copy. */
function twice(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet): WorkbookSnapshot {
  return {
    ...careful,
    sheets: careful.sheets.flatMap((one) =>
      one.name === name ? [one, change({ ...one, name: `${name} (2)` })] : [one],
    ),
  };
}

const counted = (workbook: WorkbookSnapshot) => {
  const { content, findings } = readBack(workbook);
  const said = codesAndCells(findings).filter(([code]) => code !== 'table-in-two-sheets' && code !== 'sheet-renamed');
  return { said, plans: content?.workPlans.length, matters: content?.matters.length };
};

const before = counted(careful);

it('counts a plan of a sheet copied whole once', () => {
  const { said, plans } = counted(twice('工作方案'));
  expect(plans).toBe(before.plans);
  expect(new Set(said.map(([code]) => code))).toEqual(new Set(['key-repeated']));
});

it('names the rows of a sheet copied whole in one finding', () => {
  const { findings } = readBack(twice('指标'));
  const repeated = findings.filter(({ code }) => code === 'key-repeated');
  expect(repeated.map(({ where, values }) => [where.cell, String(values['key']).slice(0, 13)])).toEqual([
    ['A4', 'KR100、KR120、K'],
  ]);
});

it('counts no plan of which two rows say different things', () => {
  const { said, plans } = counted(twice('工作方案', (sheet) => withCells(sheet, [textCell(4, 3, '另一个方案')])));
  expect(plans).toBe((before.plans ?? 0) - 1);
  expect(said.filter(([code]) => code === 'key-twice')).toEqual([
    ['key-twice', '工作方案!A4'],
    ['key-twice', '工作方案 (2)!A4'],
  ]);
});

it('counts what is raised in a sheet copied whole once', () => {
  const { said, matters } = counted(twice('问题建议'));
  expect(matters).toBe(before.matters);
  expect(said.filter(([code]) => code !== 'matter-repeated')).toEqual([]);
  expect(said[0]).toEqual(['matter-repeated', '问题建议 (2)!C4']);
});

it.each([
  ['指标', [textCell(90, 1, '注：以上为初步统计')], ['row-not-entry', '指标!A90']],
  ['任务进展', [textCell(90, 1, '填表人：某科 审核：某办')], ['row-not-entry', '任务进展!A90']],
  ['指标', [textCell(90, 1, '合计'), numberCell(90, 4, 900)], ['row-is-total', '指标!A90']],
  ['指标', [textCell(90, 1, 'KR999')], ['indicator-unknown', '指标!A90']],
])('%s: a remark or a total below the rows is no item that is unknown', (name, cells, found) => {
  const workbook = {
    ...careful,
    sheets: careful.sheets.map((sheet) => (sheet.name === name ? withCells(sheet, cells) : sheet)),
  };
  expect(counted(workbook).said).toEqual([found]);
});
