import { unescaped } from './escapes';
import { Refusal } from './refusal';
import type { ElementName, PartHandler } from './xml/handler';

/** The texts that cells name by number. */
export interface SharedStrings {
  readonly count: number;
  /** @returns undefined where the table has no such text */
  at(index: number): string | undefined;
}

export const noSharedStrings: SharedStrings = { count: 0, at: () => undefined };

/**
 * Gathers the text of one string item (`si`, `is`, a comment's `text`): its plain text or its runs joined; the reading aid
 * over Chinese and Japanese characters (`rPh`) is no part of it (ECMA-376 part 1, 18.4.6, 18.4.8).
 */
export class StringItem {
  #pieces = '';
  #inText = false;
  #inPhonetic = false;

  get listening(): boolean {
    return this.#inText;
  }

  open(name: ElementName): void {
    if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(piece: string): void {
    this.#pieces += piece;
  }

  close(name: ElementName): void {
    if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 't') this.#inText = false;
  }

  /** The whole text, escapes still in it; a new item begins. */
  take(): string {
    const whole = this.#pieces;
    this.#pieces = '';
    this.#inText = false;
    this.#inPhonetic = false;
    return whole;
  }
}

/** Reads the table of shared strings (ECMA-376 part 1, 18.4.9). Its stated counts are often wrong and not used. */
export class SharedStringsHandler implements PartHandler, SharedStrings {
  readonly root = 'sst';
  readonly #texts: string[] = [];
  readonly #item = new StringItem();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get listening(): boolean {
    return this.#item.listening;
  }

  get count(): number {
    return this.#texts.length;
  }

  at(index: number): string | undefined {
    return this.#texts[index];
  }

  open(name: ElementName): void {
    if (name !== 'si') this.#item.open(name);
  }

  text(piece: string): void {
    this.#item.text(piece);
  }

  close(name: ElementName): void {
    if (name === 'si') this.add(this.#item.take());
    else this.#item.close(name);
  }

  /** A whole item at once. */
  add(text: string): void {
    if (this.#texts.length === this.#limit) throw new Refusal('limit-shared-strings', { limit: this.#limit });
    this.#texts.push(unescaped(text));
  }
}
