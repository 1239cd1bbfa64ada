/** A line of 报告模板. */
export interface TemplateLine {
  readonly name: string;
  readonly initial: string;
  /** Where its words stand in the report. */
  readonly meaning: string;
  /** Places for values that its words may have, besides those of the ledger's cover. */
  readonly places: readonly string[];
  /** Whether indicators may be named: `{KJ100}`, `{KJ100上年}`, `{KJ100变化}`. */
  readonly indicators?: true;
}

/** Lines by the name that code calls them by, in the order of the sheet. */
export type TemplateLines = Readonly<Record<string, TemplateLine>>;
