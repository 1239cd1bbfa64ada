import { AlignmentType, DocumentGridType, Footer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { characterPitch, faces, linePitch, page, pageNumberDepth, sizes } from '../official-layout';
import { fontOf, sizeOf, twips, twipsOfMillimetres } from './styles';

/** `— 1 —`, one character in from the outside edge. */
function pageNumber(edge: 'left' | 'right'): Footer {
  const run = new TextRun({
    font: fontOf(faces.number),
    size: sizeOf(sizes.pageNumber),
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  const indent = { [edge]: twips(sizes.pageNumber) };
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType[edge === 'left' ? 'LEFT' : 'RIGHT'], indent, children: [run] }),
    ],
  });
}

/** Page, grid and page numbers of every official document. */
export const section: Pick<ISectionOptions, 'properties' | 'footers'> = {
  properties: {
    page: {
      size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
      margin: {
        top: twipsOfMillimetres(page.top),
        left: twipsOfMillimetres(page.left),
        right: twipsOfMillimetres(page.right),
        bottom: twipsOfMillimetres(page.bottom),
        header: twipsOfMillimetres(15),
        footer: twipsOfMillimetres(page.bottom - pageNumberDepth) - twips(sizes.pageNumber),
        gutter: 0,
      },
    },
    grid: {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: twips(linePitch),
      // ECMA-376 17.6.5: 4096ths of a point beside the size of the Normal style.
      charSpace: Math.round(characterPitch * 4096),
    },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
};
