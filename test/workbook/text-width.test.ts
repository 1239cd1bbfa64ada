import { expect, it } from 'vitest';
import { displayWidth, lineCount, rowHeight } from '../../src/workbook/text-width';

it.each([
  ['abc', 3],
  ['科普', 4],
  ['（a）', 5],
  ['𠀀', 2],
  ['', 0],
])('%s takes %i half-width characters', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it.each([
  ['', 10, 1],
  ['科普', 4, 1],
  ['科普活', 4, 2],
  ['一\n二\n', 4, 3],
])('%j takes in a width of %i %i lines', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

it('never makes a row higher than Excel has them', () => {
  expect(rowHeight([{ text: '长'.repeat(40_000), width: 20 }])).toBe(409);
});
