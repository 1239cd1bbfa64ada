/** As a part lies in the zip file, with all that the directory says of it. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What a part was read as: the outcome may depend on it. */
export interface ReadingManner {
  /** Name under which it was asked for: relative targets are resolved from it. */
  readonly part: string;
  readonly plainTried: boolean;
  readonly xmlDepth: number;
}

interface KnownPart extends PackedPart {
  readonly manner: ReadingManner;
  /** What was read of it. */
  readonly outcome: unknown;
  readonly plain: boolean;
}

const mostKnown = 256;
/** Longer parts are seldom the same, and their bytes are kept. */
const longestKnown = 16_384;

/**
 * Parts that were read before: the returns of a year were made from the same template and saved by the same few
 * programs, so that their styles and relationships are the same to the byte. The same packed bytes inflate to the same
 * part with the same checksum, which has been checked.
 */
export class KnownParts {
  /** By CRC, in the order in which they came. */
  readonly #parts = new Map<number, KnownPart>();

  /** The same part, if it was read before in the same manner. */
  find(part: PackedPart, manner: ReadingManner): { readonly outcome: unknown; readonly plain: boolean } | undefined {
    const known = this.#parts.get(part.crc);
    if (known === undefined || known.method !== part.method || known.size !== part.size) return undefined;
    const { part: name, plainTried, xmlDepth } = known.manner;
    if (name !== manner.part || plainTried !== manner.plainTried || xmlDepth !== manner.xmlDepth) return undefined;
    return sameBytes(known.packed, part.packed) ? known : undefined;
  }

  /** @param outcome is never changed afterwards */
  keep(part: PackedPart, manner: ReadingManner, outcome: unknown, plain: boolean): void {
    if (part.packed.length > longestKnown) return;
    const [oldest] = this.#parts.keys();
    if (this.#parts.size >= mostKnown && oldest !== undefined) this.#parts.delete(oldest);
    this.#parts.set(part.crc, { ...part, packed: part.packed.slice(), manner, outcome, plain });
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
