/** What is said of a finding in English. */
export interface EnglishEntry {
  /** What happened. `{name}` stands for a value of the finding. */
  readonly en: string;
  /** What to do next; empty where nothing need be done. */
  readonly nextEn: string;
}

/** The English of a part of the catalogue: every code of it, and no other. */
export type EnglishOf<Entries> = Readonly<Record<keyof Entries, EnglishEntry>>;
