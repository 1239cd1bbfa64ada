import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../src/ledger/creating/create';
import { SheetArea } from '../../../src/taskpane/browser/sheet-area';
import { shownValue } from '../../../src/taskpane/browser/shown-value';
import type { Cell, SheetSnapshot } from '../../../src/workbook/snapshot';
import { new2007 } from '../../ledger-2007';
import { snapshotOf } from '../../../src/workbook/drafted';

const shown = (cell: Omit<Cell, 'row' | 'column'>): string => shownValue({ row: 1, column: 1, ...cell });

describe('a cell is shown as people read it', () => {
  it.each<[Omit<Cell, 'row' | 'column'>, string]>([
    [{ kind: 'text', value: '区教育局' }, '区教育局'],
    [{ kind: 'number', value: 0.1 + 0.2 }, '0.3'],
    [{ kind: 'number', value: 1234567.5 }, '1234567.5'],
    [{ kind: 'number', value: 0.85, percent: true }, '85%'],
    [{ kind: 'number', value: 0.333333, percent: true }, '33.33%'],
    [{ kind: 'date', value: '2007-09-03', serial: 39328 }, '2007-09-03'],
    [{ kind: 'date', value: '2007-09-03T08:30:00' }, '2007-09-03 08:30:00'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'error', value: '#DIV/0!' }, '#DIV/0!'],
    [{ kind: 'uncomputed', value: '' }, ''],
  ])('%j', (cell, text) => {
    expect(shown(cell)).toBe(text);
  });
});

describe('the area of a sheet', () => {
  const ledger = snapshotOf(createLedger(new2007));
  const progress = ledger.sheets.find(({ name }) => name === '进展') as SheetSnapshot;
  const area = new SheetArea(progress, [9, 14]);

  it('reaches beyond the last row, and knows its cells', () => {
    const last = Math.max(...progress.rows.keys());
    expect(area.rows).toBeGreaterThan(last);
    expect(area.cell(3, 1)?.value).toBe('任务编号');
    expect(area.cell(last + 1, 1)).toBeUndefined();
  });

  it('has the widths of the sheet, and none where it is hidden', () => {
    const hidden = new SheetArea({ ...progress, hiddenColumns: [[2, 3]], hiddenRows: new Set([5]) }, [9, 14]);
    expect(area.width(2)).toBeGreaterThan(area.width(1));
    expect([hidden.width(1) > 0, hidden.width(2), hidden.width(3)]).toEqual([true, 0, 0]);
    expect([hidden.isHidden(5), hidden.isHidden(4)]).toEqual([true, false]);
  });

  it('is walked with keys, merged cells as one', () => {
    const title = area.merged({ row: 1, column: 3 });
    expect(title).toMatchObject({ top: 1, left: 1, bottom: 1 });
    expect(area.moved({ row: 1, column: 1 }, 'ArrowRight', false, 9)).toEqual({
      row: 1,
      column: (title?.right ?? 0) + 1,
    });
    expect(area.moved({ row: 3, column: 4 }, 'ArrowUp', false, 9)).toEqual({ row: 2, column: 1 });
    expect(area.moved({ row: 4, column: 2 }, 'PageDown', false, 9)).toEqual({ row: 13, column: 2 });
    expect(area.moved({ row: 4, column: 2 }, 'PageUp', false, 9)).toEqual({ row: 1, column: 1 });
    expect(area.moved({ row: 4, column: 2 }, 'End', true, 9)).toEqual({ row: area.rows, column: area.columns });
    expect(area.moved({ row: 4, column: 2 }, 'Home', false, 9)).toEqual({ row: 4, column: 1 });
    expect(area.moved({ row: 4, column: 2 }, 'x', false, 9)).toBeUndefined();
  });
});
