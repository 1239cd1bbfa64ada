import { parseAddress } from '../address';
import { unescaped } from './escapes';
import { StringItem } from './shared-strings';
import type { Attributes, ElementName, PartHandler } from './xml/handler';

/** Reads the notes on a sheet's cells (ECMA-376 part 1, 18.7). */
export class CommentsHandler implements PartHandler {
  readonly root = 'comments';
  readonly comments: { row: number; column: number; text: string }[] = [];
  readonly #item = new StringItem();
  #cell: { row: number; column: number } | undefined;

  get listening(): boolean {
    return this.#item.listening;
  }

  open(name: ElementName, attributes: Attributes): void {
    if (name === 'comment') this.#cell = parseAddress(attributes.get('ref') ?? '');
    else this.#item.open(name);
  }

  text(piece: string): void {
    this.#item.text(piece);
  }

  close(name: ElementName): void {
    if (name !== 'comment') {
      this.#item.close(name);
      return;
    }
    const text = unescaped(this.#item.take());
    if (this.#cell !== undefined) this.comments.push({ ...this.#cell, text });
  }
}
