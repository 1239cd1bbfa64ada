/** Something in a manifest that Excel would not take, or would not do as meant. */
export interface Remark {
  readonly line: number;
  readonly code: RemarkCode;
  /** What it is about, and what would be right. */
  readonly detail: string;
}

export type RemarkCode =
  | 'not-xml'
  | 'unknown-element'
  | 'wrong-order'
  | 'missing-element'
  | 'repeated-element'
  | 'wrong-id'
  | 'wrong-version'
  | 'too-long'
  | 'id-twice'
  | 'resid-undeclared'
  | 'resource-unused'
  | 'not-https'
  | 'other-address'
  | 'file-missing'
  | 'wrong-size'
  | 'size-missing'
  | 'wrong-host'
  | 'requirement-missing'
  | 'other-page'
  | 'unknown-function'
  | 'language-missing';

/** What a manifest is held against. */
export interface Expected {
  /** Version of package.json. */
  readonly version: string;
  /** Requirement sets with the lowest version that will do: `ExcelApi` `1.13`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Functions that buttons may call. */
  readonly functions: readonly string[];
  /** Languages that every text must have beside the default one. */
  readonly languages: readonly string[];
  /** The folder that will be at the address of the manifest; left out where nothing is built. */
  readonly folder?: string;
}
