/** Text of a cell or note as its paragraphs make it (OpenDocument 1.2 part 1, 6.1). */
export class Paragraphs {
  readonly #done: string[] = [];
  #open: string | undefined;
  /** The text ends with a blank of the XML, of which more count for nothing. */
  #blank = false;
  /** That blank holds a line break: at the end of a paragraph it only lays out the XML. */
  #layout = false;

  /** Whether there was a paragraph at all. */
  get some(): boolean {
    return this.#done.length > 0;
  }

  get listening(): boolean {
    return this.#open !== undefined;
  }

  begin(): void {
    this.#open = '';
    this.#blank = false;
  }

  end(): void {
    const text = this.#open ?? '';
    this.#done.push(this.#blank && this.#layout ? text.slice(0, -1) : text);
    this.#open = undefined;
  }

  /** Character data, in which blanks of any length count as one. */
  add(piece: string): void {
    if (this.#open === undefined) return;
    for (const word of piece.split(/([ \t\r\n]+)/)) {
      if (word === '') continue;
      const blank = /^[ \t\r\n]/.test(word);
      if (!blank) this.#open += word;
      else if (!this.#blank && this.#open !== '') this.#open += ' ';
      else continue;
      this.#blank = blank;
      this.#layout = /[\r\n]/.test(word);
    }
  }

  /** Blanks, tabs and line breaks that are elements, and so count as they are. */
  addExactly(text: string): void {
    if (this.#open === undefined) return;
    this.#open += text;
    this.#blank = false;
  }

  text(): string {
    return this.#done.join('\n');
  }
}
