import type { Drawn } from '../../snapshot';
import { Paragraphs } from './paragraphs';

/** What lies over the cells: a frame with a picture or a box of text, a shape with text (OpenDocument 1.2 part 1, 10). */
export class DrawnReader {
  readonly #row: number;
  readonly #column: number;
  readonly #paragraphs = new Paragraphs();
  #picture = false;
  #object = false;

  /** @param row of the cell it is anchored to */
  constructor(row: number, column: number) {
    this.#row = row;
    this.#column = column;
  }

  open(name: string): void {
    if (name === 'draw:image') this.#picture = true;
    else if (name === 'draw:object' || name === 'draw:object-ole') this.#object = true;
    else if (name === 'text:p') this.#paragraphs.begin();
  }

  text(piece: string): void {
    this.#paragraphs.add(piece);
  }

  close(name: string): void {
    if (name === 'text:p') this.#paragraphs.end();
  }

  /** What it is, once it has been read; the picture beside a chart only stands for the chart. */
  drawn(): Drawn[] {
    const [row, column, text] = [this.#row, this.#column, this.#paragraphs.text().trim()];
    return [
      ...(this.#picture && !this.#object ? [{ kind: 'picture', row, column, text: '' } as const] : []),
      ...(text === '' ? [] : [{ kind: 'text', row, column, text } as const]),
    ];
  }
}
