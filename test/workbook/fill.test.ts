import { expect, it } from 'vitest';
import type { CellContent, WorkbookDraft } from '../../src/workbook/draft';
import { fillDraft } from '../../src/workbook/fill';
import { styles } from '../../src/workbook/style';

const draft: WorkbookDraft = {
  title: '题',
  date: '2007-01-01',
  sheets: ['甲', '乙'].map((name) => ({
    name,
    widths: [10, 10],
    rows: [
      { cells: [{ content: 1, style: styles.integer }, undefined] },
      { height: 30, cells: [{ content: null, style: styles.text }] },
    ],
  })),
};

const contents = (filled: WorkbookDraft) =>
  filled.sheets.map(({ rows }) => [...rows].map(({ cells }) => cells.map((cell) => cell?.content)));
const fill = (sheet: string, cells: Record<string, CellContent>) =>
  fillDraft(draft, new Map([[sheet, new Map(Object.entries(cells))]]));

it('puts contents into cells and leaves the rest', () => {
  expect(contents(fill('乙', { A1: null, A2: '文' }))).toEqual([
    [[1, undefined], [null]],
    [[null, undefined], ['文']],
  ]);
});

it('keeps looks and heights', () => {
  const [, sheet] = fill('乙', { A2: '文' }).sheets;
  const [, second] = [...(sheet?.rows ?? [])];
  expect(second).toEqual({ height: 30, cells: [{ content: '文', style: styles.text }] });
});

it('adds no cell that the sheet does not have', () => {
  expect(contents(fill('乙', { B1: 'x', C9: 'x' }))).toEqual(contents(draft));
  expect(contents(fill('丙', { A1: 'x' }))).toEqual(contents(draft));
});
