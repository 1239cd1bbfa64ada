import { finding, type Finding } from '../findings/finding';
import type { Ledger } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import { unitNames } from '../ledger/unit-names';
import { contractVersion, readMeta, type Meta } from '../workbook/meta';
import { type WorkbookSnapshot, cellText } from '../workbook/snapshot';
import { locateForm, type Form } from '../workbook/form';
import { headerKey } from '../workbook/header';
import { nearest } from '../plan/nearest';
import { fold } from './normalising/folding';
import { unitInfoForm } from './sheets';

/** Whose return a workbook is, or why it is sent back. */
export interface Identity {
  readonly unit: LedgerUnit | undefined;
  /** Of a workbook that is sent back: the unit that its cells name. */
  readonly sender?: LedgerUnit;
  readonly findings: readonly Finding[];
}

interface Claim {
  readonly code: string;
  readonly name: string;
  readonly year: string;
}

function claimOf(form: Form | undefined): Claim {
  const text = (label: string) => cellText(form?.cell(label)).trim();
  return {
    code: text('单位编码').toUpperCase(),
    name: text('单位名称'),
    year: fold(text('年度'))
      .replace(/年度?$/, '')
      .trim(),
  };
}

function hasName(unit: LedgerUnit, name: string): boolean {
  return [unit.name, ...unit.aliases].some((own) => headerKey(own) === headerKey(name));
}

function refused(found: Finding, sender?: LedgerUnit): Identity {
  return { unit: undefined, findings: [found], ...(sender === undefined ? {} : { sender }) };
}

/** What `_meta` itself says against the workbook; undefined where it may be the return of this ledger. */
function refusalOfMeta(meta: Meta, ledger: Ledger): Finding | undefined {
  if (meta.kind !== '填报表') return finding('return-other-kind', {}, { kind: meta.kind });
  if (!(meta.contract <= contractVersion)) {
    return finding('return-newer-contract', {}, { version: String(meta.contract), known: contractVersion });
  }
  if (meta.year !== ledger.year)
    return finding('return-other-year', {}, { year: String(meta.year), expected: ledger.year });
  if (meta.ledger !== ledger.id) return finding('return-other-ledger', {});
  return undefined;
}

/** A code that the ledger does not have; the name beside it may be one that it has. */
function unknownUnit(code: string, name: string, ledger: Ledger): Identity {
  const named = name === '' ? undefined : ledger.units.find((unit) => hasName(unit, name));
  if (named !== undefined) {
    return refused(finding('return-unit-unknown', {}, { unit: code, nearest: `${named.code} ${named.name}` }), named);
  }
  const known = ledger.units.map((unit) => (name === '' ? unit.code : unit.name));
  const unit = name === '' ? code : name;
  return refused(finding('return-unit-unknown', {}, { unit, nearest: nearest(unit, known) }));
}

/** The sheets were copied into a new workbook: the cells of 单位信息 must name one unit and this year. */
function identifyByCells(claim: Claim, ledger: Ledger): Identity {
  const unit = ledger.units.find(({ code }) => code === claim.code);
  if (claim.code === '' && claim.name === '') return refused(finding('return-not-recognised', {}));
  if (unit === undefined) return unknownUnit(claim.code, claim.name, ledger);
  if (!hasName(unit, claim.name)) {
    const values = { code: claim.code, name: claim.name, expected: `${unit.code} ${unit.name}` };
    return refused(finding('return-two-identities', { sheet: unitInfoForm.name }, values));
  }
  if (claim.year !== String(ledger.year)) {
    return refused(finding('return-other-year', {}, { year: claim.year, expected: ledger.year }), unit);
  }
  return { unit, findings: [finding('return-unmarked', { unit: unit.code }, { unit: unit.name })] };
}

/** What the locked cells of 单位信息 say against the unit that the workbook was issued to: an error where they name another. */
function contradictions(unit: LedgerUnit, claim: Claim, form: Form, ledger: Ledger): Finding[] {
  const codeDiffers = claim.code !== '' && claim.code !== unit.code;
  const nameDiffers = claim.name !== '' && !hasName(unit, claim.name);
  const where = (label: string) => ({ sheet: form.sheet.name, cell: form.at(label), field: label, unit: unit.code });
  const other = ledger.units.some(
    (candidate) =>
      candidate !== unit && (candidate.code === claim.code || (nameDiffers && hasName(candidate, claim.name))),
  );
  if (other) {
    const values = { code: claim.code, name: claim.name, expected: `${unit.code} ${unit.name}` };
    return [finding('return-two-identities', where(codeDiffers ? '单位编码' : '单位名称'), values)];
  }
  const year = String(ledger.year);
  const edited: readonly (readonly [label: string, differs: boolean, raw: string, adopted: string])[] = [
    ['单位编码', codeDiffers, claim.code, unit.code],
    ['单位名称', nameDiffers, claim.name, unit.name],
    // Figures of another year may stand in a template of this one.
    ['年度', claim.year !== '' && claim.year !== year, claim.year, year],
  ];
  return edited.flatMap(([label, differs, raw, adopted]) =>
    differs ? [finding('locked-cell-edited', where(label), { raw, adopted })] : [],
  );
}

/**
 * Tells whose return a workbook is. `_meta` says so; 单位信息 must not contradict it; the file name is only a hint.
 * A return of another year, ledger, contract or unit is sent back with the reason.
 * @param form 单位信息 of the workbook
 */
export function identify(
  workbook: WorkbookSnapshot,
  ledger: Ledger,
  form = locateForm(workbook, unitInfoForm),
): Identity {
  const meta = readMeta(workbook);
  const claim = claimOf(form);
  if (meta === undefined) return identifyByCells(claim, ledger);
  const refusal = refusalOfMeta(meta, ledger);
  if (refusal !== undefined) {
    return refused(
      refusal,
      ledger.units.find((unit) => claim.name !== '' && hasName(unit, claim.name)),
    );
  }
  const unit = unitNames(ledger).byCode.get(meta.unit ?? '');
  if (unit === undefined) return unknownUnit(meta.unit ?? '', claim.name, ledger);
  if (form === undefined) return { unit, findings: [] };
  const findings = contradictions(unit, claim, form, ledger);
  const [first] = findings;
  return first?.severity === 'error' ? refused(first) : { unit, findings };
}

/**
 * The unit a file name speaks of (`U03_…`), for files that cannot be opened.
 * @returns undefined where it names none, or none that the ledger has
 */
export function unitOfFileName(name: string, ledger: Ledger): LedgerUnit | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const code = /^(U\d+)[_\-\s]/i.exec(base)?.[1]?.toUpperCase();
  const { byCode, longestFirst } = unitNames(ledger);
  return byCode.get(code ?? '') ?? longestFirst.find((unit) => base.includes(unit.name));
}
