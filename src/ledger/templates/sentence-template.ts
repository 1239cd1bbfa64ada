/** A piece of a sentence: text, a place for a value, or a part that stands only where all its values are known. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

export type SentenceTemplate = readonly TemplatePart[];

/** Wording as the office wrote it, sentence by sentence; empty where it wants nothing said. */
export type Template = readonly SentenceTemplate[];

/** Why a template is none: a brace or bracket without its other half, a place without a name, brackets in brackets. */
export type TemplateFault = 'unclosed' | 'unopened' | 'nameless' | 'nested';

/** Whoever types Chinese gets these. */
const narrow: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']' };

class Parser {
  readonly #sentences: TemplatePart[][] = [[]];
  #optional: TemplatePart[] | undefined;
  #fault: TemplateFault | undefined;

  constructor(private readonly text: string) {}

  #put(part: TemplatePart): void {
    (this.#optional ?? this.#sentences.at(-1))?.push(part);
  }

  #piece(piece: string): void {
    if (piece === '[') {
      if (this.#optional !== undefined) this.#fault ??= 'nested';
      this.#optional = [];
    } else if (piece === ']') {
      const parts = this.#optional;
      this.#optional = undefined;
      if (parts === undefined) this.#fault ??= 'unopened';
      else this.#put({ kind: 'optional', parts });
    } else if (piece.startsWith('{')) {
      const name = piece.slice(1, -1).replace(/\s+/g, '');
      if (!piece.endsWith('}')) this.#fault ??= 'unclosed';
      else if (name === '') this.#fault ??= 'nameless';
      this.#put({ kind: 'place', name });
    } else if (piece === '}') this.#fault ??= 'unopened';
    else {
      this.#put({ kind: 'text', text: piece });
      if (piece.endsWith('。') && this.#optional === undefined) this.#sentences.push([]);
    }
  }

  parse(): Template | TemplateFault {
    const plain = this.text.replace(/[｛｝［］]/g, (sign) => narrow[sign] ?? sign);
    for (const [piece] of plain.matchAll(/\{[^{}[\]]*\}?|[}[\]]|[^{}[\]。]*。|[^{}[\]。]+/g)) this.#piece(piece);
    if (this.#optional !== undefined) this.#fault ??= 'unclosed';
    return this.#fault ?? this.#sentences.filter((parts) => parts.length > 0);
  }
}

/**
 * Reads wording with places: `{name}` stands for a value, `[…]` for a part that is left out where one of its values is
 * not known; each 。 outside of brackets ends a sentence. Full-width braces and brackets count as well.
 */
export function parseTemplate(text: string): Template | TemplateFault {
  return new Parser(text).parse();
}

/** The names of the places of a template. */
export function placesOf(template: Template): string[] {
  const names = (parts: readonly TemplatePart[]): string[] =>
    parts.flatMap((part) => (part.kind === 'place' ? [part.name] : part.kind === 'optional' ? names(part.parts) : []));
  return template.flatMap(names);
}
