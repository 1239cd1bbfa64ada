import type { SaxesTagNS } from 'saxes';
import type { Cell, Drawn } from '../snapshot';
import type { DocumentListener } from './xml/document';

const anchors: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

/**
 * Reads what lies over the cells of a sheet (ECMA-376 part 1, 20.5): pictures and boxes of text, each with the cell under
 * its upper left corner. Charts, lines and shapes without text say nothing that the cells do not.
 */
export class DrawingListener implements DocumentListener {
  readonly drawn: Drawn[] = [];
  readonly #path: string[] = [];
  #row = 0;
  #column = 0;
  #picture = false;
  #text = '';

  open({ local }: SaxesTagNS): void {
    this.#path.push(local);
    if (anchors.has(local)) {
      [this.#row, this.#column, this.#picture, this.#text] = [0, 0, false, ''];
    } else if (local === 'pic') this.#picture = true;
    // What stands beside a fallback is read; the fallback says the same once more.
    else if (local === 'p' && this.#text !== '' && !this.#path.includes('Fallback')) this.#text += '\n';
  }

  text(piece: string): void {
    const [parent, own] = this.#path.slice(-2);
    if (own === 't' && !this.#path.includes('Fallback')) this.#text += piece;
    else if (parent === 'from' && own === 'row') this.#row = Number(piece);
    else if (parent === 'from' && own === 'col') this.#column = Number(piece);
  }

  close({ local }: SaxesTagNS): void {
    this.#path.pop();
    if (!anchors.has(local)) return;
    const [row, column, text] = [this.#row + 1, this.#column + 1, this.#text.trim()];
    if (this.#picture) this.drawn.push({ kind: 'picture', row, column, text: '' });
    if (text !== '') this.drawn.push({ kind: 'text', row, column, text });
  }
}

/** WPS keeps pictures that were put into cells here; a formula in the cell names one. */
export const cellPicturesPart = 'xl/cellimages.xml';

/** Pictures in the cells of a sheet, as WPS names them: `=DISPIMG("ID_…",1)`. */
export function picturesInCells(rows: ReadonlyMap<number, readonly Cell[]>): Drawn[] {
  return [...rows.values()].flatMap((cells) =>
    cells.flatMap(({ row, column, value }): Drawn[] =>
      typeof value === 'string' && value.startsWith('=DISPIMG(') ? [{ kind: 'picture', row, column, text: '' }] : [],
    ),
  );
}
