import { describe, expect, it } from 'vitest';
import { nextRole, placeAfter } from '../../../src/taskpane/views/matrix/grid-keys';

const size = { rows: 9, columns: 17 };
const after = (key: string, row: number, column: number, control = false) => {
  const place = placeAfter(key, control, { row, column }, size);
  return place === undefined ? undefined : [place.row, place.column];
};

describe('keys in the grid', () => {
  it.each([
    ['ArrowDown', 0, 0, [1, 0]],
    ['ArrowUp', 4, 3, [3, 3]],
    ['ArrowRight', 4, 3, [4, 4]],
    ['ArrowLeft', 4, 3, [4, 2]],
    ['Home', 4, 3, [4, 0]],
    ['End', 4, 3, [4, 16]],
    ['PageDown', 4, 3, [8, 3]],
    ['PageUp', 4, 3, [0, 3]],
  ])('%s', (key, row, column, place) => expect(after(key, row, column)).toEqual(place));

  it('stay within it', () => {
    expect(after('ArrowUp', 0, 0)).toEqual([0, 0]);
    expect(after('ArrowLeft', 0, 0)).toEqual([0, 0]);
    expect(after('ArrowDown', 8, 16)).toEqual([8, 16]);
    expect(after('ArrowRight', 8, 16)).toEqual([8, 16]);
  });

  it('lead to its corners with Ctrl', () => {
    expect(after('Home', 4, 3, true)).toEqual([0, 0]);
    expect(after('End', 4, 3, true)).toEqual([8, 16]);
  });

  it('leave other keys alone', () => expect(after('a', 0, 0)).toBeUndefined());
});

it('a click goes from nothing to 责任, to 牵头, and back to nothing', () => {
  expect(nextRole('')).toBe('责任');
  expect(nextRole('责任')).toBe('牵头');
  expect(nextRole('牵头')).toBe('');
});
