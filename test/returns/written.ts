import { fillWithCare } from '../../scripts/sample/filling';
import { Random } from '../../scripts/sample/random';
import type { Finding } from '../../src/findings/finding';
import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { readReturn } from '../../src/returns/read';
import type { FileResult, ReturnFile } from '../../src/returns/unit-return';
import type { CellContent, WorkbookDraft } from '../../src/workbook/draft';
import { fillDraft } from '../../src/workbook/fill';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { snapshotOf } from '../../src/workbook/drafted';

/** Contents by sheet and A1 address. */
export type Contents = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

/** A unit of a ledger by its code. */
export function unitOf(code: string, ledger: Ledger = ledger2007): LedgerUnit {
  const unit = ledger.units.find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`the ledger has no unit ${code}`);
  return unit;
}

/** The ledger with a telephone for each unit: U03 has 0570-3020003. */
export const withPhones: Ledger = {
  ...ledger2007,
  units: ledger2007.units.map((unit) => ({ ...unit, phone: `0570-30200${unit.code.slice(1)}` })),
};

function asMaps(contents: Contents): Map<string, Map<string, CellContent>> {
  return new Map(Object.entries(contents).map(([sheet, cells]) => [sheet, new Map(Object.entries(cells))]));
}

/** A return as issued, with nothing but these contents written into it. */
export function draftWith(code: string, contents: Contents = {}, ledger: Ledger = ledger2007): WorkbookDraft {
  return fillDraft(issueReturn(ledger, unitOf(code, ledger), '2007-12-20'), asMaps(contents));
}

/** A return that was filled in whole and with care, then with these contents written over it. */
export function carefulDraft(code: string, contents: Contents = {}, ledger: Ledger = ledger2007): WorkbookDraft {
  const unit = unitOf(code, ledger);
  const filled = fillWithCare(ledger, unit, '2008-01-20', new Random(1)).cells;
  return fillDraft(fillDraft(issueReturn(ledger, unit, '2007-12-20'), filled), asMaps(contents));
}

/** A return as issued, as a reader finds it. */
export function returnWith(code: string, contents: Contents = {}, ledger: Ledger = ledger2007): WorkbookSnapshot {
  return snapshotOf(draftWith(code, contents, ledger));
}

/** A return filled in with care, as a reader finds it. */
export function carefulReturn(code: string, contents: Contents = {}, ledger: Ledger = ledger2007): WorkbookSnapshot {
  return snapshotOf(carefulDraft(code, contents, ledger));
}

/** Reads a return as the file of its own name, unless told otherwise. */
export function readBack(
  workbook: WorkbookSnapshot,
  file: Partial<ReturnFile> = {},
  ledger: Ledger = ledger2007,
): FileResult {
  const code = String(workbook.sheets.find(({ name }) => name === '_meta')?.rows.get(6)?.[1]?.value ?? '');
  const unit = ledger.units.find((candidate) => candidate.code === code);
  const name = unit === undefined ? '填报表.xlsx' : returnFileName(unit, ledger.year);
  return readReturn({ name, sha256: `${name} 0`, modified: 0, ...file }, workbook, ledger);
}

/** Code and place of each finding: `['figure-jump', '指标!D4']`. */
export function codesAndCells(findings: readonly Finding[]): string[][] {
  return findings.map(({ code, where }) => {
    const place = [where.sheet, where.cell].filter((part) => part !== undefined).join('!');
    return place === '' ? [code] : [code, place];
  });
}
