import { describe, expect, it } from 'vitest';
import { moved, textCell, withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack } from './written';

const careful = carefulReturn('U03');

describe('items without a row', () => {
  it('are named, and their cells count as empty', () => {
    const workbook = withSheet(careful, '指标', (own) =>
      moved(own, (row, column) => (row === 4 || row === 6 ? undefined : [row, column])),
    );
    const { content, findings } = readBack(workbook);
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ['required-row-missing', { count: 2, keys: 'KR100、KR140' }],
    ]);
    expect((content?.required ?? 0) - (content?.filled ?? 0)).toBe(2);
  });

  it('are not named one by one where their whole sheet is gone', () => {
    const workbook = withSheet(careful, '指标', () => undefined);
    expect(codesAndCells(readBack(workbook).findings)).toEqual([['sheet-missing', '指标']]);
  });
});

it('takes an empty locked cell for nothing said', () => {
  const workbook = withSheet(careful, '任务进展', (own) => withCells(own, [textCell(4, 3, ''), textCell(4, 5, '')]));
  expect(codesAndCells(readBack(workbook).findings)).toEqual([]);
});
