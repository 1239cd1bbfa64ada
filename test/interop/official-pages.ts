import { expect, it } from 'vitest';
import { page, pageNumberDepth, sizes } from '../../src/document/official-layout';
import { around, below, type Page, type Word } from './pages';

/** Edges of the text block of GB/T 9704-2012 in millimetres from the upper left corner. */
export const textBlock = { right: page.width - page.right, bottom: page.height - page.bottom };

export const millimetres = (points: number): number => (points * 25.4) / 72;

/** What stands in the text block of a page. */
export const blockOf = ({ words }: Page): Word[] => words.filter(({ top }) => top < textBlock.bottom);

/** A mark at the end of a line may hang out of it by its own width. */
const hanging = /[，。、；：？！）”》]$/;

/**
 * Tests that a document's pages are what GB/T 9704-2012 says: A4, the text block, page numbers outside.
 * @param pages asked for when the tests run
 * @param more than so many pages are awaited
 */
export function arePagesOfTheStandard(pages: () => readonly Page[], more: number): void {
  it('is pages of A4, as many as are awaited', () => {
    expect(pages().length).toBeGreaterThan(more);
    for (const { width, height } of pages()) expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  });

  it('keeps within a text block of 156 x 225 mm at 28 and 37 mm', () => {
    for (const [index, one] of pages().entries()) {
      const { left, top, bottom } = around(blockOf(one));
      expect([index, left > page.left - 0.6, top > page.top - 0.1, bottom < textBlock.bottom + 0.1]).toEqual([
        ...[index, true, true, true],
      ]);
      for (const { text, right } of blockOf(one)) {
        const room = hanging.test(text) ? millimetres(sizes.body) : 0;
        expect([index, text, right < textBlock.right + 0.5 + room]).toEqual([index, text, true]);
      }
    }
  });

  it('numbers its pages outside, one character in, with dashes', () => {
    for (const [index, one] of pages().entries()) {
      const words = below(one.words, textBlock.bottom);
      expect(words.map(({ text }) => text).join(' ')).toBe(`— ${index + 1} —`);
      const { left, right, top } = around(words);
      const inset = millimetres(sizes.pageNumber);
      const place = index % 2 === 0 ? textBlock.right - inset - right : left - page.left - inset;
      expect([index, Math.abs(place) < 1]).toEqual([index, true]);
      expect(Math.abs(top - textBlock.bottom - pageNumberDepth)).toBeLessThan(millimetres(sizes.pageNumber));
    }
  });

  it('stands on every page with more than a signature', () => {
    for (const [index, one] of pages().entries()) expect([index, blockOf(one).length > 3]).toEqual([index, true]);
  });
}
