import { builtInKind, kindOfFormat, type NumberKind } from './number-format';
import type { Attributes, ElementName, PartHandler } from './xml/handler';

/** Meaning of the number format behind each cell style. */
export type StyleKinds = readonly NumberKind[];

/** Reads the styles part as far as numbers are concerned: `numFmts` and `cellXfs` (ECMA-376 part 1, 18.8.31, 18.8.10). */
export class StylesHandler implements PartHandler {
  readonly root = 'styleSheet';
  readonly listening = false;
  readonly #codes = new Map<number, string>();
  readonly #formatIds: number[] = [];
  /** Differential styles hold formats and records of the same names. */
  #inside: 'numFmts' | 'cellXfs' | undefined;

  open(name: ElementName, attributes: Attributes): void {
    if (name === 'numFmts' || name === 'cellXfs') this.#inside = name;
    else if (name === 'xf' && this.#inside === 'cellXfs') this.#formatIds.push(Number(attributes.get('numFmtId') ?? 0));
    else if (name === 'numFmt' && this.#inside === 'numFmts') {
      this.#codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    }
  }

  text(): void {
    // Styles hold no text.
  }

  close(name: ElementName): void {
    if (this.#inside === name) this.#inside = undefined;
  }

  kinds(): StyleKinds {
    return this.#formatIds.map((id) => {
      const code = this.#codes.get(id);
      return code === undefined ? builtInKind(id) : kindOfFormat(code);
    });
  }
}
