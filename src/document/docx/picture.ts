import { ImageRun, Paragraph } from 'docx';
import type { PictureBlock } from '../document';
import { page } from '../official-layout';
import { styleIds } from './styles';
import { lineText } from './text';

/** `docx` counts in pixels, 96 to an inch. */
const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

/**
 * A picture between the lines, no wider than the text, with its caption below it.
 * @param noted whether a note follows, which stays with it
 */
export function pictureOf({ png, width, height, description, caption }: PictureBlock, noted: boolean): Paragraph[] {
  const smaller = Math.min(1, (page.width - page.left - page.right) / width);
  const run = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(width * smaller), height: pixels(height * smaller) },
    altText: { name: lineText(caption), description: lineText(description) },
  });
  return [
    new Paragraph({ style: styleIds.picture, children: [run] }),
    new Paragraph({ style: styleIds.caption, text: lineText(caption), keepNext: noted }),
  ];
}
