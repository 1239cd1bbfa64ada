/** Cells that a score comes from. */
export interface Evidence {
  /** The returned file they stand in; undefined for the ledger. */
  readonly file: string | undefined;
  readonly sheet: string;
  /** A1 addresses; never empty. */
  readonly cells: readonly string[];
}

/** What a rule makes of one unit, with the words that say how. */
export type Judgement = {
  readonly how: string;
  readonly evidence: readonly Evidence[];
} & (
  | {
      readonly kind: 'share';
      /** Part of the full points, 0 to 1. */
      readonly share: number;
    }
  /** The unit has no such duty. */
  | { readonly kind: 'apart' }
  /** It cannot be told: unknown is not 0. */
  | { readonly kind: 'open' }
);

/** The part of the full points that a count gives: never more than all of them. */
export function part(count: number, of: number, how: string, evidence: readonly Evidence[]): Judgement {
  return { kind: 'share', share: Math.min(1, Math.max(0, count / of)), how, evidence };
}

export function apart(how: string): Judgement {
  return { kind: 'apart', how, evidence: [] };
}

export function open(how: string, evidence: readonly Evidence[] = []): Judgement {
  return { kind: 'open', how, evidence };
}

/** Cells of several rows, as one piece of evidence a file and sheet. */
export function gathered(cells: Iterable<{ readonly file?: string; readonly sheet: string; readonly cell: string }>) {
  const places = new Map<string, { file: string | undefined; sheet: string; cells: string[] }>();
  for (const { file, sheet, cell } of cells) {
    if (cell === '') continue;
    const key = `${file ?? ''}\n${sheet}`;
    const place = places.get(key) ?? { file, sheet, cells: [] };
    place.cells.push(cell);
    places.set(key, place);
  }
  return [...places.values()] satisfies Evidence[];
}

/** A number as a sentence says it: two decimals at most. */
export function said(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** `85%`, `66.67%`. */
export function saidShare(share: number): string {
  return `${said(share * 100)}%`;
}
