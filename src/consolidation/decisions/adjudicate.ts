import { finding, type Finding } from '../../findings/finding';
import { choosesFile, missingIn } from '../../ledger/reading/adjudications';
import type { Adjudication, Ledger } from '../../ledger/ledger';
import { adjudicableFields, withdrawn } from '../../ledger/sheets/adjudications';
import type { ReturnFile, UnitReturn } from '../../returns/unit-return';
import type { AppliedDecision } from '../annual';
import { isDecidable } from './decidable/places';
import { decidableSheets } from './decidable/sheets';
import type { DecidablePlace, DecidableSheet } from './decidable/sheet';

/** A return after the office's decisions on it. */
export interface Adjudicated {
  readonly content: UnitReturn;
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedDecision[];
}

/** What is said of a decision, at its row of the ledger's sheet. */
export function saidOf(code: Finding['code'], decision: Adjudication, values: Finding['values']): Finding {
  const where = { sheet: '裁定', cell: decision.at, unit: decision.unit, field: decision.field };
  return finding(code, where, values);
}

function named({ sheet, key, field }: Adjudication): string {
  return [sheet, key, field].join(' ');
}

/** What can be decided on, for whoever named something else. */
function decidableFieldsOf(sheet: string): string {
  const known = adjudicableFields[sheet];
  const sheets = known === undefined ? Object.entries(adjudicableFields) : [[sheet, known] as const];
  return sheets.map(([name, fields]) => `${name}（${fields.join('、')}）`).join('；');
}

/**
 * What is wrong with a decision whatever was returned: half filled in, or on something that cannot be decided on.
 * @returns undefined where nothing is, and where it takes an earlier decision back
 */
export function objectionTo(decision: Adjudication): Finding | undefined {
  const { sheet, field } = decision;
  const missing = missingIn(decision);
  if (missing.length > 0) return saidOf('adjudication-incomplete', decision, { missing: missing.join('、') });
  if (isDecidable(sheet, field)) return undefined;
  return saidOf('adjudication-undecidable', decision, { sheet, field, allowed: decidableFieldsOf(sheet) });
}

/** What is said of a decision on something that nobody returned; a withdrawn one asks for nothing. */
export function unmet(decision: Adjudication): Finding[] {
  const objection = objectionTo(decision);
  if (objection !== undefined) return [objection];
  if (decision.decided === withdrawn) return [];
  return [saidOf('adjudication-unmatched', decision, { key: named(decision) })];
}

/** Thousands separators come and go when a number is copied from one workbook into another. */
function withoutSeparators(text: string): string {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/** Whether a decision was made on what stands in the cell. */
function madeOn({ raw }: Pick<Adjudication, 'raw'>, written: string): boolean {
  return withoutSeparators(raw.trim()) === withoutSeparators(written.trim());
}

/** The one place that a decision is about, as the return was read; or what is to be said instead. */
function placeFor(decision: Adjudication, sheet: DecidableSheet, content: UnitReturn): DecidablePlace | Finding {
  const places = sheet.ofKey(content, decision.key, decision.field);
  const [place, another] = places;
  if (place === undefined) return saidOf('adjudication-unmatched', decision, { key: named(decision) });
  if (another === undefined) return place;
  const values = { key: decision.key, count: places.length, example: place.key };
  return saidOf('adjudication-ambiguous', decision, values);
}

/** Applies decisions one at a time, and keeps a record of each. */
class Decisions {
  readonly findings: Finding[] = [];
  readonly applied: AppliedDecision[] = [];

  constructor(
    private readonly asRead: UnitReturn,
    private readonly file: ReturnFile,
    private readonly ledger: Ledger,
  ) {}

  /** The return with one decision more; unchanged where it cannot be applied, which is put on record. */
  after(content: UnitReturn, decision: Adjudication): UnitReturn {
    const objection = objectionTo(decision);
    const sheet = decidableSheets[decision.sheet];
    if (objection !== undefined) return this.without(content, objection);
    if (decision.decided === withdrawn || sheet === undefined) return content;
    const place = placeFor(decision, sheet, this.asRead);
    if ('code' in place) return this.without(content, place);
    const { decided } = decision;
    const { source } = place;
    if (!madeOn(decision, source.raw)) {
      const values = { expected: decision.raw, raw: source.raw, decided };
      return this.without(content, saidOf('adjudication-void', decision, values));
    }
    const changed = sheet.decided(content, place, decided, this.ledger);
    if (changed === undefined) {
      const allowed = sheet.allowed(decision.field, this.ledger);
      return this.without(content, saidOf('adjudication-unreadable', decision, { decided, allowed }));
    }
    this.applied.push({ ...decision, file: this.file, source });
    return changed;
  }

  private without(content: UnitReturn, found: Finding): UnitReturn {
    this.findings.push(found);
    return content;
  }
}

/**
 * Applies the ledger's 裁定 to a return. A decision whose raw text no longer stands in the cell is void and said so; the
 * figure is then what was read.
 * @param content the return as it was read
 * @param file where it was read from
 */
export function adjudicate(content: UnitReturn, file: ReturnFile, ledger: Ledger): Adjudicated {
  const decisions = new Decisions(content, file, ledger);
  let current = content;
  for (const decision of ledger.adjudications) {
    if (decision.unit === content.unit && !choosesFile(decision)) current = decisions.after(current, decision);
  }
  return { content: current, findings: decisions.findings, applied: decisions.applied };
}
