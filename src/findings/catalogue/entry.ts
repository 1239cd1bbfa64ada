/** One kind of finding: how grave it is, what is said of it and what the reader of it does next; its English is `../english`. */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning' | 'repair';
  /** What happened. `{name}` stands for a value of the finding. */
  readonly zh: string;
  /** What to do next; empty where nothing need be done. */
  readonly nextZh: string;
}

/** Keeps the codes as literal types and every entry whole. */
export function entries<Code extends string>(list: Record<Code, CatalogueEntry>): Record<Code, CatalogueEntry> {
  return list;
}
