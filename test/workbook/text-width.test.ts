import { expect, it } from 'vitest';
import { displayWidth, lineCount, roomIn, rowHeight } from '../../src/workbook/text-width';

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
  // A line of odd width has no room for half a character.
  ['科普活动周', 5, 3],
  ['科普活，动', 6, 2],
  // The sign does not begin the line: a character goes down with it, and with it one more line.
  ['科普活，动周', 6, 3],
  ['科普ab cd', 6, 2],
  // A word goes down whole, and is broken where no line holds it.
  ['科普abcdef', 8, 2],
  ['科普abcdefghijkl', 8, 3],
])('%j takes in a width of %i %i lines', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

it.each([
  [10, 8],
  [13, 11],
  [48, 44],
  [1, 2],
])('a column of %i has room for %i half-width characters of its text', (width, room) => {
  expect(roomIn(width)).toBe(room);
});

it('never makes a row higher than Excel has them', () => {
  expect(rowHeight([{ text: '长'.repeat(40_000), width: 20 }])).toBe(409);
});
