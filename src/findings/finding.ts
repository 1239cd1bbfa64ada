import { catalogue, type FindingCode } from './catalogue';

export type { FindingCode } from './catalogue';

/** 错误: not merged. 提醒: merged or left out, waits for the office. 修正: read without doubt, the raw text is on record. */
export type Severity = 'error' | 'warning' | 'repair';

/** Where a finding stands; every part that is known is given. */
export interface Place {
  /** File name or path as the user knows it. */
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Line of a text, from 1. */
  readonly line?: number;
  /** Header of the column or label of the field. */
  readonly field?: string;
  /** Code of the unit the file belongs to (`U03`). */
  readonly unit?: string;
}

/** Values a sentence of the catalogue may name; `raw` is what stood there, `adopted` what was made of it. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** What a check, a reading or a merge says: data, never prose. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Place;
  readonly values: FindingValues;
}

/**
 * Makes a finding; its severity is the catalogue's.
 * @param code a code of the catalogue
 * @param where the place, as far as it is known
 * @param values what the sentence names
 */
export function finding(code: FindingCode, where: Place, values: FindingValues = {}): Finding {
  return { code, severity: catalogue[code].severity, where, values };
}

/** The same findings, with the parts of a place that the reporter could not know. */
export function placed(findings: readonly Finding[], where: Place): Finding[] {
  return findings.map((found) => ({ ...found, where: { ...where, ...found.where } }));
}
